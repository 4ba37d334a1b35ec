internal import KlarGerman

/// Who does what a section of a text tells: what stands between two headings.
struct SectionActors {
  /// How many sentences before and behind one are taken for its section, where no heading ends it.
  private static let reach = 12
  /// The longest line that is taken for a heading, in tokens.
  private static let longestHeading = 4

  private let sentences: Range<Int>
  private let analysis: Analysis

  /// The actors of the section around a sentence.
  init(around sentence: Int, in analysis: Analysis) {
    self.analysis = analysis
    let first = max(0, sentence - Self.reach)
    let end = min(analysis.sentences.count, sentence + Self.reach)
    let before = (first..<sentence).last { Self.isHeading($0, analysis) } ?? first
    let behind = (sentence + 1..<max(end, sentence + 1)).first { Self.isHeading($0, analysis) }
    sentences = before..<(behind ?? end)
  }

  /// Whether a sentence is a heading, or a line as short as one: "Anlage 3".
  private static func isHeading(_ number: Int, _ analysis: Analysis) -> Bool {
    let sentence = analysis.sentences[number]
    if analysis.blocks[sentence.block].role == .heading { return true }
    return sentence.tokens.count <= longestHeading
      && analysis.sentences(ofBlock: sentence.block).count == 1
      && analysis.tokens[sentence.tokens.upperBound - 1].kind != .punctuation
  }

  /// Whether the section says that somebody else acts and not the reader: "nicht von Ihnen, sondern", or
  /// that another one must do the same: "ist vom Arzt auszufüllen".
  func keepReaderOut(of verb: Verb) -> Bool {
    sentences.contains { number in
      let sentence = analysis.sentences[number]
      return sentence.tokens.contains(where: deniesReader)
        || analysis.verbComplexes(of: sentence).contains { isDuty($0, verb) }
    }
  }

  /// "nicht von Ihnen", "nicht durch Sie", "nicht Sie, sondern".
  private func deniesReader(_ token: Int) -> Bool {
    let words = (token..<min(token + 4, analysis.tokens.count)).map { analysis.form($0).text }
    guard words.count > 2, words[0] == "nicht" else { return false }
    return ["von Ihnen", "durch Sie"].contains(words[1] + " " + words[2])
      || Array(words.dropFirst()) == ["Sie", ",", "sondern"]
  }

  /// Whether a predicate lays what the verb says upon somebody who is named.
  private func isDuty(_ complex: VerbComplex, _ verb: Verb) -> Bool {
    guard complex.verb == verb, complex.finite != nil else { return false }
    switch complex.modality {
    case .seinZu: return namesAgent(complex)
    case .modal(_, "müssen"): return complex.voice == .werdenPassive && namesAgent(complex)
    default: return false
    }
  }

  private func namesAgent(_ complex: VerbComplex) -> Bool {
    guard let frame = ClauseFrameReader(analysis).frame(of: complex) else { return false }
    let constituents = frame.constituents
    return constituents.indices.contains {
      if case .agent = AgentPhrase.role(of: $0, in: constituents, frame, analysis) {
        true
      } else {
        false
      }
    }
  }
}
