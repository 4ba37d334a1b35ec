internal import KlarGerman

/// What to write instead of "ist zu" and "hat zu", by who can be meant.
struct ModalInfinitiveAdvice {
  private let complex: VerbComplex
  private let analysis: Analysis
  private let simplerVerbs: SimplerVerbs

  init(_ complex: VerbComplex, _ analysis: Analysis, _ simplerVerbs: SimplerVerbs) {
    self.complex = complex
    self.analysis = analysis
    self.simplerVerbs = simplerVerbs
  }

  /// Whether the author is the subject: "wir haben … zu lösen" gives no order.
  var isOfAuthor: Bool {
    analysis.clauses[complex.clause].tokens.contains {
      analysis.tags[$0] == .pper && ClosedClasses.authors.contains(analysis.form($0).folded)
    }
  }

  /// Whether nobody but the reader can be meant: "Sie haben … vorzulegen", "Die Gebühr ist … zu zahlen".
  var isOfReader: Bool {
    guard !analysis.isCourtPaper, !isOption else { return false }
    if case .habenZu = complex.modality {
      return analysis.clauses[complex.clause].tokens.contains { analysis.form($0).text == "Sie" }
    }
    return complex.tense == .present && !analysis.namesAgent(of: complex)
      && complex.verb.map(ActorWords.standard.isOfReader) ?? false
  }

  /// Whether it tells what is so or may come, and nobody must do anything: "zu erwarten", "zu vertreten".
  var isUnbinding: Bool {
    guard let verb = complex.verb else { return false }
    let clauses = analysis.clauses(dependingOn: complex.clause)
    let words = analysis.clauses[complex.clause].tokens + clauses.compactMap(\.introducer)
    return ActorWords.standard.isUnbinding(
      verb, beside: words.map { Contraction.base(of: analysis.form($0).folded) })
  }

  /// Whether it says how to fight a decision, which nobody must: "Beschwerden sind … einzureichen".
  var isOption: Bool {
    guard case .seinZu = complex.modality,
      let subject = ClauseFrameReader(analysis).frame(of: complex)?.subject?.phrases.last,
      subject.determiner.map({ ["ein", "eine"].contains(analysis.form($0).folded) }) ?? true
    else { return false }
    return ActorWords.standard.isRemedy(Morphology(analysis).lemma(subject.head))
  }

  /// The end of a sentence that begins with the words found; nil for another predicate.
  var text: String? {
    switch complex.modality {
    case .seinZu:
      if let contact { return contact }
      if complex.lemma == "entnehmen" {
        return "klingt nach Amt. Schreiben Sie zum Beispiel „In … steht, dass …“."
      }
      if analysis.namesAgent(of: complex) {
        return "klingt nach Befehl. Beginnen Sie mit der Person oder der Stelle, die handeln muss."
      }
      if isOption {
        return "klingt wie eine Pflicht für alle. "
          + "Schreiben Sie zum Beispiel „Wenn Sie … wollen, müssen Sie …“."
      }
      return "sagt nicht, wer handeln muss oder kann. " + actor
    case .habenZu:
      if complex.lemma == "erfolgen" {
        return "klingt nach Befehl und sagt nicht, wer etwas tun muss. "
          + "Nennen Sie die Handlung mit einem Verb: „Sie müssen …“ oder „Bitte …“."
      }
      if isOfAuthor { return "klingt steif. Schreiben Sie „\(example(must))“." }
      return "klingt nach Befehl. Schreiben Sie zum Beispiel „\(example(must))“ oder „Bitte …“."
    default: return nil
    }
  }

  /// "Wir sind … zu erreichen" tells readers how they find the author.
  private var contact: String? {
    guard isOfAuthor, let verb = complex.verb, ActorWords.standard.isPossibility(verb),
      verb.particle.isEmpty
    else { return nil }
    return "klingt steif. Schreiben Sie zum Beispiel „Sie \(complex.lemma) uns …“."
  }

  private var actor: String {
    let words = ActorWords.standard
    if complex.tense != .present { return "Sagen Sie, wer was getan oder festgestellt hat." }
    if let verb = complex.verb, words.isDecision(verb), !analysis.addressesReader {
      return "Nennen Sie die Stelle: „\(example("Das Amt muss"))“."
    }
    if let verb = complex.verb, words.isOfReader(verb), analysis.addressesReader {
      return "Schreiben Sie zum Beispiel „\(example("Sie müssen"))“ oder „Bitte …“."
    }
    let question = infinitive.map { ": Wer muss oder kann … \($0)?" } ?? "."
    return "Nennen Sie die Person oder die Stelle\(question)"
  }

  /// "Sie müssen … zahlen", without a verb if no simple one is known.
  private func example(_ opening: String) -> String {
    "\(opening) …" + (infinitive.map { " \($0)" } ?? "")
  }

  /// "muss" or "müssen", as the finite verb asks for.
  private var must: String {
    let isPlural = complex.finite.map { analysis.form($0).folded.hasPrefix("habe") } ?? false
    return isPlural ? "müssen" : "muss"
  }

  /// The infinitive of a verb that the word lists do not reject, with the "lassen" that may depend on it.
  private var infinitive: String? {
    let hasLassen = complex.tokens.contains { analysis.form($0).folded.hasSuffix("lassen") }
    let verb = simplerVerbs.infinitive(for: complex.lemma)
    return hasLassen && !complex.lemma.hasSuffix("lassen") ? verb.map { "\($0) lassen" } : verb
  }
}
