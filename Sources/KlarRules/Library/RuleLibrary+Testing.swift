public import KlarLinting
internal import KlarGerman
internal import KlarRuleBook

extension RuleLibrary {
  /// The broken promises of the rules in the given files of the user's, among the built-in ones.
  ///
  /// A file replaces a built-in rule of the same name.
  /// - Throws: the mistakes of files that cannot be read as rules.
  public static func test(files paths: [String]) throws(Diagnostics) -> [Diagnostic] {
    var own: [(path: String, text: String)] = []
    for path in paths { own.append((path, try text(path))) }
    let names = Set(own.map { name(of: $0.path) })
    let built = RuleBook.files.filter {
      !names.contains(name(of: $0.path)) || $0.path.hasSuffix(".tsv")
    }
    let library = try RuleLibrary(files: built + own.map { ("./" + $0.path, $0.text) })
    return library.failures(in: Set(own.map { "./" + $0.path })).map {
      Diagnostic(
        path: String($0.path.dropFirst(2)), line: $0.line, column: $0.column, message: $0.message)
    }
  }

  /// The broken promises of all rules; those written in Swift are named by their id.
  public func failures() -> [Diagnostic] { failures(in: nil) }

  /// The broken promises of the rules in the files of the given paths; of all rules if nil.
  private func failures(in paths: Set<String>?) -> [Diagnostic] {
    let tester = RuleTester(allRules) { text, kind in
      Analyzer().analyze(Letter(plainText: text), as: kind)
    }
    let places = Dictionary(uniqueKeysWithValues: files.map { ($0.description.id, $0) })
    let ids = allRules.descriptions.map(\.id)
      .filter { id in paths.map { $0.contains(places[id]?.path ?? "") } ?? true }
    return ids.flatMap { tester.failures(of: $0) }.map { failure in
      let file = places[failure.rule]
      let place = failure.example.flatMap { file?.examplePlaces[$0] }
      return Diagnostic(
        path: file?.path ?? failure.rule, line: place?.line ?? 1, column: place?.column ?? 1,
        message: failure.message)
    }.sorted()
  }

  private static func name(of path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }
}
