internal import KlarGerman
internal import KlarText

/// Finds "ihr", "ihnen" and "sie" with a small letter that can mean nobody but the reader.
///
/// Nobody else is meant where neither the sentence nor the paragraph in front names a woman, several people
/// or things, or somebody whose gender is unknown.
struct SmallAddress {
  private static let possessives: Set<String> = ["ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres"]
  /// Pronouns that somebody else may be meant with.
  private static let others: Set<String> = [
    "sie", "ihr", "ihnen", "die", "diese", "dieser", "diesen", "jede", "jeder", "alle", "beide",
    "wer", "jemand", "niemand", "deren", "welche", "einige", "viele", "mehrere",
  ]

  private let analysis: Analysis
  private let chunker: NounPhraseChunker
  /// Where the first paragraph begins: the names above are the reader's.
  private let bodyStart: Int

  init(_ analysis: Analysis) {
    self.analysis = analysis
    chunker = NounPhraseChunker(analysis)
    let salutation = analysis.parts.last { $0.kind == .salutation }
    bodyStart =
      salutation.map { part in
        analysis.tokens.partitioningIndex { $0.range.lower >= part.range.upper }
      } ?? 0
  }

  /// The words that should begin with a capital, in text order.
  func tokens(in sentence: Sentence) -> [Int] {
    guard analysis.voice.isPersonal else { return [] }
    return sentence.tokens.filter { token in
      isRequested(token, in: sentence.tokens)
        || (isPossessive(token) || isPronoun(token, in: sentence.tokens))
          && !hasOwner(token, in: sentence)
    }
  }

  private func isPossessive(_ token: Int) -> Bool {
    analysis.tags[token] == .pposat && Self.possessives.contains(analysis.form(token).text)
  }

  /// "Bitte senden sie": nobody else is asked.
  private func isRequested(_ token: Int, in sentence: Range<Int>) -> Bool {
    token == sentence.lowerBound + 2 && analysis.form(token).text == "sie"
      && analysis.form(sentence.lowerBound).folded == "bitte" && isPluralVerb(token - 1)
  }

  /// "erhalten sie", "stehen wir ihnen".
  private func isPronoun(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard analysis.tags[token] == .pper, token > sentence.lowerBound else { return false }
    return switch analysis.form(token).text {
    case "sie": isPluralVerb(token - 1)
    case "ihnen": sentence.contains { ["ich", "wir"].contains(analysis.form($0).folded) }
    default: false
    }
  }

  /// Whether a verb stands in the plural or infinitive, which look alike.
  private func isPluralVerb(_ token: Int) -> Bool {
    analysis.tags[token].isVerb && analysis.form(token).folded.hasSuffix("n")
  }

  /// Whether somebody is named that a word may refer to: in front, or as a subject behind.
  private func hasOwner(_ token: Int, in sentence: Sentence) -> Bool {
    let first = max(0, sentence.block - 1)
    let block = analysis.sentences[analysis.sentences.partitioningIndex { $0.block >= first }]
    let start = max(block.tokens.lowerBound, min(bodyStart, sentence.tokens.lowerBound))
    return (start..<token).contains(where: mayOwn)
      || (token + 1..<sentence.tokens.upperBound).contains { isSubjectNoun($0) && mayOwn($0) }
  }

  /// Whether a noun has an article and no preposition in front, so that it may be a subject.
  private func isSubjectNoun(_ token: Int) -> Bool {
    guard analysis.tags[token] == .nn || analysis.tags[token] == .ne else { return false }
    let start = (max(0, token - 4)..<token).last { [.art, .pdat].contains(analysis.tags[$0]) }
    guard let start, start > 0 else { return analysis.tags[token] == .ne }
    return analysis.tags[start - 1] != .appr
  }

  /// Whether a word may be somebody that "ihr" refers to: a name, or a feminine or plural noun.
  private func mayOwn(_ token: Int) -> Bool {
    switch analysis.tags[token] {
    case .ne: return true
    case .nn:
      let agreement =
        chunker.phrase(at: max(token - 1, 0), until: token + 1)?.readings
        ?? chunker.phrase(at: token, until: token + 1)?.readings
      guard let agreement else { return true }
      return agreement.genders.contains(.feminine) || agreement.numbers.contains(.plural)
        || analysis.form(token).folded.hasSuffix("chen")
    default:
      return analysis.form(token).text != "Sie" && Self.others.contains(analysis.form(token).folded)
    }
  }
}
