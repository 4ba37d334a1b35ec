/// Puts predicates into words: every tense, mood and voice, with modal verbs.
///
/// A predicate is a chain of verbs, each of which asks for the form of the next one inside: "hat ...
/// geprüft werden müssen" is haben over müssen over werden over prüfen. A form that the lexicon does
/// not have makes the whole predicate nil rather than wrong.
public struct Conjugator: Sendable {
  /// A verb of the chain and the form in which the verb around it wants it.
  private struct Link {
    let verb: Verb
    let isModal: Bool
    let isPassive: Bool
  }

  private let haben: Verb
  private let sein: Verb
  private let werden: Verb

  /// A conjugator with the auxiliaries of the lexicon; nil if it lacks one.
  public init?(_ lexicon: VerbLexicon) {
    guard let haben = lexicon.verbs(infinitive: "haben").first,
      let sein = lexicon.verbs(infinitive: "sein").first,
      let werden = lexicon.verbs(infinitive: "werden").first
    else { return nil }
    self.haben = haben
    self.sein = sein
    self.werden = werden
  }

  /// The words of a predicate that agrees with a subject; nil if a form is unknown.
  public func cluster(
    _ predicate: Predicate, _ person: Person, _ number: GrammaticalNumber
  ) -> VerbCluster? {
    let chain = chain(predicate)
    guard let outer = chain.last,
      let conjugation = conjugation(predicate),
      let finite = outer.verb.forms(.finite(conjugation, person, number)).first,
      let joined = outer.verb.forms(.finite(conjugation, person, number), joined: true).first,
      let inner = nonFinite(Array(chain.dropLast()), under: outer, tense: predicate.tense)
    else { return nil }
    let particle = outer.verb.particle.isEmpty ? [] : [outer.verb.particle]
    // "dass wir den Antrag haben prüfen müssen": the finite verb stands before two infinitives.
    let hasSubstituteInfinitive = inner.count > 1 && isPerfectOfModal(predicate)
    return VerbCluster(
      finite: finite, rightBracket: inner + particle,
      verbLast: hasSubstituteInfinitive ? [joined] + inner : inner + [joined])
  }

  /// The words of the infinitive with "zu": "einzureichen", "geprüft zu werden".
  public func zuInfinitive(_ predicate: Predicate) -> [String]? {
    let chain = chain(predicate)
    guard let outer = chain.last,
      let inner = nonFinite(Array(chain.dropLast()), under: outer, tense: predicate.tense)
    else { return nil }
    return inner
      + (outer.verb.forms(.zuInfinitive).first.map { [$0] } ?? ["zu", outer.verb.infinitive])
  }

  /// The verbs from the full verb outwards.
  private func chain(_ predicate: Predicate) -> [Link] {
    var chain = [Link(verb: predicate.verb, isModal: false, isPassive: false)]
    if predicate.voice == .werdenPassive {
      chain.append(Link(verb: werden, isModal: false, isPassive: true))
    }
    if let modal = predicate.modal {
      chain.append(Link(verb: modal, isModal: true, isPassive: false))
    }
    switch predicate.tense {
    case .perfect, .pluperfect:
      chain.append(Link(verb: auxiliary(of: predicate), isModal: false, isPassive: false))
    case .future: chain.append(Link(verb: werden, isModal: false, isPassive: false))
    case .present, .preterite: break
    }
    return chain
  }

  /// The verb that forms the Perfekt; a verb that knows both takes haben with an object only.
  private func auxiliary(of predicate: Predicate) -> Verb {
    if predicate.modal != nil { return haben }
    if predicate.voice == .werdenPassive { return sein }
    switch predicate.verb.auxiliary {
    case .haben: return haben
    case .sein: return sein
    case .both: return predicate.hasObject ? haben : sein
    }
  }

  private func isPerfectOfModal(_ predicate: Predicate) -> Bool {
    predicate.modal != nil && [.perfect, .pluperfect].contains(predicate.tense)
  }

  /// The forms of the verbs inside `outer`, the innermost first.
  private func nonFinite(_ links: [Link], under outer: Link, tense: Predicate.Tense) -> [String]? {
    let isPerfect = tense == .perfect || tense == .pluperfect
    var words: [String] = []
    for (index, link) in links.enumerated() {
      let isOutermost = index == links.count - 1
      let around = isOutermost ? outer : links[index + 1]
      let wantsParticiple = around.isPassive || (isOutermost && isPerfect && !link.isModal)
      if wantsParticiple, link.isPassive {
        words.append("worden")
      } else {
        guard let form = link.verb.forms(wantsParticiple ? .pastParticiple : .infinitive).first
        else { return nil }
        words.append(form)
      }
    }
    return words
  }

  private func conjugation(_ predicate: Predicate) -> VerbForm.Conjugation? {
    switch (predicate.mood, predicate.tense) {
    case (.indicative, .preterite), (.indicative, .pluperfect): .preterite
    case (.indicative, _): .present
    // Konjunktiv has no past of one word: it is put into the Perfekt.
    case (_, .preterite), (_, .pluperfect): nil
    case (.subjunctive1, _): .subjunctive1
    case (.subjunctive2, _): .subjunctive2
    }
  }
}
