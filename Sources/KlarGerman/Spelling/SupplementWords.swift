/// Words of administration and of our days that the dictionaries lack.
///
/// Data/supplement.dic has hunspell's format: word, slash, flags. Both German dictionaries have the
/// same flags. The flags of plain endings are read here too, so that these words are known without
/// loading a dictionary.
struct SupplementWords: Sendable {
  /// All forms, as they are written.
  let forms: Set<String>
  /// The words in the format of a dictionary, with the forms that compounds need.
  let dictionary: String

  /// The words that are compiled into the program.
  static let standard = SupplementWords(LanguageData.text("supplement.dic"))

  private static let endings: [Character: [String]] = [
    "E": ["e"], "P": ["en"], "S": ["s"], "T": ["es"], "N": ["n"], "F": ["in", "innen"],
    "A": ["e", "en", "em", "er", "es"],
  ]

  /// The words of a text in the format of a dictionary, whose first line is a number.
  init(_ text: String) {
    var forms: Set<String> = []
    var lines: [String] = []
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "/", maxSplits: 1)
      guard let word = fields.first.map(String.init) else { continue }
      let flags = fields.count > 1 ? fields[1] : ""
      forms.insert(word)
      for flag in flags {
        for ending in Self.endings[flag] ?? [] { forms.insert(word + ending) }
      }
      lines.append(String(line))
      if let last = Self.compoundEnd(word, flags) { lines.append(last) }
    }
    self.forms = forms
    dictionary = "\(lines.count)\n" + lines.joined(separator: "\n") + "\n"
  }

  /// The entry of a noun as the last piece of a compound, which the dictionaries write in lower case.
  private static func compoundEnd(_ word: String, _ flags: Substring) -> String? {
    guard flags.contains("m"), flags.count > 1, !word.contains("-"),
      word.dropFirst().allSatisfy(\.isLowercase)
    else { return nil }
    return "\(word.lowercased())/\(flags.dropLast())ozm"
  }
}
