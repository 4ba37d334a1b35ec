internal import KlarGerman

/// The one person whom an address names.
struct Addressee: Sendable {
  /// Whether the address says "Herr".
  let isMan: Bool
  /// The surname with its titles, as a salutation has it.
  let name: String

  /// Reads the lines of an address.
  ///
  /// Nil unless exactly one line says "Frau" or "Herr", alone or before the name, and the name is
  /// one that can be cut for certain.
  init?(_ lines: [Sentence], _ analysis: Analysis) {
    let places = lines.indices.filter { place in
      lines[place].tokens.contains {
        ClosedClasses.honorifics.contains(analysis.form($0).folded)
      }
    }
    guard places.count == 1, let place = places.first, let first = lines[place].tokens.first,
      ClosedClasses.honorifics.contains(analysis.form(first).folded),
      !lines.contains(where: { analysis.has(.otherAddressee, in: $0.tokens) })
    else { return nil }
    var tokens = Array(lines[place].tokens.dropFirst())
    if tokens.isEmpty, place + 1 < lines.count { tokens = Array(lines[place + 1].tokens) }
    var words = tokens.map { analysis.form($0).text }
    var titles: [String] = []
    while let word = words.first, word.hasSuffix(".") || ["Dipl.-Ing.", "Professor"].contains(word)
    {
      if word == "Dr." || word == "Prof." { titles.append(word) }
      words.removeFirst()
    }
    let isName = tokens.allSatisfy { [.word, .abbreviation].contains(analysis.tokens[$0].kind) }
    guard words.count == 2, isName, let surname = words.last, surname.first?.isUppercase ?? false
    else { return nil }
    isMan = analysis.form(first).folded != "frau"
    name = (titles + [surname]).joined(separator: " ")
  }
}
