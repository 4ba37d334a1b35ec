internal import KlarGerman

/// Where the relative clause for an attribute goes: behind its noun, or behind the verbs at the end of
/// the noun's clause.
struct RelativePlace {
  /// The fewest words of an attribute whose clause may stand between its noun and a verb at the end.
  private static let fewestInside = 4

  /// The token behind which the clause goes.
  let token: Int

  private let analysis: Analysis

  /// The place; nil if the clause would tear the noun from what belongs to it, seem to belong to another
  /// noun, or leave a verb alone behind it.
  init?(
    of attribute: ParticipleAttribute, _ number: GrammaticalNumber, _ gender: Gender?,
    in analysis: Analysis
  ) {
    self.analysis = analysis
    let head = Self.nameEnd(attribute.head, in: analysis)
    let end = analysis.sentence(ofToken: head).tokens.upperBound - 1
    guard analysis.tokens[end].kind == .punctuation,
      let clause = analysis.clause(ofToken: attribute.head)
    else { return nil }
    let stop = Self.verbsEnd(behind: head, until: end, in: analysis)
    // An item of a list may be such a clause without its opening: "bei Frost den Weg nicht räumt".
    let isVerbLast =
      clause.kind == .subordinate || clause.kind == .relative
      || clause.finite.map { $0 > head + 1 && $0 == clause.tokens.last } ?? false
    if stop == end || isVerbLast && Self.isClosed(clause, at: stop, in: analysis),
      !Self.isInPrefield(attribute.head, until: head, in: analysis)
    {
      guard clause.kind != .relative || stop == end || stop == head + 1,
        stop == head + 1
          || !Self.hasRival(attribute, number, gender, clause, in: analysis)
      else { return nil }
      token = stop - 1
      return
    }
    guard Self.mayStandBehind(head, clause, attribute, in: analysis),
      !isVerbLast
        || !Self.isCitation(attribute.dependents, in: analysis)
          && (attribute.dependents.count >= Self.fewestInside || stop == head + 1
            || !Self.isClosed(clause, at: stop, orBrackets: true, in: analysis))
    else { return nil }
    token = head
  }

  /// The last token of a noun and of what names it: "Konto IBAN DE00 1234 5678 0000 4711 00", "Brief vom
  /// 3.5.2026", "Betrag von 30 Euro", "Wagen (Baujahr 2019)".
  private static func nameEnd(_ head: Int, in analysis: Analysis) -> Int {
    var end = head
    let stop = analysis.sentence(ofToken: head).tokens.upperBound
    let behind = head + 1..<max(head + 1, min(head + 6, stop))
    if let entity = analysis.entities(in: behind, [.iban, .date, .amount]).first,
      entity.tokens.lowerBound > head, names(entity, behind: head, in: analysis)
    {
      end = entity.tokens.upperBound - 1
    }
    guard end + 2 < stop, analysis.form(end + 1).text == "(",
      let closing = (end + 2..<stop).first(where: { analysis.form($0).text == ")" })
    else { return end }
    // A row in brackets would part the clause from its noun.
    return closing - end < 5 ? closing : end
  }

  private static func names(_ entity: Entity, behind head: Int, in analysis: Analysis) -> Bool {
    let link = (head + 1..<entity.tokens.lowerBound).map { analysis.form($0).folded }
      .joined(separator: " ")
    switch entity.kind {
    case .iban: return link.isEmpty || link == "iban"
    case .amount: return link == "von" || link == "in höhe von"
    case .date:
      let next = entity.tokens.upperBound
      // "vom 3. Mai an": since when.
      return link == "vom"
        && !(next < analysis.tokens.count
          && ["bis", "an", "und"].contains(analysis.form(next).folded))
    default: return false
    }
  }

  /// Where verbs behind a token end; what is said with "sein" goes with them: "erforderlich ist".
  private static func verbsEnd(behind head: Int, until end: Int, in analysis: Analysis) -> Int {
    var place = head + 1
    while place < end {
      let isPredicate =
        analysis.tags[place] == .adjd && place + 1 < end
        && [.vafin, .vainf].contains(analysis.tags[place + 1])
      guard isPredicate || isClosingVerb(analysis.tags[place]) else { break }
      place += 1
    }
    return place
  }

  /// Whether a clause ends before a comma that no other relative clause follows.
  private static func isClosed(
    _ clause: Clause, at stop: Int, orBrackets: Bool = false, in analysis: Analysis
  ) -> Bool {
    guard clause.tokens.last == stop - 1 || orBrackets else { return false }
    if orBrackets, analysis.form(stop).text == "(" { return true }
    return analysis.tags[stop] == .comma && stop + 1 < analysis.tokens.count
      && ![.prels, .prelat].contains(analysis.tags[stop + 1])
  }

  /// "Die Hütte, die …, muss weg": no clause is put behind verbs that the noun stands before.
  private static func isInPrefield(_ head: Int, until end: Int, in analysis: Analysis) -> Bool {
    analysis.clauses(of: analysis.sentence(ofToken: head)).contains {
      $0.kind == .main && $0.finite == end + 1 && $0.tokens.contains(head)
    }
  }

  /// Whether another noun in front may be what the clause is about once it stands further back: the same
  /// noun, or one whose genitive this one is, "die Vertreter der Länder, die …".
  private static func hasRival(
    _ attribute: ParticipleAttribute, _ number: GrammaticalNumber, _ gender: Gender?,
    _ clause: Clause, in analysis: Analysis
  ) -> Bool {
    let morphology = Morphology(analysis)
    let start = attribute.tokens.lowerBound
    let lemma = morphology.lemma(attribute.head)
    if clause.tokens.contains(where: {
      $0 < start && analysis.tags[$0] == .nn && morphology.lemma($0) == lemma
    }) {
      return true
    }
    let sentence = analysis.sentence(ofToken: start).tokens
    guard start > sentence.lowerBound, analysis.tags[start - 1] == .nn else { return false }
    return morphology.agreement(start - 1, in: sentence)?.combinations.contains {
      $0.1 == number && (number == .plural || $0.0 == gender)
    } ?? true
  }

  /// Whether an attribute only cites: "in § 10 genannt".
  private static func isCitation(_ dependents: Range<Int>, in analysis: Analysis) -> Bool {
    analysis.entities(in: dependents, [.paragraph]).contains {
      $0.tokens.lowerBound == dependents.lowerBound + 1
        && $0.tokens.upperBound == dependents.upperBound
    }
  }

  /// Whether what follows a noun belongs to the verb, not to the noun.
  private static func mayStandBehind(
    _ head: Int, _ clause: Clause, _ attribute: ParticipleAttribute, in analysis: Analysis
  ) -> Bool {
    switch analysis.tags[head + 1] {
    case .vvfin, .vafin, .vmfin, .adv, .adjd, .ptkneg, .ptka, .pper, .prf, .pav, .vvpp, .vvinf,
      .vvizu:
      return true
    case .art, .pposat, .pdat:
      let word = analysis.form(head + 1).folded
      return !word.hasSuffix("r") && (!word.hasSuffix("s") || word == "das")
    case .appr:
      let word = analysis.form(head + 1).folded
      if ["bis", "innerhalb", "binnen", "ab", "seit"].contains(word) { return true }
      // "die Meldung der Fahrer an die Kasse": it belongs to the noun that the genitive belongs to.
      if word == "an" { return !isGenitive(attribute, in: analysis) }
      // "für das Jahr 2026": a period belongs to the verb at the end, not to the noun in front.
      return word == "für" && isTime(behind: head + 1, in: analysis)
        && clause.tokens.contains { $0 > head && isClosingVerb(analysis.tags[$0]) }
    default: return false
    }
  }

  /// Whether an attribute's noun may be the genitive of a noun in front.
  private static func isGenitive(_ attribute: ParticipleAttribute, in analysis: Analysis) -> Bool {
    let start = attribute.tokens.lowerBound
    let determiner = analysis.form(start).folded
    return start > 0 && analysis.tags[start - 1] == .nn
      && (determiner.hasSuffix("r") || determiner.hasSuffix("s"))
  }

  private static func isTime(behind preposition: Int, in analysis: Analysis) -> Bool {
    (preposition + 1..<analysis.tokens.count).prefix(3)
      .first { analysis.tags[$0] == .nn }
      .map { ActionNouns.standard.isTime(Morphology(analysis).lemma($0)) } ?? false
  }

  private static func isClosingVerb(_ tag: Tag) -> Bool {
    switch tag {
    case .vvpp, .vvinf, .vvizu, .ptkvz, .vvfin, .vafin, .vmfin, .vainf, .vapp, .ptkzu: true
    default: false
    }
  }
}
