/// The rule files that are compiled into the program.
public enum RuleBook {
  /// The texts by path below Rules/, in byte order of the paths.
  public static var files: [(path: String, text: String)] {
    embeddedFiles().map { (String(describing: $0.path), String(describing: $0.text)) }
  }

  /// The text of one file by its path below Rules/; nil if there is none.
  public static func text(_ path: String) -> String? {
    embeddedFiles().first { String(describing: $0.path) == path }.map {
      String(describing: $0.text)
    }
  }
}
