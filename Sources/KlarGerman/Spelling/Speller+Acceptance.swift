/// What is accepted as a word.
extension Speller {
  /// Whether a word is right, in all its pieces.
  func isKnown(_ word: String, swiss: Bool) -> Bool {
    switch WordShape(word) {
    case .unchecked: return true
    case .gendered(let forms): return forms.contains { isRight($0, swiss) }
    case .pieces(let pieces):
      if isRight(word, swiss) { return true }
      guard let last = pieces.last, pieces.allSatisfy({ !$0.isEmpty }) else { return false }
      return (word.hasSuffix("-") ? isFront(last, swiss) : isRightPiece(last, swiss))
        && pieces.dropLast().allSatisfy { isFront($0, swiss) || isForeign($0) }
    case .humps: return isListed(word) || isHumpedName(word)
    case .plain: return isRight(word, swiss) || isAbbreviation(word)
    }
  }

  /// So many letters a name of joined words has at most; longer ones rather lack a blank.
  private static let longestName = 15

  /// The Zipf value from which a word is common: "Jugendamt" is not written "JugendAmt", and "fuer" is "für".
  static let everyday = 3.0

  /// Whether each capital begins a word, the first of them a noun or a name, and the word as a whole is no
  /// common one: "StadtKarte".
  private func isHumpedName(_ word: String) -> Bool {
    let starts = word.indices.filter { word[$0].isUppercase }
    guard starts.first == word.startIndex, word.count <= Self.longestName,
      sharpened(word) == nil,
      lexicon.frequencies.zipf(of: word.lowercased().capitalizedFirst) ?? 0 < Self.everyday
    else { return false }
    let humps = zip(starts, starts.dropFirst() + [word.endIndex]).map { String(word[$0..<$1]) }
    let first = humps[0].lowercased()
    return humps.allSatisfy { $0.count > 2 && isRight($0) }
      && lexicon.closed.readings(of: first).isEmpty
      && (lexicon.verbs.readings(of: first).isEmpty
        || !lexicon.nouns.readings(of: humps[0]).isEmpty)
  }

  /// A piece of a word with hyphens: also a small word, a letter or a name in capitals.
  private func isRightPiece(_ piece: String, _ swiss: Bool) -> Bool {
    if piece.count < 3 || WordShape(piece) == .unchecked { return true }
    return isRight(piece, swiss) || isRight(piece.capitalizedFirst, swiss)
  }

  /// A piece before a hyphen, perhaps with a linking "s": "Akteneinsichts-".
  private func isFront(_ piece: String, _ swiss: Bool) -> Bool {
    isRightPiece(piece, swiss) || splitter.isModifier(piece)
      || (piece.hasSuffix("s") && isRightPiece(String(piece.dropLast()), swiss))
  }

  /// A name or foreign word in front of a hyphen, which resembles no word of ours.
  private func isForeign(_ piece: String) -> Bool {
    (piece.first?.isUppercase ?? false)
      && CandidateIndex.forms.matches(of: Folding.key(piece), limit: Self.nearCost, sameStart: true)
        .isEmpty
  }

  /// What a slip costs at most that hardly changes the word.
  static let nearCost: Float = 0.6

  /// An abbreviation whose stop was left out, as tables do.
  private func isAbbreviation(_ word: String) -> Bool {
    Abbreviations.german.ending(of: word + ".") != nil
  }

  /// Whether a plain word is right as it stands.
  func isRight(_ word: String, _ swiss: Bool = false) -> Bool {
    if isListed(word) || known.contains(word) { return true }
    if word.isShouted {
      let lower = word.lowercased()
      return [lower, lower.capitalizedFirst].contains { isRight($0, true) || isSharp($0) }
    }
    if isName(word) { return true }
    if splitter.isCompound(word, like: .certain) { return !isSuspect(word) }
    // What is made by rule needs no dictionary, which takes long to load.
    let isMade = derivations.contains(word)
    if isMade || splitter.isCompound(word, like: .plausible), !isSuspect(word) { return true }
    if dictionary?.accepts(word) ?? false { return !isSuspect(word) }
    if swiss, word.hasDoubleS, isSharp(word) { return true }
    return isMade || isPlaceName(word) || isPair(word) && !isSuspect(word)
  }

  /// Whether our lexicon reads the word, if only as a form that nobody counted.
  private func hasReading(_ word: String) -> Bool {
    if !lexicon.adjectives.readings(of: word).isEmpty || !lexicon.verbs.readings(of: word).isEmpty
      || !Participle.stems(of: Folding.key(word), lexicon.verbs).isEmpty
    {
      return true
    }
    guard word.first?.isUppercase ?? false else { return false }
    return !lexicon.nouns.readings(of: word).isEmpty
      || word.hasSuffix("s")
        && lexicon.verbs.readings(of: String(word.dropLast())).contains { $0.form == .infinitive }
  }

  /// Whether the word is two nouns of the dictionary that occur on their own.
  ///
  /// The dictionary lets only some of its nouns begin compounds.
  private func isPair(_ word: String) -> Bool {
    guard let dictionary, word.first?.isUppercase ?? false, word.count > 7,
      word.dropFirst().allSatisfy(\.isLowercase)
    else { return false }
    return word.indices.dropFirst(4).dropLast(3).contains { cut in
      let rest = String(word[cut...]).capitalizedFirst
      guard isCommonNoun(rest), dictionary.accepts(rest) else { return false }
      let front = String(word[..<cut])
      if splitter.modifiers.isParticle(Folding.key(front)) { return false }
      if splitter.statistics.hasModifier(Folding.key(front)) { return true }
      return [front, front.hasSuffix("s") ? String(front.dropLast()) : front].contains {
        $0.count > 3 && isCommonNoun($0) && dictionary.accepts($0)
      }
    }
  }

  /// A word that occurs and that is no other word with a capital.
  func isCommonNoun(_ word: String) -> Bool {
    (lexicon.frequencies.zipf(of: word) ?? 0) > 2.5 && lexicon.closed.readings(of: word).isEmpty
      && lexicon.adjectives.readings(of: word).isEmpty
      && (lexicon.verbs.readings(of: word).isEmpty || !lexicon.nouns.readings(of: word).isEmpty)
  }

  /// Whether a word that nobody counted is nearly a common word.
  ///
  /// Rules of composition also allow "Wochenmark" and "Akteneichen". A word that our own lexicon
  /// explains must be closer to be suspect.
  private func isSuspect(_ word: String) -> Bool {
    let key = Folding.key(word)
    let own = lexicon.frequencies.zipf(of: word).map(Float.init)
    guard key.letterCount > 3, own ?? 0 < 3, !hasReading(word) else { return false }
    let limit: Float = key.letterCount < 8 ? Self.nearCost : 1
    let near = CandidateIndex.forms.matches(of: key, limit: limit, sameStart: true).filter {
      match in
      if let own, match.cost > 0.4 || match.weight < own + 1.5 { return false }
      return match.weight > 3 && !Self.areForms(key, match.word)
        && known.contains(String(decoding: match.word, as: UTF8.self).capitalizedFirst)
    }
    if near.isEmpty { return false }
    if splitter.isCompound(word, like: .plausible) || derivations.contains(word) {
      return key.letterCount >= 10
    }
    return near.contains { $0.weight > 3.5 || $0.cost <= Self.nearCost }
  }

  /// Whether two words differ in an ending only.
  private static func areForms(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let shared = zip(left, right).prefix { $0 == $1 }.count
    return endings.contains(Array(left[shared...])) && endings.contains(Array(right[shared...]))
  }

  private static let endings = Set(StemCandidates.nounEndings + StemCandidates.adjectiveEndings)

  /// A name of a place or street by its ending that resembles no word of ours.
  private func isPlaceName(_ word: String) -> Bool {
    guard word.count > 6, word.first?.isUppercase ?? false,
      Self.placeEndings.contains(where: word.hasSuffix)
    else { return false }
    return CandidateIndex.forms.matches(
      of: Folding.key(word), limit: Self.nearCost, sameStart: true
    ).isEmpty
  }

  private static let placeEndings = LanguageData.words("place-endings.tsv")

  private func isListed(_ word: String) -> Bool {
    extra.contains(word) || supplement.forms.contains(word)
  }

  /// Whether the word is right with one of its "ss" as "ß", as in Switzerland.
  private func isSharp(_ word: String) -> Bool {
    word.ranges(of: "ss").contains { range in
      let sharp = word.replacingCharacters(in: range, with: "ß")
      return known.contains(sharp) || isListed(sharp) || (dictionary?.accepts(sharp) ?? false)
    }
  }

  /// Names, also of inhabitants: "Freiburger".
  private func isName(_ word: String) -> Bool {
    guard word.first?.isUppercase ?? false else { return false }
    if !lexicon.names.kinds(of: word).isEmpty { return true }
    return ["er", "ern", "erin", "erinnen"].contains { ending in
      word.hasSuffix(ending) && word.count > ending.count + 3
        && lexicon.names.kinds(of: String(word.dropLast(ending.count))).contains(.place)
    }
  }
}
