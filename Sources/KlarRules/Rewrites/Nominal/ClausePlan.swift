internal import KlarGerman

/// The clause that takes the place of a phrase around a noun of an action.
struct ClausePlan {
  /// Who acts in it.
  enum Subject {
    case author, reader
    /// What the genitive names.
    case governed
    /// Nobody: the infinitive with "um … zu".
    case none
  }

  /// The conjunction.
  let conjunction: String
  /// Who acts.
  let subject: Subject
  /// The time.
  var tense: Predicate.Tense = .present
  /// Whether "können" goes with the verb.
  var isAbility = false
  /// Whether the verb is denied.
  var isDenied = false

  /// The plan for a phrase in its clause; nil where time or actor are not certain.
  static func plan(_ phrase: ActionPhrase, in matrix: MatrixClause) -> ClausePlan? {
    let action = phrase.action
    if action.isNegated, !["bei", "wegen", "aufgrund"].contains(phrase.preposition) { return nil }
    if phrase.hasErst, !["nach", "bei"].contains(phrase.preposition) { return nil }
    switch phrase.preposition {
    case "zu", "zwecks", "für": return purpose(phrase, matrix)
    case "nach": return after(phrase, matrix)
    case "bei": return condition(phrase, matrix)
    case "vor":
      return subject(action, matrix).flatMap {
        matrix.isPresent ? ClausePlan(conjunction: "bevor", subject: $0) : nil
      }
    case "bis zu": return until(action, matrix)
    case "während":
      guard action.role == .object, matrix.isPresent else { return nil }
      return subject(action, matrix).map { ClausePlan(conjunction: "während", subject: $0) }
    case "durch":
      guard action.actor == .reader, matrix.subject == .reader, matrix.isPresent else { return nil }
      return ClausePlan(conjunction: "indem", subject: .reader)
    case "ohne":
      guard action.actor == .reader, matrix.isPresent, matrix.subject != .agent else { return nil }
      return ClausePlan(conjunction: "wenn", subject: .reader, isDenied: true)
    case "wegen", "aufgrund":
      // What was left undone, the reader knows; other reasons may be anybody's.
      guard action.isNegated, action.actor == .reader, matrix.subject != .agent else { return nil }
      return ClausePlan(conjunction: "weil", subject: .reader, tense: .perfect, isDenied: true)
    default: return nil
    }
  }

  /// Who acts, by the noun and, where somebody else is around, not at all.
  private static func subject(_ action: ActionNoun, _ matrix: MatrixClause) -> Subject? {
    switch (action.role, action.actor) {
    case (.subject, _): return .governed
    case (_, .authority): return matrix.subject == .agent ? nil : .author
    case (_, .reader): return matrix.subject == .agent ? nil : .reader
    case (_, .open): return nil
    }
  }

  private static func after(_ phrase: ActionPhrase, _ matrix: MatrixClause) -> ClausePlan? {
    guard let subject = subject(phrase.action, matrix) else { return nil }
    guard matrix.isPresent else {
      return phrase.hasErst
        ? nil : ClausePlan(conjunction: "nachdem", subject: subject, tense: .pluperfect)
    }
    // What an authority does may lie behind the sentence or before it: "nachdem" fits both.
    // What has only passed makes nobody act at once.
    let isLate = phrase.hasErst || ActionNouns.standard.isLapse(phrase.action.verb)
    let conjunction =
      switch subject {
      case .author: "nachdem"
      default: isLate ? "wenn" : "sobald"
      }
    return ClausePlan(conjunction: conjunction, subject: subject, tense: .perfect)
  }

  private static func condition(_ phrase: ActionPhrase, _ matrix: MatrixClause) -> ClausePlan? {
    guard let subject = subject(phrase.action, matrix) else { return nil }
    if matrix.isPresent {
      return ClausePlan(
        conjunction: "wenn", subject: subject, isDenied: phrase.action.isNegated)
    }
    let isPast = matrix.complex.tense == .perfect || matrix.complex.tense == .preterite
    guard isPast, phrase.action.role == .object, !phrase.action.isNegated, !phrase.hasErst,
      matrix.complex.mood == .indicative
    else { return nil }
    return ClausePlan(conjunction: "als", subject: subject, tense: .perfect)
  }

  private static func until(_ action: ActionNoun, _ matrix: MatrixClause) -> ClausePlan? {
    guard matrix.isPresent, let subject = subject(action, matrix) else { return nil }
    if ActionNouns.standard.isLapse(action.verb) { return nil }
    let isPoint = action.role == .object || action.verb.auxiliary == .sein
    return ClausePlan(conjunction: "bis", subject: subject, tense: isPoint ? .perfect : .present)
  }

  private static func purpose(_ phrase: ActionPhrase, _ matrix: MatrixClause) -> ClausePlan? {
    let action = phrase.action
    guard action.role == .object, !matrix.governs(phrase.preposition),
      phrase.preposition != "für" || matrix.isNeed
    else { return nil }
    switch (matrix.subject, action.actor) {
    // "Zur Nutzung der Seite empfehlen wir Ihnen …": the reader uses it.
    case (.author, .open)
    where matrix.namesReader && ActorWords.standard.isOfReader(action.verb):
      return matrix.isPresent
        ? ClausePlan(conjunction: "damit", subject: .reader, isAbility: true) : nil
    case (.author, .authority), (.author, .open), (.reader, .reader), (.reader, .open):
      return ClausePlan(conjunction: "um", subject: .none)
    case (.reader, .authority):
      return matrix.isPresent
        ? ClausePlan(conjunction: "damit", subject: .author, isAbility: true) : nil
    case (.thing, .authority), (.thing, .reader):
      let isHidden = matrix.complex.voice == .werdenPassive && action.actor == .authority
      guard matrix.isPresent, isHidden || matrix.isNeed else { return nil }
      return ClausePlan(
        conjunction: "damit", subject: action.actor == .authority ? .author : .reader,
        isAbility: true)
    default: return nil
    }
  }
}
