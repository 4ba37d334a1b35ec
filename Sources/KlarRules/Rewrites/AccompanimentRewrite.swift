internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Gives what the reader does along with a deed a sentence of its own.
///
/// "Zahlen Sie die Gebühr unter Angabe des Kassenzeichens 12" becomes "Zahlen Sie die Gebühr" and "Geben Sie
/// dabei das Kassenzeichen 12 an".
struct AccompanimentRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// A sentence with fewer words beside is whole only with them: "Bitte zahlen Sie".
  private static let fewWords = 4

  /// The suggestion for "unter" and a noun of an action; nil if it is not certain that the reader acts, or
  /// if the sentence says more behind the deed.
  func suggestion(for words: Range<Int>) -> Suggestion? {
    guard words.count > 1, analysis.form(words.lowerBound).folded == "unter" else { return nil }
    let noun = words.lowerBound + 1
    let sentence = analysis.sentence(ofToken: noun)
    let stop = sentence.tokens.upperBound - 1
    guard sentence.isRunningText, analysis.form(stop).text == ".",
      words.lowerBound > sentence.tokens.lowerBound, let deed = deed(of: sentence),
      let (action, object, end) = action(at: noun, in: sentence), end < stop || deed < noun,
      standsAlone(words.lowerBound..<end),
      sentence.tokens.count - (end - words.lowerBound) > Self.fewWords
    else { return nil }
    let bitte = sentence.tokens.contains { analysis.form($0).folded == "bitte" } ? ["bitte"] : []
    let verb = action.verb
    let new =
      [verb.base.withCapital, "Sie", "dabei"] + bitte + [object]
      + (verb.particle.isEmpty ? [] : [verb.particle])
    let front = analysis.tokens[words.lowerBound - 1].range.upper
    let edits = [
      TextEdit(TextRange(front, analysis.tokens[end - 1].range.upper), ""),
      TextEdit(
        TextRange(sentence.range.upper, sentence.range.upper),
        " " + new.joined(separator: " ") + "."),
    ]
    guard isUnderstood(edits, sentence, verb) else { return nil }
    return Suggestion(
      "In einem eigenen Satz sagen", analysis.kind == .letter ? .safe : .review, edits: edits,
      reach: .clause)
  }

  /// Whether no adverb says how far it holds, "nur unter Angabe", and nothing behind may belong to it: "einer
  /// Frist von drei Monaten".
  private func standsAlone(_ phrase: Range<Int>) -> Bool {
    guard ![.adv, .adjd].contains(analysis.tags[phrase.lowerBound - 1]) else { return false }
    let next = phrase.upperBound
    switch analysis.tags[next] {
    case .vvinf, .ptkvz, .stop: return true
    case .appr, .apprart, .kon:
      return ["bis", "bei", "beim"].contains(analysis.form(next).folded)
        || analysis.tokens[next - 1].kind == .number && analysis.form(next).folded == "auf"
    default: return false
    }
  }

  /// The finite verb of the only clause, if it tells the reader what to do: "Sie müssen", "Zahlen Sie".
  private func deed(of sentence: Sentence) -> Int? {
    let clauses = analysis.clauses(of: sentence)
    let complexes = analysis.verbComplexes(of: sentence)
    guard clauses.count == 1, complexes.count == 1, let complex = complexes.first,
      let finite = complex.finite, complex.negation == nil, complex.voice == .active
    else { return nil }
    let start = sentence.tokens.lowerBound
    let opening = (start..<finite).allSatisfy {
      analysis.form($0).folded == "bitte" || analysis.tokens[$0].kind != .word
    }
    let isCommand =
      complex.modality == nil && opening && finite + 1 < sentence.tokens.upperBound
      && analysis.form(finite + 1).text == "Sie"
    if isCommand { return finite }
    guard case .modal(_, "müssen") = complex.modality else { return nil }
    let isReader = [finite - 1, finite + 1].contains {
      sentence.tokens.contains($0) && analysis.form($0).text == "Sie"
        && analysis.tags[$0] == .pper
    }
    return isReader ? finite : nil
  }

  /// What is done, to what, and where the words of it end.
  private func action(
    at noun: Int, in sentence: Sentence
  ) -> (ActionNoun, object: String, end: Int)? {
    guard let action = ActionNouns.standard.action(analysis.form(noun).text), !action.isNegated,
      action.role == .object, ActorWords.standard.isOfReader(action.verb),
      let (phrases, old, isHidden) = ActionPhraseReader(analysis)
        .governed(noun + 1, until: sentence.tokens.upperBound),
      let last = phrases.last
    else { return nil }
    var end = last.tokens.upperBound
    while end < sentence.tokens.upperBound, analysis.tokens[end].kind == .number { end += 1 }
    let phrase = ActionPhrase(
      tokens: noun - 1..<end, preposition: "unter", hasErst: false, action: action,
      phrases: phrases, oldCase: old, hasHiddenArticle: isHidden,
      attributes: last.tokens.upperBound, adverb: nil)
    return GovernedWords(phrase, until: end, as: .accusative, denied: false, in: analysis)
      .map { (action, $0.text, end) }
  }

  private func isUnderstood(_ edits: [TextEdit], _ sentence: Sentence, _ verb: Verb) -> Bool {
    guard sentence.tokens.count <= Analysis.longestReread else { return false }
    let old = analysis.verbComplexes(of: sentence).map(\.lemma)
    let result = analysis.reread(edits.applied(to: analysis.text, in: sentence.range))
    return result.sentences.count == 2
      && result.verbComplexes.map(\.lemma) == old + [verb.infinitive]
  }
}
