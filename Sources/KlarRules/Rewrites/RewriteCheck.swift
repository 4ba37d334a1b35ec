internal import KlarGerman
internal import KlarText

/// Reads a rewritten sentence again and compares it with what it should say.
///
/// A change that the analyser does not understand as intended is not offered.
struct RewriteCheck {
  private let analysis: Analysis
  private let sentence: Sentence

  init(_ sentence: Sentence, of analysis: Analysis) {
    self.analysis = analysis
    self.sentence = sentence
  }

  /// The edit without the words at both ends that stay; nil if nothing changes or the new sentence
  /// does not hold one more predicate of the active with this verb and one objection less.
  func accepted(_ edit: TextEdit, verb: Verb) -> TextEdit? {
    guard sentence.tokens.count <= Analysis.longestReread else { return nil }
    let text = [edit].applied(to: analysis.text, in: sentence.range)
    let result = analysis.reread(text)
    guard result.sentences.count == 1 else { return nil }
    let old = analysis.verbComplexes(of: sentence).filter(isHidden)
    guard result.verbComplexes.count(where: isHidden) < old.count,
      result.verbComplexes.contains(where: {
        $0.lemma == verb.infinitive && $0.voice == .active && !$0.isElliptic && !isHidden($0)
      })
    else { return nil }
    return edit.trimmed(in: analysis.text)
  }

  /// The edit without the words at both ends that stay; nil if the new sentence does not hold a whole
  /// predicate with this verb.
  func understood(_ edit: TextEdit, verb: Verb) -> TextEdit? {
    guard sentence.tokens.count <= Analysis.longestReread else { return nil }
    let text = [edit].applied(to: analysis.text, in: sentence.range)
    let result = analysis.reread(text)
    guard result.sentences.count == 1,
      result.verbComplexes.contains(where: { $0.lemma == verb.infinitive && !$0.isElliptic })
    else { return nil }
    return edit.trimmed(in: analysis.text)
  }

  /// Whether the sentence with the edits is one, and holds a whole predicate with this verb.
  ///
  /// - Parameter modal: The modal verb over it; with one, no infinitive with "zu" may be left.
  func accepts(_ edits: [TextEdit], verb: Verb, under modal: String? = nil) -> Bool {
    guard sentence.tokens.count <= Analysis.longestReread else { return false }
    let result = analysis.reread(edits.applied(to: analysis.text, in: sentence.range))
    guard result.sentences.count == 1,
      modal == nil || !result.tags.contains(where: { $0 == .ptkzu || $0 == .vvizu })
    else { return false }
    return result.verbComplexes.contains { complex in
      guard complex.lemma == verb.infinitive, !complex.isElliptic else { return false }
      guard let modal else { return true }
      if case .modal(_, modal) = complex.modality { return complex.finite != nil }
      return false
    }
  }

  /// Whether a predicate leaves open who acts.
  private func isHidden(_ complex: VerbComplex) -> Bool {
    switch complex.modality {
    case .seinZu, .habenZu: true
    default: complex.voice == .werdenPassive
    }
  }
}
