/// Cuts compounds into their pieces.
///
/// A word is cut where its pieces explain it better than a row of letters does: see
/// `CompoundStatistics`. What the lexicon knows about the word itself must agree: the last piece
/// has its gender and inflection, and verb forms and words of closed classes stay whole.
public final class CompoundSplitter: Sendable {
  let lexicon: Lexicon
  let statistics: CompoundStatistics
  let modifiers: ModifierReader
  let heads: HeadReader
  /// The pieces of words asked for before: the long words of a letter come again and again.
  private let known = WordCache<[String]>()

  /// The splitter of the lexicon that is compiled into the program.
  public static let standard = CompoundSplitter(
    .standard, CompoundStatistics(SectionedFile(LexiconData.compounds.bytes)))

  /// A splitter by the given lexicon and statistics.
  public init(_ lexicon: Lexicon, _ statistics: CompoundStatistics) {
    self.lexicon = lexicon
    self.statistics = statistics
    let parts = CompoundParts.german
    modifiers = ModifierReader(lexicon, parts)
    heads = HeadReader(lexicon, statistics, parts)
  }

  /// The pieces of a word, which together spell it; the word alone if it is no compound.
  ///
  /// Linking letters and hyphens stay with the piece before them: "Aufenthalts", "erlaubnis". Case
  /// does not count. The cost grows with the square of the length, about a tenth of a millisecond
  /// for a long word.
  public func split(_ word: String) -> [String] { known.value(of: word) { pieces(of: word) } }

  private func pieces(of word: String) -> [String] {
    guard word.utf8.contains(0x2D) else { return splitPlain(word) }
    var pieces: [String] = []
    var pending = ""
    for part in word.split(separator: "-", omittingEmptySubsequences: false) {
      let isLast = part.endIndex == word.endIndex
      let text = pending + part
      pending = ""
      if part.count < 2 && !isLast || part.isEmpty {
        pending = text + (isLast ? "" : "-")
        continue
      }
      pieces += pending.isEmpty && text.count == part.count ? splitPlain(text) : [text]
      if !isLast { pieces[pieces.count - 1] += "-" }
    }
    if !pending.isEmpty {
      if pieces.isEmpty { return [pending] }
      pieces[pieces.count - 1] += pending
    }
    return pieces
  }

  private func splitPlain(_ word: String) -> [String] {
    let letters = word.prefix { $0.isLetter }
    let key = Folding.key(String(letters))
    guard key.count == letters.utf8.count else { return [word] }
    var pieces: [String] = []
    var start = word.startIndex
    for cut in cuts(of: key) {
      let end = word.utf8.index(word.startIndex, offsetBy: cut)
      pieces.append(String(word[start..<end]))
      start = end
    }
    return pieces + [String(word[start...])]
  }

  /// The offsets in a folded word where its pieces begin, without 0.
  func cuts(of key: [UInt8], isPiece: Bool = false) -> [Int] {
    guard key.letterCount > 4, let cuts = bestCuts(of: key, isPiece: isPiece) else { return [] }
    var result: [Int] = []
    var start = 0
    for (number, end) in (cuts + [key.count]).enumerated() {
      let piece = Array(key[start..<end])
      let isLast = number == cuts.count
      let inner = self.cuts(of: isLast ? piece : modifiers.unlinked(piece), isPiece: true)
      result += inner.filter { $0 < piece.count }.map { $0 + start }
      if !isLast { result.append(end) }
      start = end
    }
    return result
  }

  /// How much cheaper a whole is because readers know it as one: "Haushalt", "Bahnhof".
  private func familiarity(_ word: KnownWord, _ isPiece: Bool) -> Double {
    let form = lexicon.frequencies.zipf(of: String(decoding: word.key, as: UTF8.self)) ?? 0
    let zipf = word.nouns.reduce(form) { max($0, $1.noun.zipf) }
    return max(0, zipf - 3.5) * 2 + (isPiece ? min(3, max(0, zipf - 2)) * 1.5 : 0)
  }

  /// The cheapest way to cut a word; nil if it is cheaper as a whole.
  private func bestCuts(of key: [UInt8], isPiece: Bool) -> [Int]? {
    let word = String(decoding: key, as: UTF8.self)
    guard lexicon.verbs.readings(of: word).allSatisfy(\.verb.isComposed),
      lexicon.closed.readings(of: word).isEmpty,
      VerbalNoun.readings(of: key, lexicon.verbs).isEmpty,
      Participle.stems(of: key, lexicon.verbs).isEmpty
    else { return nil }
    let known = KnownWord(key, lexicon)
    let whole = CompoundStatistics.wholeCost(letters: key.letterCount)
    let limit = whole - familiarity(known, isPiece)
    return CompoundSearch(modifiers, heads, statistics).best(known, below: limit)?.cuts
  }

  /// The cheapest way to read a word that the lexicon does not know as a compound.
  ///
  /// - Returns: nil if it is cheaper letter by letter.
  func reading(ofUnknown key: [UInt8], attestedOnly: Bool) -> CompoundSearch.Result? {
    let whole = CompoundStatistics.wholeCost(letters: key.letterCount)
    return CompoundSearch(modifiers, heads, statistics)
      .best(KnownWord(key, lexicon), below: whole, attestedOnly: attestedOnly)
  }
}
