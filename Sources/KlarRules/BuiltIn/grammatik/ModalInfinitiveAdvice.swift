internal import KlarGerman

/// What to write instead of "ist zu" and "hat zu", by who can be meant.
struct ModalInfinitiveAdvice {
  private let complex: VerbComplex
  private let analysis: Analysis

  init(_ complex: VerbComplex, _ analysis: Analysis) {
    self.complex = complex
    self.analysis = analysis
  }

  /// The end of a sentence that begins with the words found; nil for another predicate.
  var text: String? {
    switch complex.modality {
    case .seinZu:
      if analysis.namesAgent(of: complex) {
        return "klingt nach Befehl. Beginnen Sie mit der Person oder der Stelle, die handeln muss."
      }
      return "sagt nicht, wer handeln muss oder kann. " + actor
    case .habenZu:
      if complex.lemma == "erfolgen" {
        return "klingt nach Befehl und sagt nicht, wer etwas tun muss. "
          + "Nennen Sie die Handlung mit einem Verb: „Sie müssen …“ oder „Bitte …“."
      }
      return
        "klingt nach Befehl. Schreiben Sie zum Beispiel „\(must) … \(infinitive)“ oder „Bitte …“."
    default: return nil
    }
  }

  private var actor: String {
    let words = ActorWords.standard
    if complex.tense != .present { return "Sagen Sie, wer was getan oder festgestellt hat." }
    if let verb = complex.verb, words.isDecision(verb), !analysis.addressesReader {
      return "Nennen Sie die Stelle: „Das Amt muss … \(infinitive)“."
    }
    if let verb = complex.verb, words.isOfReader(verb), analysis.addressesReader {
      return "Schreiben Sie zum Beispiel „Sie müssen … \(infinitive)“ oder „Bitte …“."
    }
    return "Nennen Sie die Person oder die Stelle: Wer muss oder kann … \(infinitive)?"
  }

  /// "muss" or "müssen", as the finite verb asks for.
  private var must: String {
    let isPlural = complex.finite.map { analysis.form($0).folded.hasPrefix("habe") } ?? false
    return isPlural ? "müssen" : "muss"
  }

  /// The infinitive, with the "lassen" that may depend on it.
  private var infinitive: String {
    let hasLassen = complex.tokens.contains { analysis.form($0).folded.hasSuffix("lassen") }
    return hasLassen && !complex.lemma.hasSuffix("lassen")
      ? "\(complex.lemma) lassen" : complex.lemma
  }
}
