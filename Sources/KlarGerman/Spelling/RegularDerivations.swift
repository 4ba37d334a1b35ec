/// Words that are derived from known ones by rule and stand in no dictionary.
struct RegularDerivations: Sendable {
  private let lexicon: Lexicon
  private let modifiers: ModifierReader
  private static let table = ClassTable("spelling.tsv")
  private static let prefixes = table.words("prefix")
  private static let nounPrefixes = table.words("noun-prefix").map(\.capitalizedFirst)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    modifiers = ModifierReader(lexicon, .german)
  }

  /// Whether a word is such a derivation: "Versäumung", "veräußerbar", "unbenotet".
  func contains(_ word: String) -> Bool {
    // Folding hides "ß", and a stem alone does not show where it stands.
    if word.hasDoubleS || word.contains("ß") { return false }
    let key = Folding.key(word)
    if word.first?.isUppercase ?? false {
      return isActionNoun(key) || isParticiple(key) || isAbility(word.lowercased())
        || isPrefixedNoun(word)
    }
    return isAble(key) || isParticiple(key) || isPrefixed(word) || isSuffixed(key) || isSide(word)
  }

  /// A noun before an adjective that may follow any: "reinigungspflichtig".
  private func isSuffixed(_ key: [UInt8]) -> Bool {
    Adjective.foldedEndings.contains { ending in
      guard key.ends(with: ending) else { return false }
      let stem = Array(key.dropLast(ending.count))
      return CompoundParts.german.productive.contains { suffix in
        guard stem.ends(with: suffix), stem.count > suffix.count + 3 else { return false }
        return modifiers.kind(of: Array(stem.dropLast(suffix.count))) != nil
      }
    }
  }

  /// An adverb for whoever an adjective names: "kirchlicherseits".
  private func isSide(_ word: String) -> Bool {
    let ending = "erseits"
    return word.hasSuffix(ending)
      && !lexicon.adjectives.readings(of: String(word.dropLast(ending.count))).isEmpty
  }

  /// A noun in "ung" of a verb, perhaps one with a particle, or of an adjective and "machen".
  private func isActionNoun(_ key: [UInt8]) -> Bool {
    ["ung", "ungen"].contains { ending in
      guard key.ends(with: Array(ending.utf8)) else { return false }
      let stem = Array(key.dropLast(ending.utf8.count))
      return isInfinitive(stem + [0x65, 0x6E]) || isMaking(stem)
    }
  }

  /// An adjective in front of the stem of "machen": "Unkenntlichmach-".
  private func isMaking(_ stem: [UInt8]) -> Bool {
    let make = Array("mach".utf8)
    guard stem.ends(with: make) else { return false }
    let adjective = String(decoding: stem.dropLast(make.count), as: UTF8.self)
    return !lexicon.adjectives.readings(of: adjective).isEmpty || isPrefixed(adjective)
  }

  /// A noun that occurs, behind a prefix that any may have: "Teilerfolg", "Voranfrage".
  private func isPrefixedNoun(_ word: String) -> Bool {
    Self.nounPrefixes.contains { prefix in
      guard word.hasPrefix(prefix), word.count > prefix.count + 6 else { return false }
      let rest = String(word.dropFirst(prefix.count)).capitalizedFirst
      return !lexicon.nouns.readings(of: rest).isEmpty
        && (lexicon.frequencies.zipf(of: rest) ?? 0) > 2.5
    }
  }

  /// An adjective in "bar" of a verb.
  private func isAble(_ key: [UInt8]) -> Bool {
    Adjective.foldedEndings.contains { ending in
      let suffix = Array("bar".utf8) + ending
      return key.ends(with: suffix) && isInfinitive(key.dropLast(suffix.count) + [0x65, 0x6E])
    }
  }

  /// A noun in "keit" of such an adjective, perhaps with "un".
  private func isAbility(_ word: String) -> Bool {
    guard word.hasSuffix("barkeit") else { return false }
    let adjective = String(word.dropLast("keit".count))
    return isAble(Folding.key(adjective)) || isPrefixed(adjective)
  }

  private func isInfinitive(_ key: [UInt8]) -> Bool {
    lexicon.verbs.readings(of: String(decoding: key, as: UTF8.self))
      .contains { $0.form == .infinitive && $0.verb.base.utf8.count > 4 }
  }

  /// An inflected form of a participle that occurs.
  private func isParticiple(_ key: [UInt8]) -> Bool {
    Adjective.foldedEndings.contains { ending in
      guard key.ends(with: ending) else { return false }
      let stem = String(decoding: key.dropLast(ending.count), as: UTF8.self)
      guard lexicon.frequencies.zipf(of: stem) != nil else { return false }
      return lexicon.verbs.readings(of: stem).contains {
        $0.verb.particle.isEmpty
          && ($0.form == .pastParticiple || $0.form == .presentParticiple)
      }
    }
  }

  /// An adjective or participle with a prefix that any may have.
  private func isPrefixed(_ word: String) -> Bool {
    Self.prefixes.contains { prefix in
      guard word.hasPrefix(prefix), word.utf8.count > prefix.utf8.count + 5 else { return false }
      let rest = String(word.dropFirst(prefix.count))
      return !lexicon.adjectives.readings(of: rest).isEmpty || isParticiple(Folding.key(rest))
        || isAble(Folding.key(rest))
    }
  }
}
