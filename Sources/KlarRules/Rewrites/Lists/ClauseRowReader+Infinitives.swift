internal import KlarGerman

extension ClauseRowReader {
  /// "…, A zu untersagen, B anzudrohen sowie C anzuordnen".
  var zuInfinitives: ClauseRow? {
    let ends = sentence.tokens.filter { token in
      tag(token) == .vvizu || token > 0 && tag(token - 1) == .ptkzu && tag(token).isInfinitive
    }
    guard let head = ends.first,
      let clause = analysis.clauses(of: sentence).first(where: {
        $0.kind == .infinitive && $0.tokens.contains(head)
      }), let start = clause.tokens.first, start > sentence.tokens.lowerBound,
      tag(start - 1) == .comma, !isLaterMember(before: start),
      !(start..<stop).contains(where: { tag($0).isFinite || opensClause($0) }),
      let items = items(from: start, ends), items.allSatisfy(hasObject)
    else { return nil }
    return ClauseRow(kind: .zuInfinitives, items: items)
  }

  /// Whether a row of bare infinitives ends in front of a place, of which no list would take the first ones:
  /// "muss A räumen, bereit sein, B zu zahlen".
  private func isLaterMember(before start: Int) -> Bool {
    let first = sentence.tokens.lowerBound + 1
    return (first..<max(first, start - 2)).contains { token in
      tag(token).isInfinitive && tag(token) != .vvizu && tag(token - 1) != .ptkzu
        && isSeparator(token + 1) && !(token..<start).contains { tag($0).isFinite }
    }
  }

  /// "Wer auszieht, muss A räumen, die Schlüssel, die er hat, abgeben und C zahlen".
  var bareInfinitives: ClauseRow? {
    guard
      let modal = analysis.clauses(of: sentence).first(where: {
        $0.kind == .main && $0.finite != nil
      })?.finite, tag(modal) == .vmfin, modal + 1 < stop
    else { return nil }
    let isPerson = ClosedClasses.persons.contains(analysis.form(modal + 1).text)
    let start = isPerson ? modal + 2 : modal + 1
    let inner = analysis.relativeClauses(of: sentence, behind: start)
    let own = (start..<stop).filter { token in !inner.contains { $0.contains(token) } }
    let ends = own.filter(isBareInfinitive)
    guard
      !own.contains(where: {
        tag($0).isFinite && !ends.contains($0) || opensClause($0) || tag($0) == .ptkzu
      }), let items = items(from: start, ends), items.allSatisfy(hasObject)
    else { return nil }
    return ClauseRow(kind: .bareInfinitives, items: items)
  }

  /// Whether a verb is an infinitive; the tagger takes one before "und" for a finite form at times.
  private func isBareInfinitive(_ token: Int) -> Bool {
    tag(token) == .vvinf
      || tag(token) == .vvfin
        && Lexicon.standard.verbs.readings(of: analysis.form(token).text)
          .contains { $0.form == .infinitive }
  }

  /// Whether an infinitive has a thing of its own that it is about.
  private func hasObject(_ item: Range<Int>) -> Bool {
    let field = item.prefix {
      !isBareInfinitive($0) && !tag($0).isInfinitive && tag($0) != .ptkzu
    }
    guard !field.isEmpty, let constituents = ClauseFrameReader(analysis).constituents(of: field)
    else { return false }
    return constituents.contains { $0.kind == .nounPhrase && $0.cases.contains(.accusative) }
  }
}
