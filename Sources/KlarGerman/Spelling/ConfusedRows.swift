/// Rows of words that are an error as they stand together: "des weiteren", "zu Verfügung".
struct ConfusedRows: Sendable {
  /// A row with what is right.
  struct Row: Sendable {
    /// The words; the first in lower case.
    let words: [String]
    /// What to write instead, the first word in lower case.
    let right: String
  }

  /// The rows of the program.
  static let standard = ConfusedRows(LanguageData.rows("confused-rows.tsv"))

  /// The rows by their first word, the longest first.
  private let rows: [String: [Row]]

  init(_ rows: [[Substring]]) {
    let read = rows.map {
      Row(words: $0[0].split(separator: " ").map(String.init), right: String($0[1]))
    }
    self.rows = Dictionary(grouping: read, by: { $0.words[0] })
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The row that begins at a token; nil if none does.
  func row(at token: Int, in sentence: Range<Int>, of analysis: Analysis) -> Row? {
    let form = analysis.form(token)
    guard form.text.first?.isLowercase ?? false || token == sentence.lowerBound else { return nil }
    return rows[form.text.lowercased()]?.first { row in
      let end = token + row.words.count
      return end <= sentence.upperBound
        && zip(token + 1..<end, row.words.dropFirst()).allSatisfy {
          analysis.form($0).text == $1
        }
    }
  }
}
