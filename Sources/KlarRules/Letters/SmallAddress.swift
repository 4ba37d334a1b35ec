internal import KlarGerman
internal import KlarText

/// Finds "ihr", "ihnen" and "sie" with a small letter that can mean nobody but the reader.
///
/// Nobody else is meant where neither the sentence nor the paragraph in front names a woman, several people
/// or things, or somebody whose gender is unknown.
struct SmallAddress {
  private static let possessives: Set<String> = ["ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres"]

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
    return (start..<token).contains { mayOwn($0) || joinsNouns($0) || isCount($0) }
      || (token + 1..<sentence.tokens.upperBound).contains { isFree($0) && mayOwn($0) }
      || namesOther(before: start)
  }

  /// "der Vater und der Sohn": several.
  private func joinsNouns(_ token: Int) -> Bool {
    guard analysis.tags[token] == .kon, token > 0, token + 1 < analysis.tokens.count,
      [.nn, .ne].contains(analysis.tags[token - 1])
    else { return false }
    return [.nn, .ne, .art, .pposat].contains(analysis.tags[token + 1])
  }

  /// "Fünf haben …", "manche", "30 Prozent": several people.
  private func isCount(_ token: Int) -> Bool {
    analysis.tags[token] == .pis || analysis.tags[token] == .piat
      || analysis.tags[token] == .card && token + 1 < analysis.tokens.count
        && (analysis.tags[token + 1].isFinite || analysis.form(token + 1).folded == "prozent")
  }

  /// Whether a person, several or an office is named further in front, in the subject or the text.
  private func namesOther(before end: Int) -> Bool {
    analysis.sentences.prefix { $0.tokens.lowerBound < end }.contains { sentence in
      ![.sender, .address, .informationBlock, .salutation, .signature].contains(sentence.part)
        && sentence.tokens.contains { isBody($0) && mayOwn($0) }
    }
  }

  /// Whether a word names a person, a family or an office.
  private func isBody(_ token: Int) -> Bool {
    if analysis.tags[token] == .ne { return true }
    guard analysis.tags[token] == .nn else { return false }
    let lemma = Morphology(analysis).lemma(token)
    return ActionNouns.standard.isPerson(lemma) || ActorWords.standard.isAgent(lemma)
      || ActorWords.standard.isRelative(lemma) || analysis.form(token).text.hasSuffix("GmbH")
  }

  /// Whether a noun has no preposition in front, so that it may be a subject.
  private func isFree(_ token: Int) -> Bool {
    guard analysis.tags[token] == .nn || analysis.tags[token] == .ne else { return false }
    let front = (max(0, token - 4)..<token).last {
      ![.adja, .art, .pposat, .pdat, .piat, .card].contains(analysis.tags[$0])
    }
    return front.map { ![.appr, .apprart].contains(analysis.tags[$0]) } ?? true
  }

  /// "Sie hat": a woman at the beginning of a sentence.
  private func isShe(_ token: Int) -> Bool {
    guard token + 1 < analysis.tokens.count, analysis.tags[token + 1].isFinite else { return false }
    return analysis.finiteNumber(of: token + 1) == .singular
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
      if analysis.form(token).text == "Sie" { return isShe(token) }
      return analysis.form(token).text != "Ihnen"
        && LetterCues.standard[.other].contains(analysis.form(token).folded)
    }
  }
}
