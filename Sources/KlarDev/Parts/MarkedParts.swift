internal import ArgumentParser
internal import KlarGerman
internal import KlarText

/// What a reader says the lines of a letter are for, without the letter's words.
///
/// A line of the file names a line of the letter or a range of lines, and the parts that are right
/// for it: `17-18 subject|informationBlock`. Lines that it does not name are not asked.
struct MarkedParts {
  /// The parts that are right for a line, by the line's number from 1.
  let kinds: [Int: Set<LetterPart.Kind>]

  /// The marks of a file's text.
  /// - Throws: `ValidationError` that names the first line that cannot be read.
  init(_ text: String) throws {
    var kinds: [Int: Set<LetterPart.Kind>] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      let bounds = (fields.first ?? "").split(separator: "-").map { Int($0) ?? 0 }
      let names = fields.count == 2 ? fields[1].split(separator: "|") : []
      let parts = names.compactMap { LetterPart.Kind(rawValue: String($0)) }
      guard let first = bounds.first, let last = bounds.last, 1...2 ~= bounds.count,
        first > 0, first <= last, !parts.isEmpty, parts.count == names.count
      else { throw ValidationError("“\(line)” is not “first-last part|part”.") }
      for number in first...last { kinds[number] = Set(parts) }
    }
    self.kinds = kinds
  }

  /// How the analyser reads a text, compared with the marks; lines without a letter or digit are
  /// not asked.
  func compare(with text: SourceText) -> (asked: Int, mistakes: [Mistake]) {
    let parts = Analyzer().analyze(Letter(text: text, format: .text)).parts
    var (asked, mistakes) = (0, [Mistake]())
    var lower = 0
    let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let range = text.trimmed(TextRange(lower, lower + line.count))
      lower += line.count + 1
      guard let right = kinds[index + 1], !range.isEmpty else { continue }
      asked += 1
      let found = parts.first { $0.range.lower <= range.lower && range.lower < $0.range.upper }
      if !right.contains(where: { $0 == found?.kind }) {
        mistakes.append(Mistake(line: index + 1, right: right, found: found?.kind))
      }
    }
    return (asked, mistakes)
  }

  /// A line whose part is not among the right ones.
  struct Mistake {
    /// From 1.
    let line: Int
    let right: Set<LetterPart.Kind>
    /// Nil when the line belongs to no part.
    let found: LetterPart.Kind?
  }
}
