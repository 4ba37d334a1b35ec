extension Speller {
  /// A word that may be meant, and how unlikely it is.
  struct Candidate {
    let word: String
    let score: Float
    /// What the change costs; of a compound also that it is one.
    let cost: Float
  }

  /// What may be meant by a misspelled word, the likeliest first; the same for the same word always.
  ///
  /// A search takes about five milliseconds. The dictionary's own suggestions are not asked for:
  /// they take up to half a second, and what they are depends on the speed of the machine.
  public func suggestions(for word: String, limit: Int = 5) -> [String] {
    if let right = ConfusionList.standard.correction(of: word) ?? sharpened(word) { return [right] }
    let key = Folding.key(word)
    guard key.letterCount > 1, key.letterCount < 40 else { return [] }
    let isCapital = word.first?.isUppercase ?? false
    var found = forms(like: key, isCapital: isCapital)
    if key.letterCount > 7, found.allSatisfy({ $0.score > 0 }) {
      // A word of known parts is rather a rare compound than another one; a compound that nobody has
      // written is offered for a slip of the pen only.
      let hasParts = splitter.split(word).count > 1
      found += compounds(like: key, isCapital: isCapital).filter {
        isCounted($0.word) || !hasParts && $0.cost <= Self.nearCost + Self.compoundCost
      }
    }
    found.sort { ($0.score, $0.word) < ($1.score, $1.word) }
    guard let best = found.first?.score else { return [] }
    var seen: Set<String> = [word]
    return found.filter { $0.score < best + Self.reach && seen.insert($0.word).inserted }
      .prefix(limit).map { word.isShouted ? $0.word.uppercased() : $0.word }
  }

  private func isCounted(_ word: String) -> Bool {
    lexicon.frequencies.zipf(of: word) != nil || !lexicon.nouns.readings(of: word).isEmpty
  }

  /// The word with "ß" where a program that reads scans saw "B".
  func sharpened(_ word: String) -> String? {
    guard word.dropFirst().contains("B"), word.contains(where: \.isLowercase) else { return nil }
    let sharp = word.prefix(1) + word.dropFirst().replacing("B", with: "ß")
    return isRight(String(sharp)) ? String(sharp) : nil
  }

  /// How much less likely than the first a suggestion may be.
  private static let reach: Float = 2.5

  /// What it costs that a word is put together.
  private static let compoundCost: Float = 0.3

  /// What it costs that a word has a capital and the other none.
  private static let casingCost: Float = 0.8

  /// The likeliest word forms of our own lexicon.
  private func forms(like key: [UInt8], isCapital: Bool) -> [Candidate] {
    // An unknown word with a capital is often a name: only what is very like it is offered.
    let most: Float = isCapital ? 1.9 : 2.5
    let limit = min(most, 0.27 * Float(key.letterCount) + (isCapital ? 0 : 0.4))
    let matches = CandidateIndex.forms.matches(of: key, limit: limit)
      .map { ($0, CandidateRanking.score(cost: $0.cost, zipf: $0.weight)) }
      .sorted { ($0.1, $0.0.word.count) < ($1.1, $1.0.word.count) }
      .prefix(25)
    return matches.flatMap { match, score in
      spellings(match.word).map { spelling in
        let fits = (spelling.first?.isUppercase ?? false) == isCapital
        return Candidate(
          word: spelling, score: score + (fits ? 0 : Self.casingCost), cost: match.cost)
      }
    }
  }

  /// The spellings of a folded word in our lexicon.
  private func spellings(_ key: [UInt8]) -> [String] {
    let word = String(decoding: key, as: UTF8.self)
    let sharp = word.ranges(of: "ss").map { word.replacingCharacters(in: $0, with: "ß") }
    let all = ([word] + sharp).flatMap { [$0, $0.capitalizedFirst] }
    let right =
      all.filter { known.contains($0) && !($0.first?.isUppercase ?? false) }
      + all.filter { known.contains($0) && isNounOrName($0) }
    if !right.isEmpty { return right }
    return all.first { dictionary?.accepts($0) ?? !lexicon.names.kinds(of: $0).isEmpty }.map {
      [$0]
    } ?? []
  }

  private func isNounOrName(_ word: String) -> Bool {
    (word.first?.isUppercase ?? false)
      && (!lexicon.nouns.readings(of: word).isEmpty || !lexicon.names.kinds(of: word).isEmpty)
  }

  /// Compounds one of whose two halves is right.
  private func compounds(like key: [UInt8], isCapital: Bool) -> [Candidate] {
    let cuts = key.indices.filter { $0 > 2 && key.count - $0 > 2 && key[$0] & 0xC0 != 0x80 }
    let fronts = cuts.filter { splitter.statistics.hasModifier(Array(key[..<$0])) }
      .sorted { front($0, key) < front($1, key) }.prefix(3)
    var found: [Candidate] = []
    for cut in fronts {
      let front = String(decoding: key[..<cut], as: UTF8.self)
      for match in CandidateIndex.forms.matches(of: Array(key[cut...]), limit: 1.6) {
        let word = Array(front.utf8) + match.word
        guard splitter.heads.cost(of: word[cut...], of: KnownWord(word, lexicon)) != nil else {
          continue
        }
        found += spelled(word, match.cost, zipf: match.weight - 1, isCapital)
      }
    }
    let ends = cuts.filter {
      splitter.heads.cost(of: key[$0...], of: KnownWord(key, lexicon)) != nil
    }.prefix(3)
    for cut in ends {
      for match in CandidateIndex.modifiers.matches(of: Array(key[..<cut]), limit: 1.6) {
        found += spelled(match.word + key[cut...], match.cost, zipf: 10 - match.weight, isCapital)
      }
    }
    return found.sorted { $0.score < $1.score }.prefix(10).map(\.self)
  }

  private func front(_ cut: Int, _ key: [UInt8]) -> Double {
    splitter.statistics.modifierCost(Array(key[..<cut])) - Double(cut)
  }

  private func spelled(
    _ key: [UInt8], _ cost: Float, zipf: Float, _ isCapital: Bool
  ) -> [Candidate] {
    let word = String(decoding: key, as: UTF8.self)
    let all = ([word] + word.ranges(of: "ss").map { word.replacingCharacters(in: $0, with: "ß") })
    guard let right = all.map(\.capitalizedFirst).first(where: { isRight($0) }) else { return [] }
    let full = cost + Self.compoundCost
    let score = CandidateRanking.score(cost: full, zipf: zipf) + (isCapital ? 0 : Self.casingCost)
    return [Candidate(word: right, score: score, cost: full)]
  }

  /// The word with the umlauts that its "ae", "oe" and "ue" stand for, if that is a common one and no name:
  /// "fuer", "Gebuehren".
  func withUmlauts(_ word: String) -> String? {
    let umlauts = word.replacing("ae", with: "ä").replacing("oe", with: "ö")
      .replacing("ue", with: "ü").replacing("Ae", with: "Ä").replacing("Oe", with: "Ö")
      .replacing("Ue", with: "Ü")
    // Rare words are a guess: "zuende" is no "zünde".
    guard umlauts != word, isRight(umlauts), lexicon.names.kinds(of: umlauts).isEmpty,
      let zipf = lexicon.frequencies.zipf(of: umlauts), zipf > Self.everyday
    else { return nil }
    return umlauts.first?.isUppercase ?? false && !isCommonNoun(umlauts) ? nil : umlauts
  }
}
