/// The files of a rule book by what they are for.
struct RuleFiles: Sendable {
  /// `<category>/<id>.yml`.
  var rules: [(path: String, text: String)] = []
  /// `lists/<name>.tsv`, or `.csv` as spreadsheets save it.
  var lists: [(path: String, text: String)] = []
  /// `profiles/<name>.yml`.
  var profiles: [(path: String, text: String)] = []

  /// Sorts the files by their folders; what stands at the top belongs to others.
  init(_ files: [(path: String, text: String)]) {
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
