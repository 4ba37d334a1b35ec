/// Lists that tell gaps of templates and web addresses from running text.
struct TemplateFields: Sendable {
  private let names = LanguageData.words("template-fields.tsv")
  private let topLevel: ByteStringTable = {
    var table = ByteStringTable()
    for name in LanguageData.words("top-level-domains.tsv") {
      let bytes = Array(name.utf8)
      _ = table.insert(bytes, 0..<bytes.count)
    }
    return table
  }()

  /// The lists of the language.
  static let german = TemplateFields()

  /// Whether the bytes are the last label of web addresses.
  func isTopLevel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    topLevel.find(bytes, range) != nil
  }

  /// Whether a text between brackets names a gap rather than says something.
  ///
  /// Identifiers, words in capitals, one capitalised noun and every text that contains the name of
  /// a field do; "[…]", "[1]" and "[d]ie" do not.
  func isGap(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "/" }
    guard (1...8).contains(words.count), text.contains(where: \.isLetter) else { return false }
    if words.contains(where: { names.contains(Spelling.folded(String($0))) }) { return true }
    if text.allSatisfy({ $0.isUppercase || !$0.isLetter }) {
      return text.count { $0.isLetter } >= 3
    }
    return words.count == 1 && isIdentifier(text)
  }

  /// Whether a text is written as programs name things: "name_1", "person.name", "lastName".
  func isIdentifier(_ text: String) -> Bool {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.isLetter || "0123456789_.-".unicodeScalars.contains($0)
    }
    guard isPlain, text.first?.isLetter ?? false, text.last != "." else { return false }
    let inner = text.dropFirst()
    return inner.contains { "_.0123456789".contains($0) || $0.isUppercase }
  }
}
