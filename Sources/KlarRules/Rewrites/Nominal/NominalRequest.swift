internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Turns a request for an action into a request to act: "Wir bitten um Vorlage des Ausweises" is
/// "Bitte legen Sie den Ausweis vor".
struct NominalRequest {
  private static let links: Set<String> = ["daher", "deshalb", "deswegen", "darum", "somit"]

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the noun at a token; nil if the sentence says more than the request.
  func suggestion(at noun: Int) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: noun)
    let end = sentence.tokens.upperBound - 1
    guard analysis.form(end).text == ".",
      let action = ActionNouns.standard.action(analysis.form(noun).text),
      action.role == .object, !action.isNegated,
      let opening = opening(before: noun, sentence.tokens),
      let last = opening.isPassive ? passiveEnd(end) : end,
      let (phrases, old, isHidden) = ActionPhraseReader(analysis)
        .governed(noun + 1, until: last),
      let finite = action.verb.requestForm
    else { return nil }
    let stop = phrases[phrases.count - 1].tokens.upperBound
    let phrase = ActionPhrase(
      tokens: noun..<stop, preposition: "um", hasErst: false, action: action, phrases: phrases,
      oldCase: old, hasHiddenArticle: isHidden, attributes: stop, adverb: opening.adverb)
    guard let rest = rest(stop..<last, phrases),
      let object = GovernedWords(phrase, until: stop, as: .accusative, denied: false, in: analysis)
    else { return nil }
    let words =
      ["Bitte", finite, "Sie"] + opening.links + [object.text]
      + (opening.adverb.map { [$0] } ?? []) + rest
      + (action.verb.particle.isEmpty ? [] : [action.verb.particle])
    let edits = [
      TextEdit(
        analysis.range(of: sentence.tokens.lowerBound..<end), words.joined(separator: " "))
    ]
    guard
      MeaningCheck(sentence, of: analysis).accepts(
        edits, [.init(lemma: action.verb.infinitive, kinds: [.main])], without: "bitten")
    else { return nil }
    return Suggestion("Mit „Bitte“ schreiben", .review, edits: edits)
  }

  /// What stands before the noun of a request: "Wir bitten Sie daher um", "Um" or "Sie werden um".
  private func opening(
    before noun: Int, _ sentence: Range<Int>
  ) -> (links: [String], adverb: String?, isPassive: Bool)? {
    guard noun > sentence.lowerBound else { return nil }
    var start = noun
    var adverb: String?
    if analysis.tags[noun - 1] == .adja {
      guard let found = ActionPhraseReader(analysis).adverb(before: noun) else { return nil }
      adverb = found
      start -= 1
    }
    var words = (sentence.lowerBound..<start).map { analysis.form($0).folded }
    if words.last == "die" || words.last == "den" { words.removeLast() }
    let links = words.filter(Self.links.contains)
    words.removeAll(where: Self.links.contains)
    switch words.joined(separator: " ") {
    case "wir bitten um", "ich bitte um", "wir bitten sie um", "ich bitte sie um":
      return (links, adverb, false)
    case "um", "sie werden um", "es wird um": return (links, adverb, true)
    default: return nil
    }
  }

  /// Where "wird gebeten" or "gebeten" begins at the end of the sentence.
  private func passiveEnd(_ end: Int) -> Int? {
    guard end > 2, analysis.form(end - 1).folded == "gebeten" else { return nil }
    return analysis.form(end - 2).folded == "wird" ? end - 2 : end - 1
  }

  /// What follows the phrases; nil if it may belong to the last of them.
  private func rest(_ tokens: Range<Int>, _ phrases: [NounPhrase]) -> [String]? {
    if tokens.isEmpty { return [] }
    guard !phrases.contains(where: \.mayEndEarlier),
      let constituents = ClauseFrameReader(analysis).constituents(of: tokens),
      constituents.allSatisfy({ $0.kind == .prepositionalPhrase || $0.kind == .adverbial })
    else { return nil }
    return [analysis.words(of: tokens)]
  }
}
