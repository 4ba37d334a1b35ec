/// Mends tags that contradict each other inside a clause: one clause has one finite verb.
///
/// The tagger decides from left to right and does not see how its clause ends.
struct TagRepair {
  private static let sie = FormFeatures.word("sie")
  /// Articles that are spelt like forms of the verb "einen".
  private static let articles: Set<UInt64> = [
    FormFeatures.word("eine"), FormFeatures.word("einen"),
  ]
  private static let zu = FormFeatures.word("zu")
  private static let uhr = FormFeatures.word("uhr")
  private static let wie = FormFeatures.word("wie")
  private static let folgt = FormFeatures.word("folgt")
  private static let sodass = FormFeatures.word("sodass")
  /// Prepositions and nothing else, which the tagger has seldom seen.
  private static let prepositions: Set<UInt64> = [
    FormFeatures.word("anlässlich"), FormFeatures.word("zwecks"),
  ]
  private static let currencies: Set<UInt64> = [
    FormFeatures.word("eur"), FormFeatures.word("chf"),
  ]
  private static let phraseStarts: Set<Tag> = [.adja, .nn, .ne, .card]

  private let words: [FormFeatures]

  /// A repair of the tags of these words.
  init(_ words: [FormFeatures]) { self.words = words }

  /// Changes the tags of one sentence clause by clause.
  func mend(_ tags: inout [Tag]) {
    var start = 0
    for end in 0...tags.count where end == tags.count || tags[end] == .comma || tags[end] == .stop {
      mend(&tags, start..<end)
      start = end + 1
    }
  }

  private func mend(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause {
      if words[index].word == Self.sodass { tags[index] = .kous }
      if Self.prepositions.contains(words[index].word) { tags[index] = .appr }
      if Self.currencies.contains(words[index].word) { tags[index] = .nn }
    }
    mendTime(&tags, clause)
    mendAsFollows(&tags, clause)
    mendParticle(&tags, clause)
    mendArticle(&tags, clause)
    mendGerundive(&tags, clause)
    mendAttribute(&tags, clause)
    mendPronoun(&tags, clause)
    mendParticiple(&tags, clause)
    mendCoordination(&tags, clause)
    mendAuxiliary(&tags, clause)
    mendInfinitive(&tags, clause)
    mendModal(&tags, clause)
    mendCommand(&tags, clause)
    let finite = clause.filter { tags[$0].isFiniteIndicative }
    let opening = clause.prefix(3)
    let isSubordinate = opening.contains {
      [.kous, .prels, .prelat, .pwav].contains(tags[$0])
    }
    if finite.isEmpty {
      mendMissing(&tags, clause, isSubordinate: isSubordinate)
    } else if finite.count > 1, !isSubordinate {
      mendSurplus(&tags, clause, finite)
    }
    mendRelative(&tags, clause)
  }

  /// "… erhoben werden kann sowie Verstöße geahndet werden können": the last verb of a stretch without
  /// another finite one.
  private func mendModal(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause where tags[index] == .vminf && index > clause.lowerBound {
      let isLast = index + 1 == tags.count || !tags[index + 1].isVerb
      guard isLast, tags[index - 1].isInfinitive,
        let conjunction = clause.prefix(while: { $0 < index }).last(where: { tags[$0] == .kon }),
        !(conjunction..<index).contains(where: { tags[$0].isFiniteIndicative }),
        (clause.lowerBound..<conjunction).contains(where: { tags[$0].isFiniteIndicative })
      else { continue }
      tags[index] = .vmfin
    }
  }

  /// "a) Legen Sie den Ausweis vor": the number in front makes no noun of the verb.
  private func mendCommand(_ tags: inout [Tag], _ clause: Range<Int>) {
    guard clause.lowerBound == 0,
      let verb = clause.prefix(4).dropFirst().first(where: { tags[$0] == .nn }),
      verb + 1 < clause.upperBound, words[verb].verb.contains(.present),
      words[verb + 1].word == Self.sie, words[verb + 1].shape == .capitalized,
      !clause.contains(where: { tags[$0].isFiniteIndicative })
    else { return }
    tags[verb] = .vvfin
  }

  /// "wird wie folgt berechnet": two words that are no clause.
  private func mendAsFollows(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause.dropLast()
    where words[index].word == Self.wie && words[index + 1].word == Self.folgt {
      tags[index] = .adv
      tags[index + 1] = .adv
    }
  }

  /// "Bringen Sie den Pass mit (er wird kopiert)": no preposition before brackets that end the clause.
  private func mendParticle(_ tags: inout [Tag], _ clause: Range<Int>) {
    guard let last = clause.last, tags[last] == .bracket, clause.count > 3,
      let opening = clause.dropLast().last(where: { tags[$0] == .bracket }),
      opening > clause.lowerBound, tags[opening - 1] == .appr,
      tags[clause.lowerBound..<opening].contains(.vvfin)
    else { return }
    tags[opening - 1] = .ptkvz
  }

  /// "am Montag, um 14 Uhr": no conjunction before a time.
  private func mendTime(_ tags: inout [Tag], _ clause: Range<Int>) {
    let hasInfinitive = clause.contains { tags[$0] == .vvizu || tags[$0] == .ptkzu }
    for index in clause.dropLast() where tags[index] == .koui && tags[index + 1] == .card {
      let isTime = index + 2 < tags.count && words[index + 2].word == Self.uhr
      if isTime || !hasInfinitive { tags[index] = .appr }
    }
  }

  /// "Sollten Sie einen Bescheid wünschen": no form of "einen" before a noun phrase.
  private func mendArticle(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause.dropLast() where tags[index] == .vvinf || tags[index] == .vvfin {
      guard Self.articles.contains(words[index].word) else { continue }
      if Self.phraseStarts.contains(tags[index + 1]) { tags[index] = .art }
    }
  }

  /// "der bis Freitag zu zahlende Betrag": no preposition before a participle.
  private func mendGerundive(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause.dropLast() where tags[index] == .appr && words[index].word == Self.zu {
      if tags[index + 1] == .adja, words[index + 1].known.isParticipialAdjective {
        tags[index] = .ptkzu
      }
    }
  }

  /// "der für Sie tätigen Ärztin": no verb behind a phrase that stands between a determiner and its noun.
  private func mendAttribute(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause.dropFirst(3).dropLast() where [.vvfin, .vvinf].contains(tags[index]) {
      if [.art, .pdat, .pposat].contains(tags[index - 3]), tags[index - 2] == .appr,
        tags[index - 1] == .pper, tags[index + 1] == .nn, words[index].known.isInflectedAdjective
      {
        tags[index] = .adja
      }
    }
  }

  /// "alle zumutbaren, dem Zweck dienenden Maßnahmen zu treffen": no relative clause ends a sentence,
  /// or with "zu", without a finite verb.
  private func mendRelative(_ tags: inout [Tag], _ clause: Range<Int>) {
    guard let first = clause.first, let last = clause.last, clause.count > 1 else { return }
    mendVerb(behind: first, &tags, clause)
    guard tags[first] == .prels, !clause.contains(where: { tags[$0].isFiniteIndicative }) else {
      return
    }
    let isPhrase =
      Self.phraseStarts.contains(tags[first + 1]) || opensAttribute(first + 1, tags, clause)
    let isWithoutVerb =
      clause.upperBound == tags.count || tags[clause.upperBound] == .stop
      || tags[last] == .vvizu || tags[last - 1] == .ptkzu
      || last == first + 1 && tags[last] == .card
    guard isPhrase, isWithoutVerb else { return }
    tags[first] = .art
  }

  /// "die für die Prüfung nötigen Belege": a phrase before an adjective and its noun.
  private func opensAttribute(_ start: Int, _ tags: [Tag], _ clause: Range<Int>) -> Bool {
    guard tags[start] == .appr else { return false }
    let adjectives = clause.dropFirst(2).dropLast().filter { tags[$0] == .adja }
    return adjectives.contains { (place: Int) -> Bool in
      [.nn, .ne].contains(tags[place - 1]) && tags[place + 1] == .nn
    }
  }

  /// "die leeren Hefte mitzubringen": a verb right behind a relative pronoun is an adjective where an
  /// infinitive ends the clause.
  private func mendVerb(behind first: Int, _ tags: inout [Tag], _ clause: Range<Int>) {
    guard clause.count > 3, tags[first] == .prels, tags[first + 1] == .vvfin,
      words[first + 1].known.isInflectedAdjective, Self.phraseStarts.contains(tags[first + 2]),
      tags[clause.upperBound - 1] == .vvizu || tags[clause.upperBound - 2] == .ptkzu,
      clause.count(where: { tags[$0].isFiniteIndicative }) == 1
    else { return }
    tags[first + 1] = .adja
  }

  /// "das ist", ", die er stellt": an article without a noun is a pronoun.
  private func mendPronoun(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause.dropLast() where tags[index] == .art {
      let isAfterComma = index == clause.lowerBound && index > 0 && tags[index - 1] == .comma
      let end = clause.last { tags[$0] != .bracket }
      let isVerbLast = end.map { tags[$0].isFiniteIndicative && $0 > index + 1 } ?? false
      switch tags[index + 1] {
      case .vafin, .vvfin, .vmfin:
        tags[index] = isAfterComma && end == index + 1 ? .prels : .pds
      case .pper, .prf, .ptkneg, .pposat, .pav:
        if isAfterComma, isVerbLast { tags[index] = .prels }
      case .art, .appr, .apprart:
        if isAfterComma, isVerbLast { tags[index] = .prels }
      default: break
      }
    }
  }

  /// "gehört zu werden", "gehört worden": what stands before is a participle.
  private func mendParticiple(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause.dropLast() where tags[index] == .vvfin || tags[index] == .adjd {
      let next = tags[index + 1] == .ptkzu ? index + 2 : index + 1
      guard next < clause.upperBound, words[index].shape != .capitalized else { continue }
      let isPassive =
        words[next].auxiliary == .worden
        || words[next].auxiliary == .werden && tags[next] == .vainf && next == index + 2
      let verb = words[index].verb
      if isPassive, verb.contains(.pastParticiple) || verb.isEmpty { tags[index] = .vvpp }
    }
  }

  /// "Er besucht und berät uns": what a coordinator joins to a finite verb is finite, too.
  private func mendCoordination(_ tags: inout [Tag], _ clause: Range<Int>) {
    let finite = clause.filter { tags[$0].isFiniteIndicative }
    guard let verb = finite.first, finite.count == 1, tags[verb] == .vvfin,
      verb >= clause.lowerBound + 3, tags[verb - 1] == .kon, tags[verb - 2] == .vvpp,
      words[verb - 2].verb.contains(.present),
      !clause.prefix(3).contains(where: { [.kous, .kokom].contains(tags[$0]) })
    else { return }
    tags[verb - 2] = .vvfin
  }

  /// "Sie müssen … anzeigen": a small word at the end that may be an infinitive is no noun.
  private func mendInfinitive(_ tags: inout [Tag], _ clause: Range<Int>) {
    guard let last = clause.last, tags[last] == .nn, words[last].shape == .lower,
      words[last].verb.contains(.infinitive), clause.contains(where: { tags[$0] == .vmfin })
    else { return }
    tags[last] = .vvinf
  }

  /// "…, die geprüft werden": an infinitive that nothing governs is finite.
  private func mendAuxiliary(_ tags: inout [Tag], _ clause: Range<Int>) {
    for index in clause where tags[index] == .vainf || tags[index] == .vminf {
      guard !words[index].verb.isDisjoint(with: [.present, .preterite]),
        index > clause.lowerBound, tags[index - 1] != .ptkzu, !isGoverned(index, clause, tags)
      else { continue }
      tags[index] = tags[index] == .vainf ? .vafin : .vmfin
    }
  }

  private func isGoverned(_ index: Int, _ clause: Range<Int>, _ tags: [Tag]) -> Bool {
    if clause.contains(where: { governsInfinitive($0, tags) && $0 != index }) { return true }
    let isOwnClause =
      clause.prefix(3).contains { [.kous, .prels, .prelat, .pwav].contains(tags[$0]) }
      || clause.contains { tags[$0].isFiniteIndicative }
    return !isOwnClause && tags.indices.contains { governsInfinitive($0, tags) && $0 != index }
  }

  /// An infinitive that closes a subordinate clause, or stands before "Sie", is finite; so is a
  /// participle that is spelt like the infinitive ("wann Sie Geld bekommen").
  private func mendMissing(_ tags: inout [Tag], _ clause: Range<Int>, isSubordinate: Bool) {
    let infinitives = clause.filter {
      (tags[$0] == .vvinf || tags[$0] == .vvpp && isSubordinate)
        && words[$0].verb.contains(.infinitive) && ($0 == 0 || tags[$0 - 1] != .ptkzu)
    }
    guard let last = infinitives.last else { return }
    let verb = words[last].verb
    let canBeFinite = !verb.isDisjoint(with: .finite)
    let isBeforeSie =
      last + 1 < clause.upperBound && words[last + 1].word == Self.sie
      && words[last + 1].shape == .capitalized
    if canBeFinite && isSubordinate && last >= clause.upperBound - 2
      || isBeforeSie && verb.contains(.present)
    {
      tags[last] = .vvfin
    }
  }

  /// A second finite verb at the end of a main clause is what the first one governs.
  private func mendSurplus(_ tags: inout [Tag], _ clause: Range<Int>, _ finite: [Int]) {
    guard let last = finite.last, tags[last] == .vvfin, last >= clause.upperBound - 2 else {
      return
    }
    let governors = finite.dropLast().filter { governsInfinitive($0, tags) }
    let verb = words[last].verb
    if let governor = governors.last {
      let isJoined = (governor..<last).contains { tags[$0] == .kon }
      if verb.contains(.infinitive), !isJoined { tags[last] = .vvinf }
    } else if verb.contains(.pastParticiple),
      finite.dropLast().contains(where: { tags[$0] == .vafin }),
      !(finite[0]..<last).contains(where: { tags[$0] == .kon || tags[$0] == .kous })
    {
      tags[last] = .vvpp
    }
  }

  private func governsInfinitive(_ index: Int, _ tags: [Tag]) -> Bool {
    switch words[index].auxiliary {
    case .werden, .werdenFinite: tags[index] == .vafin
    default: tags[index] == .vmfin
    }
  }
}
