import KlarText

/// Finds names and numbers between commas that tell more about the words before them: "bei der
/// Ausländerbehörde, Schlossgraben 4, 00471 Auenstadt, einzureichen".
///
/// Grammars call them loose appositions. Their commas belong to the phrase and divide no clauses.
struct InsertionFinder {
  /// So many words a name has at most.
  private static let longestName = 4
  /// Tags of words that begin a clause behind a comma.
  private static let openers: Set<Tag> = [
    .kous, .koui, .prels, .prelat, .pws, .pwat, .pwav, .kon,
  ]

  /// Tags of words that are no part of a name.
  private static let others: Set<Tag> = [
    .pper, .prf, .pposat, .art, .pdat, .pds, .adv, .ptkneg, .appr,
  ]

  private let layer: TokenLayer
  private let tags: [Tag]
  private let entities: [Entity]

  /// A finder in tagged tokens.
  init(_ layer: TokenLayer, tags: [Tag], entities: [Entity]) {
    self.layer = layer
    self.tags = tags
    self.entities = entities
  }

  /// The insertions of all sentences in text order: tokens from the first comma to the last.
  ///
  /// The closing comma is left out where it is missing, or also begins a clause.
  func find(in sentences: [Range<Int>]) -> [Range<Int>] {
    var insertions: [Range<Int>] = []
    for sentence in sentences {
      var token = sentence.lowerBound + 1
      while token < sentence.upperBound {
        if tags[token] == .comma, let end = end(token, until: sentence.upperBound) {
          insertions.append(token..<end)
          token = end
        } else {
          token += 1
        }
      }
    }
    return insertions
  }

  /// Where the insertion that a comma opens ends; nil if it opens none.
  private func end(_ comma: Int, until end: Int) -> Int? {
    if isBehindDate(comma) { return opensClause(comma + 1, end) ? nil : comma + 1 }
    var place = comma
    while place < end, tags[place] == .comma, let next = nameEnd(place + 1, until: end),
      isBorder(next, end)
    {
      place = next
    }
    guard place > comma else { return nil }
    let isClosed = place < end && tags[place] == .comma && !opensClause(place + 1, end)
    return isClosed ? place + 1 : place
  }

  /// Whether a name ends at a token: a comma or the end of the sentence follows.
  private func isBorder(_ token: Int, _ end: Int) -> Bool {
    token == end || [.comma, .stop, .bracket].contains(tags[token])
  }

  /// Whether a comma closes a date or time with its weekday: "am Dienstag, dem 10.03.2026,".
  private func isBehindDate(_ comma: Int) -> Bool {
    guard let entity = entity(endingAt: comma) ?? entity(endingAt: timeStart(comma)) else {
      return false
    }
    return (entity.kind == .date || entity.kind == .deadline)
      && entity.tokens.contains { tags[$0] == .comma }
  }

  /// Where ", um 9:00 Uhr" in front of a token begins; the token if no time stands there.
  private func timeStart(_ token: Int) -> Int {
    guard token > 3, layer.folded(token - 1) == "uhr", tags[token - 2] == .card,
      layer.folded(token - 3) == "um"
    else { return token }
    return tags[token - 4] == .comma ? token - 4 : token - 3
  }

  private func opensClause(_ token: Int, _ end: Int) -> Bool {
    guard token < end, Self.openers.contains(tags[token]) else { return false }
    // "bis Freitag" is no clause, whatever the tagger says.
    return layer.folded(token) != "bis" || token + 1 == end
      || ![.nn, .ne, .card, .apprart].contains(tags[token + 1])
  }

  /// The end of one name or number: "Schlossgraben 4", "00471 Auenstadt", "IBAN DE00 …".
  private func nameEnd(_ start: Int, until end: Int) -> Int? {
    var place = start
    if place < end, isPostcode(place) {
      place += 1
      let first = place
      while place < end, place - first < Self.longestName, isName(place) { place += 1 }
      return place > first ? place : nil
    }
    while place < end, place - start < Self.longestName {
      if let entity = entity(beginningAt: place), isReference(entity) {
        return entity.tokens.upperBound
      }
      guard isName(place) else { break }
      place += 1
    }
    guard place > start, place < end, isHouseNumber(place) else { return nil }
    place += 1
    // "4 a"
    if place < end, tags[place] != .comma, layer.folded(place).utf8.count == 1,
      layer.tokens[place].isWord
    {
      place += 1
    }
    return place
  }

  private func isName(_ token: Int) -> Bool {
    let casing = layer.forms[layer.tokens[token].form].casing
    return layer.tokens[token].isWord && casing != .lower && casing != .none
      && !Self.openers.contains(tags[token]) && !Self.others.contains(tags[token])
      && !tags[token].isVerb
  }

  private func isPostcode(_ token: Int) -> Bool {
    layer.tokens[token].kind == .number && (4...5).contains(layer.tokens[token].range.count)
      && layer.isDigits(token)
  }

  private func isHouseNumber(_ token: Int) -> Bool {
    layer.tokens[token].kind == .number && layer.tokens[token].range.count <= 7
  }

  private func isReference(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .iban, .phone, .email, .url, .reference: true
    default: false
    }
  }

  private func entity(beginningAt token: Int) -> Entity? {
    let index = entities.partitioningIndex { $0.tokens.lowerBound >= token }
    guard index < entities.count, entities[index].tokens.lowerBound == token else { return nil }
    return entities[index]
  }

  private func entity(endingAt token: Int) -> Entity? {
    let index = entities.partitioningIndex { $0.tokens.upperBound >= token }
    guard index < entities.count, entities[index].tokens.upperBound == token else { return nil }
    return entities[index]
  }
}
