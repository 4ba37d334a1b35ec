internal import KlarFormats
internal import KlarGerman
internal import KlarReporting
internal import KlarText
internal import Klarbrief

/// What is measured, on one thread.
enum Workload: String, CaseIterable, Sendable {
  /// Bytes of a file to tokens, sentences, blocks and parts.
  case division = "read and divide"
  /// Tokens and their tags.
  case tagging = "tokenise and tag"
  /// Whole letters with all rules, one after the other.
  case check = "check letters"
  /// The same once more, when every spelling is known: what the tokens cost, and not the words.
  case recheck = "check letters again"

  /// What the rate counts, each second.
  var unit: String { self == .tagging ? "tokens/s" : "MB/s" }

  /// The least rate that is wanted; nil where the machine's cores share the goal.
  var goal: Double? {
    switch self {
    case .division: 20
    case .tagging: 500_000
    case .check, .recheck: nil
    }
  }

  /// Works on a text once; a checker is made before the clock starts.
  func measure(_ text: String) throws -> Measurement {
    let bytes = Array(text.utf8)
    let megabytes = Double(bytes.count) / 1e6
    switch self {
    case .division:
      let timed = try Stopwatch.time {
        Analyzer().divide(try LetterReader().read(bytes, name: nil)).sentenceCount
      }
      return Measurement(bytes: bytes.count, amount: megabytes, seconds: timed.seconds)
    case .tagging:
      let letter = Letter(text: SourceText(validUTF8: bytes), format: .text)
      let timed = Stopwatch.time { Analyzer().divide(letter).tags().count }
      return Measurement(
        bytes: bytes.count, amount: Double(timed.result), seconds: timed.seconds)
    case .check, .recheck:
      let checker = try LetterChecker()
      let letters = SampleText.letters(of: text)
      func findings() -> Int {
        letters.reduce(0) {
          $0 + checker.check(Letter(plainText: $1), source: .path("-")).findings.count
        }
      }
      if self == .recheck { _ = findings() }
      let timed = Stopwatch.time(findings)
      return Measurement(bytes: bytes.count, amount: megabytes, seconds: timed.seconds)
    }
  }
}
