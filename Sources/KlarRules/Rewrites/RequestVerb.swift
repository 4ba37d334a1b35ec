internal import KlarGerman

/// What an infinitive with "zu" asks the reader to do.
struct RequestVerb {
  /// The verb.
  let verb: Verb
  /// Whether the verb is the one of the infinitive, or one that a noun hides and that readers do.
  let isWritten: Bool
  /// Its form for "Sie", without particle.
  let finite: String
  /// The token behind it.
  let end: Int
  /// Pronouns that lead the field: "uns", "sich", "das".
  private let pronouns: [String]
  /// The rest of the field in its old words.
  private let rest: [String]
  /// What the verb acts upon, if it stands in its field.
  private let object: Constituent?

  /// The request of the words from `start` to the end of an infinitive; nil if not understood.
  init?(_ complex: VerbComplex, from start: Int, in analysis: Analysis) {
    guard let written = complex.verb, complex.voice == .active, complex.modality == nil,
      complex.tense == .present, complex.main == complex.tokens.last, !complex.isElliptic,
      let bracket = complex.tokens.first, let last = complex.tokens.last,
      complex.tokens == Array(bracket...last), start <= bracket,
      !ClosedClasses.infinitiveOpeners.contains(analysis.form(start).folded),
      let action = Optional(Self.action(written, before: bracket, in: analysis)),
      let finite = (action?.verb ?? written).requestForm
    else { return nil }
    verb = action?.verb ?? written
    isWritten = action.map { $0.actor == .reader } ?? true
    self.finite = finite
    end = last + 1
    var place = start
    var pronouns: [String] = []
    while place < bracket, Self.isPronoun(place, in: analysis) {
      pronouns.append(analysis.form(place).text)
      place += 1
    }
    self.pronouns = pronouns
    let field = place..<max(place, action == nil ? bracket : bracket - 2)
    rest =
      field.isEmpty ? [] : [ClauseLineariser.words(of: field, changing: [:], in: analysis)]
    let objects = ClauseFrameReader(analysis).constituents(of: field)?.filter {
      $0.cases.contains(.accusative)
    }
    object = objects?.count == 1 ? objects?.first : nil
  }

  /// What a noun before "bringen" says: "in Vorlage bringen" is "vorlegen".
  private static func action(
    _ verb: Verb, before bracket: Int, in analysis: Analysis
  ) -> ActionNoun? {
    guard verb.infinitive == "bringen", bracket > 1, analysis.tags[bracket - 1] == .nn,
      ["in", "zur", "zum", "zu"].contains(analysis.form(bracket - 2).folded),
      let action = ActionNouns.standard.action(analysis.form(bracket - 1).text),
      action.role == .object, !action.isNegated
    else { return nil }
    return action
  }

  private static func isPronoun(_ token: Int, in analysis: Analysis) -> Bool {
    switch analysis.tags[token] {
    case .pper, .prf: true
    case .pds: true
    default: false
    }
  }

  /// The request as a clause of its own.
  ///
  /// - Parameter after: Whether another clause stands in front, so that the verb comes first.
  func words(after isAfterClause: Bool, links: [String], phrase: [String]) -> String {
    let front = isAfterClause ? [finite, "Sie"] : ["Bitte", finite, "Sie"]
    let please = isAfterClause ? ["bitte"] : []
    return (front + pronouns + please + links + phrase + rest + particle).joined(separator: " ")
  }

  /// The request behind another one; nil if it is not certain whether they share an object.
  func words(following first: RequestVerb, in analysis: Analysis) -> String? {
    let hasOwn = object != nil || pronouns.contains { $0 != "uns" && $0 != "Ihnen" }
    var shared: [String] = []
    if !hasOwn, let other = first.object {
      guard ActorWords.standard.isOfReader(verb), !ActorWords.standard.isImpersonal(verb),
        let pronoun = other.pronoun(.accusative, in: analysis)
      else { return nil }
      shared = [pronoun]
    }
    return ([finite, "Sie"] + shared + pronouns + rest + particle).joined(separator: " ")
  }

  /// The words behind "Sie" with a modal verb, which "nicht" may follow.
  func words(behind modal: String) -> String {
    let parts = modal.split(separator: " ").map(String.init)
    let behind = Array(parts.dropFirst()) + [verb.infinitive]
    return ([parts[0]] + pronouns + rest + behind).joined(separator: " ")
  }

  private var particle: [String] { verb.particle.isEmpty ? [] : [verb.particle] }
}
