/// The files of a rule book by what they are for.
struct RuleFiles: Sendable {
  /// `<category>/<id>.yml`.
  var rules: [(path: String, text: String)] = []
  /// `lists/<name>.tsv`, or `.csv` as spreadsheets save it.
  var lists: [(path: String, text: String)] = []
  /// Lists that a configuration names, by their paths.
  var ownLists: [(path: String, text: String)] = []
  /// `profiles/<name>.yml`.
  var profiles: [(path: String, text: String)] = []

  /// Sorts the files by their folders; what stands at the top belongs to others.
  ///
  /// Lists that a configuration names bring their rule with them.
  init(
    _ files: [(path: String, text: String)], ownLists: [(path: String, text: String)] = []
  ) {
    self.ownLists = ownLists
    if !ownLists.isEmpty { rules.append(OwnWords.file) }
    for file in files {
      let parts = file.path.split(separator: "/")
      guard parts.count > 1 else { continue }
      switch parts[parts.count - 2] {
      case "lists" where file.path.hasSuffix(".tsv") || file.path.hasSuffix(".csv"):
        lists.append(file)
      case "profiles" where file.path.hasSuffix(".yml"): profiles.append(file)
      default: if file.path.hasSuffix(".yml") { rules.append(file) }
      }
    }
  }
}
