/// The words by which parts of letters, and names and numbers in them, are known.
package struct LetterSigns: Sendable {
  /// Lines that announce somebody else's words, in lower case.
  package let announcements: Set<String>
  /// What the names of placeholders for the reader contain.
  let readers: [String]
  /// Verb forms that announce a decision.
  let rulings: Set<String>
  /// Words in front of a page number.
  let pages: Set<String>
  /// Words of a title before a name.
  let titles: Set<String>
  private let phone: (words: Set<String>, starts: [String], ends: [String])
  private let reference: (words: Set<String>, ends: [String], exceptions: [String])

  /// The words that are compiled into the program.
  package static let standard = LetterSigns()

  private init() {
    let table = ClassTable("letter-signs.tsv")
    announcements = Set(
      table.words("announcement").map { $0.split(separator: "_").joined(separator: " ") })
    readers = table.words("reader")
    rulings = Set(table.words("ruling"))
    pages = Set(table.words("page"))
    titles = Set(table.words("title"))
    phone = (Set(table.words("phone")), table.words("phone-start"), table.words("phone-end"))
    reference = (
      Set(table.words("reference")), table.words("reference-end"), table.words("no-reference")
    )
  }

  /// Whether a folded spelling announces a telephone number: "Tel.".
  func announcesPhone(_ key: String) -> Bool {
    phone.words.contains(key) || phone.starts.contains(where: key.hasPrefix)
      || phone.ends.contains(where: key.hasSuffix)
  }

  /// Whether a folded spelling announces a file number, or that of an account with an authority:
  /// "Aktenzeichen", "Kundennummer".
  func announcesReference(_ key: String) -> Bool {
    if reference.words.contains(key) || reference.ends.contains(where: key.hasSuffix) {
      return !key.hasPrefix("tel.")
    }
    guard key.hasSuffix("nummer"), key.utf8.count > 6 else { return false }
    return !reference.exceptions.contains(where: key.hasPrefix)
  }
}
