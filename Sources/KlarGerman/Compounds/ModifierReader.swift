/// Says whether a string can stand before another piece of a compound, linking letters included.
final class ModifierReader: Sendable {
  /// How the string is made; the raw value orders by how surely it is a modifier.
  enum Kind: UInt8, Hashable, Sendable {
    /// A form of a noun: "Stadt", "Städte", "Amts".
    case nounForm
    /// A feminine noun with "s": "Wohnungs".
    case joined
    /// A noun without its last "e": "Schul".
    case clipped
    /// "Prüf", "Lese".
    case verbStem
    case adjective
    /// The name of a town or river.
    case place
    /// A frequent word of none of the lexicon's classes, such as "Corona".
    case unlisted
    /// A particle, number or combining form.
    case listed
  }

  private let lexicon: Lexicon
  private let parts: CompoundParts
  /// The kinds of strings asked for before: the same beginnings occur in many compounds.
  private let kinds = WordCache<Kind?>()
  /// Endings of feminine nouns that never stand in a compound without "s".
  private static let feminineEndings = ["ung", "heit", "keit", "schaft", "ion", "tät", "ität"]
    .map { Array($0.utf8) }

  init(_ lexicon: Lexicon, _ parts: CompoundParts) {
    self.lexicon = lexicon
    self.parts = parts
  }

  /// How the folded string can be a modifier before the rest of a word; nil if it cannot.
  ///
  /// "Mitmensch" has the particle "mit", "Mitarbeit" comes from "mitarbeiten".
  func kind(of key: [UInt8], before rest: ArraySlice<UInt8>) -> Kind? {
    guard parts.particles.contains(key) else { return kind(of: key) }
    return isDeverbal(rest, after: key) ? nil : .listed
  }

  /// Whether a key is a particle, which makes a compound only with few nouns.
  func isParticle(_ key: [UInt8]) -> Bool { parts.particles.contains(key) }

  private func isDeverbal(_ rest: ArraySlice<UInt8>, after particle: [UInt8]) -> Bool {
    let rest = Array(rest)
    if parts.deverbal.contains(where: { rest.ends(with: $0) || rest.dropLast().ends(with: $0) }) {
      return true
    }
    let particle = particle == Array("rück".utf8) ? Array("zurück".utf8) : particle
    if !VerbalNoun.readings(of: particle + rest, lexicon.verbs).isEmpty { return true }
    return lexicon.verbs.readings(of: String(decoding: rest, as: UTF8.self)).contains { reading in
      let verb = particle + Folding.key(reading.verb.infinitive)
      return !lexicon.verbs.verbs(infinitive: String(decoding: verb, as: UTF8.self)).isEmpty
    }
  }

  /// How the folded string can be a modifier; nil if it cannot.
  func kind(of key: [UInt8]) -> Kind? {
    let word = String(decoding: key, as: UTF8.self)
    return kinds.value(of: word) { kind(of: key, word) }
  }

  private func kind(of key: [UInt8], _ word: String) -> Kind? {
    if parts.first.contains(key) { return .listed }
    let letters = key.letterCount
    guard letters > 1, letters > 3 || parts.short.contains(key), !parts.never.contains(key)
    else { return nil }
    if letters > 3, lexicon.closed.readings(key: key).contains(where: { $0.tag.isFunctionWord }) {
      return nil
    }
    if isNounForm(key), !Self.feminineEndings.contains(where: { key.ends(with: $0) }) {
      return .nounForm
    }
    if isJoined(key) { return .joined }
    if letters > 2, isClipped(key) { return .clipped }
    if letters > 2, isVerbStem(key) { return .verbStem }
    if let adjective = lexicon.adjectives.adjective(key: key), adjective.zipf > 3 {
      return .adjective
    }
    if lexicon.names.kinds(of: word).contains(.place) { return .place }
    return letters > 4 && lexicon.isUnlistedNoun(key) ? .unlisted : nil
  }

  /// The key without the linking letters that no form of the noun has, for a look at its own pieces.
  func unlinked(_ key: [UInt8]) -> [UInt8] {
    switch kind(of: key) {
    case .joined: Array(key.dropLast())
    case .clipped: key + [0x65]
    default: key
    }
  }

  /// Nominatives and the genitive with "s": what compounds take as their first piece.
  private func isNounForm(_ key: [UInt8]) -> Bool {
    lexicon.nouns.readings(key: key).contains { reading in
      reading.slots.contains {
        $0.grammaticalCase == .nominative
          || ($0.number == .singular && $0.grammaticalCase == .genitive)
      }
    }
  }

  private func isJoined(_ key: [UInt8]) -> Bool {
    guard key.last == 0x73, key.count > 4 else { return false }
    let base = Array(key.dropLast())
    let full = base + [0x65]
    let takesS =
      Self.feminineEndings.contains { base.ends(with: $0) }
      || parts.joining.contains { base.ends(with: $0) || full.ends(with: $0) }
    return takesS
      && (isNoun(base) || isNoun(full) || !VerbalNoun.readings(of: base, lexicon.verbs).isEmpty)
  }

  private func isClipped(_ key: [UInt8]) -> Bool {
    lexicon.nouns.nouns(key: key + [0x65])
      .contains { $0.zipf > 2.5 && !$0.genders.contains(Genders(.masculine)) }
  }

  private func isVerbStem(_ key: [UInt8]) -> Bool {
    let endings: [[UInt8]] = key.last == 0x65 ? [[0x6E]] : [[0x65, 0x6E], [0x6E]]
    return endings.contains { ending in
      lexicon.verbs.verbs(key: key + ending).contains { $0.zipf > 2.5 }
    }
  }

  private func isNoun(_ key: [UInt8]) -> Bool { !lexicon.nouns.nouns(key: key).isEmpty }
}

extension Tag {
  /// Whether words of this class are never a piece of a compound.
  fileprivate var isFunctionWord: Bool {
    switch self {
    case .ptkvz, .appr, .appo, .adv, .adjd, .nn: false
    default: true
    }
  }
}

extension [UInt8] {
  /// The number of code points of a UTF-8 string.
  var letterCount: Int { count { $0 & 0xC0 != 0x80 } }
}
