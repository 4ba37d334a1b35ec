/// How sure it must be that an unlisted word is a compound.
enum CompoundCertainty: Double {
  /// So sure that the dictionary need not be asked.
  case certain = 9
  /// Surer than that it is an error.
  case plausible = 4
}

extension CompoundSplitter {
  /// Whether a word is a compound of known pieces, each spelled as in the lexicon.
  ///
  /// The pieces must explain the word much better than letters do; else errors pass by chance.
  func isCompound(_ word: String, like certainty: CompoundCertainty) -> Bool {
    let key = Folding.key(word)
    guard key.count == word.utf8.count, key.letterCount > 6,
      WordShape.isPlain(word) || word.dropFirst().allSatisfy(\.isLowercase),
      let reading = reading(ofUnknown: key, attestedOnly: certainty == .certain),
      CompoundStatistics.wholeCost(letters: key.letterCount) - reading.cost > certainty.rawValue
    else { return false }
    let bytes = Array(word.utf8)
    let bounds = [0] + reading.cuts + [bytes.count]
    let pieces = zip(bounds, bounds.dropFirst()).map {
      String(decoding: bytes[$0..<$1], as: UTF8.self)
    }
    let known = KnownForms(lexicon)
    guard let head = pieces.last else { return false }
    let isNoun = word.first?.isUppercase ?? false
    guard isHead(isNoun ? head.capitalizedFirst : head, known) else { return false }
    return pieces.dropLast().allSatisfy { piece in
      !modifiers.isParticle(Folding.key(piece)) && isExact(piece, known)
        && (isAttested(piece) || certainty == .plausible && (isNoun || isNounForm(piece)))
    }
  }

  /// Whether a string can stand before another piece of a compound.
  func isModifier(_ word: String) -> Bool { modifiers.kind(of: Folding.key(word)) != nil }

  /// Whether a word exists on its own or is derived from a verb by rule.
  private func isHead(_ head: String, _ known: KnownForms) -> Bool {
    let key = Folding.key(head)
    if !Participle.stems(of: key, lexicon.verbs).isEmpty { return true }
    if head.first?.isLowercase ?? false {
      // "zweigrößte" is an error: degrees are formed of the whole adjective.
      return known.contains(head)
        && lexicon.adjectives.readings(of: head).contains { $0.degree != .superlative }
    }
    return known.contains(head) || !VerbalNoun.readings(of: key, lexicon.verbs).isEmpty
  }

  private func isNounForm(_ piece: String) -> Bool {
    let kind = modifiers.kind(of: Folding.key(piece))
    return (kind == .nounForm || kind == .joined) && piece.count > 3
  }

  private func isAttested(_ piece: String) -> Bool {
    statistics.hasModifier(Folding.key(piece))
  }

  /// Folding hides "ß": pieces with "ss" or "ß" must be forms of the lexicon as they are written.
  private func isExact(_ piece: String, _ known: KnownForms) -> Bool {
    guard piece.hasDoubleS || piece.contains("ß") else { return true }
    return [piece, String(piece.dropLast()), piece + "e", piece + "en"].contains {
      known.contains($0.capitalizedFirst) || known.contains($0.lowercased())
    }
  }
}
