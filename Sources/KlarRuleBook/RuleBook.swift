/// The rule files that are compiled into the program.
public enum RuleBook {
  /// The texts by path below Rules/, in byte order of the paths.
  public static var files: [(path: String, text: String)] {
    embeddedFiles().map { (String(describing: $0.path), String(describing: $0.text)) }
  }
}
