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
      !object.mayEndEarlier, object.tokens.upperBound < use,
      let determiner = object.determiner, analysis.form(determiner).folded.hasPrefix("ein"),
      object.readings.combinations.allSatisfy({ $0.1 == .singular || $0.2 != .genitive }),
      let words = verb(action.verb, for: complex, at: use),
      let changes = NounPhraseInflector(analysis).words(
        object, from: .genitive, to: complex.voice == .active ? .accusative : .nominative)
    else { return nil }
    let start = analysis.form(head - 5).folded == "nicht" ? head - 5 : head - 4
    let isDenied = start < head - 4
    let text = ClauseLineariser.words(of: object.tokens, changing: changes, in: analysis)
    let edits = [
      TextEdit(
        analysis.range(of: start..<object.tokens.upperBound), isDenied ? "k\(text)" : text),
      TextEdit(analysis.range(of: use - 1..<use + 1), words),
    ]
    guard isUnderstood(edits, action.verb, sentence) else { return nil }
    return Suggestion("Sagen, was getan wird", .safe, edits: edits, reach: .clause)
  }

  /// The predicate "Gebrauch machen" behind the noun, if "machen" is not its finite verb.
  private func use(behind head: Int, _ sentence: Sentence) -> VerbComplex? {
    analysis.verbComplexes.first {
      $0.lemma == "machen" && $0.main > head && sentence.tokens.contains($0.main)
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

  private func isUnderstood(_ edits: [TextEdit], _ verb: Verb, _ sentence: Sentence) -> Bool {
    guard sentence.tokens.count <= Analysis.longestReread else { return false }
    let result = analysis.reread(edits.applied(to: analysis.text, in: sentence.range))
    return result.sentences.count == 1
      && result.verbComplexes.contains { $0.lemma == verb.infinitive && !$0.isElliptic }
  }
}
