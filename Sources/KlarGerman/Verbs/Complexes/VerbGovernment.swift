/// Which verb forms a helper can govern.
struct VerbGovernment {
  private let view: GrammarView
  private let words = VerbWords.standard
  /// Whether the clause has a subject or object that makes "wird … verlassen" a Futur.
  private let favoursFuture: Bool
  /// Whether it has an object that no passive has: "wird mich verlassen".
  private let hasObject: Bool

  init(_ clause: ClauseDraft, _ view: GrammarView) {
    self.view = view
    hasObject = clause.tokens.contains { ["mich", "dich", "ihn"].contains(view.folded($0)) }
    favoursFuture = clause.tokens.contains { token in
      switch view.folded(token) {
      case "ich", "du", "wir", "ihr", "mich", "dich", "ihn", "den", "einen", "keinen":
        view.tags[token] != .prels
      case "sie": view.isCapital(token) && token != clause.tokens.first
      default: false
      }
    }
  }

  /// The governed form as it must be read, or nil if the helper does not govern it.
  ///
  /// - Parameter isAdjacentLast: Whether the helper stands right behind the form, as in "geprüft wird".
  func governed(_ form: VerbLink, by helper: VerbLink, isAdjacentLast: Bool) -> VerbLink? {
    switch helper.helper {
    case .none: nil
    case .werden: byWerden(form, helper, isAdjacentLast: isAdjacentLast)
    case .sein:
      form.form == .participle || form.form == .zuInfinitive && helper.form != .participle
        ? form : nil
    case .haben: byHaben(form, helper)
    case .modal, .lassen: form.form == .infinitive ? form : nil
    case .bekommen:
      form.form == .participle && form.helper == .none
        && !words.adverbial.contains(view.folded(form.token)) ? form : nil
    }
  }

  private func byHaben(_ form: VerbLink, _ helper: VerbLink) -> VerbLink? {
    switch form.form {
    case .participle: form
    case .zuInfinitive:
      words.idioms.contains(view.folded(form.token)) ? nil : form
    case .infinitive: form.helper == .modal || form.helper == .lassen ? form : nil
    case .finite: nil
    }
  }

  private func byWerden(
    _ form: VerbLink, _ helper: VerbLink, isAdjacentLast: Bool
  ) -> VerbLink? {
    guard form.form != .zuInfinitive else { return nil }
    let key = view.folded(form.token)
    let isFuture = helper.form == .finite && !view.isPreterite(helper.token)
    let canBeBoth = view.classes(form.token).isSuperset(of: [.pastParticiple, .infinitive])
    var form = form
    if canBeBoth, form.helper != .haben, form.helper != .sein {
      if !isFuture {
        form.form = .participle
      } else if words.infinitives.contains(key) || hasObject, !isAdjacentLast {
        form.form = .infinitive
      } else if isAdjacentLast || !favoursFuture {
        form.form = .participle
      }
    }
    switch form.form {
    case .participle:
      return words.adjectives.contains(key) || form.helper == .sein ? nil : form
    case .infinitive: return isFuture ? form : nil
    default: return nil
    }
  }
}

extension GrammarView {
  /// Whether a finite form can only be a preterite: "wurde".
  func isPreterite(_ token: Int) -> Bool {
    let finite = readings(token).compactMap { reading -> VerbForm.Conjugation? in
      if case .finite(let conjugation, _, _) = reading.form { conjugation } else { nil }
    }
    return !finite.isEmpty && finite.allSatisfy { $0 == .preterite }
  }
}
