/// A complex field while it is read: first its instruction, then its result.
struct WordField {
  /// What the instruction says, for example ` MERGEFIELD Anrede \* MERGEFORMAT `.
  var instruction: [UInt8] = []
  /// Whether the result has begun; before that nothing is shown.
  var isInResult = false
  /// How many bytes had been shown when the field began.
  let shownBefore: Int
  /// The entries of a drop-down form field.
  var entries: [String] = []
  /// The chosen entry.
  var chosen = 0

  /// A field whose instruction follows.
  init(shownBefore: Int) { self.shownBefore = shownBefore }

  /// A simple field, of which only the result follows.
  init(instruction: String, shownBefore: Int) {
    self.instruction = Array(instruction.utf8)
    self.shownBefore = shownBefore
    isInResult = true
  }

  /// What stands for a field that has no result: the name of a merge field, the chosen entry.
  var substitute: String? {
    if !entries.isEmpty { return entries.indices.contains(chosen) ? entries[chosen] : nil }
    return Self.mergeFieldName(String(decoding: instruction, as: UTF8.self)).map { "«\($0)»" }
  }

  /// The name in a MERGEFIELD instruction, which may be quoted.
  static func mergeFieldName(_ instruction: String) -> String? {
    let words = instruction.drop { $0 == " " }
    guard words.uppercased().hasPrefix("MERGEFIELD ") else { return nil }
    let rest = words.dropFirst("MERGEFIELD".count).drop { $0 == " " }
    let name =
      rest.first == "\"" ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { $0 != " " }
    return name.isEmpty ? nil : String(name)
  }
}
