/// Errors that no dictionary sees, and common ones with a certain correction.
struct ConfusionList: Sendable {
  private let corrections: [String: String]

  /// The list that is compiled into the program.
  static let standard = ConfusionList(LanguageData.rows("confusions.tsv"))

  init(_ rows: [[Substring]]) {
    corrections = Dictionary(
      rows.map { (String($0[0]), String($0[1])) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is meant by a word that is always an error; nil for other words.
  func correction(of word: String) -> String? {
    if let right = corrections[word] { return right }
    guard let first = word.first, first.isUppercase else { return nil }
    return corrections[word.lowercased()].map(\.capitalizedFirst)
  }
}
