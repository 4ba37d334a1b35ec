/// Kinds of text that have made readers slow or wrong.
enum HostileText: String, CaseIterable, Sendable {
  case capitals = "ALL CAPS"
  case swiss = "Swiss spelling"
  case headings = "headings only"
  case longSentences = "5,000-word sentences"
  case oneLine = "one line, no full stop"
  case brackets = "brackets and commas"
  case atSigns = "at signs and dots"
  case missingBlanks = "missing blanks, one sentence"
  case randomBytes = "random bytes"

  /// The text, `size` bytes or a little more; bytes that are no UTF-8 are replaced as readers do.
  func text(_ size: Int) -> String {
    var sample = SampleText(seed: 7)
    var random = SeededGenerator(seed: 11)
    func filled(_ piece: (inout SampleText, inout SeededGenerator) -> String) -> String {
      var text = ""
      text.reserveCapacity(size + 100)
      while text.utf8.count < size { text += piece(&sample, &random) }
      return text
    }
    switch self {
    case .capitals: return sample.letters(size).uppercased()
    case .swiss: return String(sample.letters(size).flatMap { $0 == "ß" ? ["s", "s"] : [$0] })
    case .headings: return filled { sample, _ in sample.compound() + " und Recht\n\n" }
    case .longSentences:
      // About nine words a clause.
      return filled { sample, random in
        sample.clause() + (random.chance(550) ? ". " : ", und ")
      }
    case .oneLine: return filled { sample, _ in sample.clause() + " " }
    case .brackets:
      return filled { _, random in ["(", ")", ",", "[", "und ", "; "][random.below(6)] }
    case .atSigns:
      return filled { _, random in ["@", ".", "a", "www.", "/", "-"][random.below(6)] }
    case .missingBlanks:
      return filled { sample, _ in "§12Abs.3 Markt , " + sample.compound() + " " }
    case .randomBytes:
      let bytes = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
