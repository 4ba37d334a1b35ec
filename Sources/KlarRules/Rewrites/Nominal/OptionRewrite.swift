internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says what is done instead of what use is made of: "wird von der Möglichkeit der Beantragung einer
/// Stundung Gebrauch gemacht" becomes "wird eine Stundung beantragt".
struct OptionRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the noun of the action; nil if its object is not certain.
  func suggestion(at head: Int) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: head)
    guard head - sentence.tokens.lowerBound > 3,
      let action = ActionNouns.standard.action(analysis.form(head).text), action.role == .object,
      !action.isNegated,
      (head - 4..<head).map({ analysis.form($0).folded }) == ["von", "der", "möglichkeit", "der"],
      let complex = use(behind: head, sentence),
      let use = complex.tokens.first(where: { $0 > head }),
      analysis.form(use - 1).text == "Gebrauch",
      let object = NounPhraseChunker(analysis)
        .phrase(at: head + 1, until: sentence.tokens.upperBound, governed: [.genitive]),
      !object.mayEndEarlier, areFree(object.tokens.upperBound..<use - 1),
      let determiner = object.determiner, analysis.form(determiner).folded.hasPrefix("ein"),
      object.readings.combinations.allSatisfy({ $0.1 == .singular || $0.2 != .genitive }),
      let words = verb(action.verb, for: complex, at: use),
      let changes = NounPhraseInflector(analysis).words(
        object, from: .genitive, to: complex.voice == .active ? .accusative : .nominative)
    else { return nil }
    let isBehindNot =
      head - 5 >= sentence.tokens.lowerBound && analysis.form(head - 5).folded == "nicht"
    let start = isBehindNot ? head - 5 : head - 4
    let isDenied = start < head - 4
    let text = ClauseLineariser.words(of: object.tokens, changing: changes, in: analysis)
    let edits = [
      TextEdit(
        analysis.range(of: start..<object.tokens.upperBound),
        opening(isDenied ? "k\(text)" : text, at: start)),
      TextEdit(analysis.range(of: use - 1..<use + 1), words),
    ]
    guard RewriteCheck(sentence, of: analysis).accepts(edits, verb: action.verb) else { return nil }
    return Suggestion(
      "Sagen, was getan wird", analysis.kind == .letter ? .safe : .review, edits: edits,
      reach: .clause)
  }

  private func opening(_ text: String, at token: Int) -> String {
    analysis.isSentenceStart(token) ? text.withCapital : text
  }

  /// The predicate "Gebrauch machen" behind the noun, if "machen" is not its finite verb.
  private func use(behind head: Int, _ sentence: Sentence) -> VerbComplex? {
    analysis.verbComplexes(of: sentence).first {
      $0.lemma == "machen" && $0.main > head
        && $0.finite != $0.main && $0.finite != nil && !$0.isElliptic
        && analysis.clauses[$0.clause].tokens.contains(head)
    }
  }

  /// The new verb in the form of the old one: participle or infinitive.
  private func verb(_ verb: Verb, for complex: VerbComplex, at token: Int) -> String? {
    switch analysis.form(token).folded {
    case "gemacht": verb.forms(.pastParticiple).first
    case "machen": complex.voice == .active ? verb.infinitive : nil
    default: nil
    }
  }

  /// Whether nothing stands between the object and "Gebrauch" but a phrase of the deed: no "keinen", no "bis
  /// heute".
  private func areFree(_ tokens: Range<Int>) -> Bool {
    guard !tokens.isEmpty else { return true }
    let constituents = ClauseFrameReader(analysis).constituents(of: tokens)
    return constituents?.count == 1
      && ["unter", "mit"].contains(analysis.form(tokens.lowerBound).folded)
  }
}
