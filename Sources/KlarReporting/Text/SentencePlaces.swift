internal import KlarGerman
internal import KlarText

/// Where the sentences of a letter stand, as people name it: "Zeile 7", and "Zeile 7, Satz 2" behind another.
struct SentencePlaces {
  private let report: Report
  private var numbers: [Int: Int] = [:]

  /// Counts the sentences of each line or paragraph.
  init(_ report: Report) {
    self.report = report
    var last: Int?
    var number = 0
    for sentence in report.analysis.sentences {
      let place = report.countsParagraphs ? sentence.block : report.line(of: sentence.range)
      number = place == last ? number + 1 : 1
      last = place
      if number > 1 { numbers[sentence.range.lower] = number }
    }
  }

  /// The place of a range that begins with a sentence.
  subscript(range: TextRange) -> String {
    report.place(of: range) + (numbers[range.lower].map { ", Satz \($0)" } ?? "")
  }
}
