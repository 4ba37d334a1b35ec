internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Unfolds a long compound, or parts it with a hyphen.
struct CompoundRewrite {
  /// A word of two parts that has no more letters than this is read as one: "Vermögensgegenstand".
  private static let familiarLength = 22

  private let analysis: Analysis
  private let terms: FixedTerms
  private let splitter = CompoundSplitter.standard

  /// Rewrites for the words of an analysis, but for the given terms.
  init(_ analysis: Analysis, keeping terms: FixedTerms) {
    self.analysis = analysis
    self.terms = terms
  }

  /// The suggestions for the word at a token, the best first.
  ///
  /// - Parameter limit: The number of letters that each part may have.
  func suggestions(at token: Int, limit: Int) -> [Suggestion] {
    let word = analysis.form(token).text
    guard analysis.tags[token] == .nn, analysis.tokens[token].kind == .word,
      word.allSatisfy(\.isLetter), analysis.form(token).casing == .capitalized,
      !terms.contains(word), !isInMinistry(token)
    else { return [] }
    let pieces = splitter.split(word)
    guard pieces.count > 1 else { return [] }
    var suggestions: [Suggestion] = []
    if let text = unfolded(token, pieces),
      text.split(separator: " ").allSatisfy({ $0.count <= limit })
    {
      suggestions.append(
        Suggestion(
          "„\(text)“ schreiben", .review, edits: [TextEdit(analysis.tokens[token].range, text)]))
    }
    let joint = joint(of: pieces)
    if pieces.count > 2 || !isTerm(word), !isName(word),
      let text = hyphenated(pieces, limit, at: joint) ?? balanced(pieces, limit)
    {
      // Two parts are a term to many, and only the author knows whether the word is a name.
      let isCertain =
        joint != nil && !isTerm(word) && (pieces.count > 2 || word.count > Self.familiarLength)
        && !LawWords.standard.isAct(pieces.last ?? "")
        && !hangsOnHyphen(token)
        && !isInTitle(token) && !hasTwin(token, pieces) && !isOwnTerm(token)
      suggestions.append(
        isCertain
          ? Suggestion(
            "„\(text)“ schreiben", .review, edits: [TextEdit(analysis.tokens[token].range, text)])
          : Suggestion(pattern: text))
    }
    return suggestions
  }

  /// "Aufenthaltstitelverlängerung" -> "Verlängerung des Aufenthaltstitels".
  private func unfolded(_ token: Int, _ pieces: [String]) -> String? {
    guard !isTerm(analysis.form(token).text), !hasAttribute(behind: token) else { return nil }
    for cut in 1..<pieces.count {
      let head = pieces[cut...].joined().withCapital
      let modifier = pieces[..<cut].joined()
      if let text = CompoundUnfolding.words(
        head, of: modifier, isCompound: cut > 1, splitter)
      {
        return text
      }
    }
    return nil
  }

  /// Whether another first part stands in front of it or another last part behind it: "Witwen- und
  /// Witwerrentenabfindung", "Trainingsstätten/-zentren".
  private func hangsOnHyphen(_ token: Int) -> Bool {
    if token > 1, ClosedClasses.coordinators.contains(analysis.form(token - 1).folded),
      analysis.form(token - 2).text.hasSuffix("-")
    {
      return true
    }
    return (token + 1...token + 2).contains {
      analysis.tokens.indices.contains($0) && analysis.form($0).text.hasPrefix("-")
    }
  }

  /// Whether the letter uses the word as a term: an abbreviation of it follows in brackets, or it comes
  /// up again nearby.
  private func isOwnTerm(_ token: Int) -> Bool {
    if token + 2 < analysis.tokens.count, analysis.form(token + 1).text == "(",
      analysis.form(token + 2).text.dropFirst().contains(where: \.isUppercase)
    {
      return true
    }
    let nearby = (token - Self.nearby..<token + Self.nearby).clamped(to: analysis.tokens.indices)
    return analysis.tokens[nearby].count { $0.form == analysis.tokens[token].form } > 1
  }

  /// Whether the word stands in a heading or in front of a name or number: "Sportprogramm Teil B".
  private func isInTitle(_ token: Int) -> Bool {
    let sentence = analysis.sentence(ofToken: token)
    if !sentence.tokens.contains(where: { analysis.tags[$0].isFinite }) {
      return true
    }
    guard token + 1 < sentence.tokens.upperBound else { return false }
    return [.ne, .card, .nn, .xy].contains(analysis.tags[token + 1])
  }

  /// Whether a word of the sentence ends alike without a hyphen: "Masterstudiengang".
  private func hasTwin(_ token: Int, _ pieces: [String]) -> Bool {
    let heads = Symbols.folded(pieces.last ?? "").withoutNounEndings.filter { $0.count > 3 }
    return analysis.sentence(ofToken: token).tokens.contains {
      let other = analysis.form($0).folded
      return other != analysis.form(token).folded && analysis.tags[$0] == .nn
        && other.withoutNounEndings.contains { base in
          heads.contains { base.count > $0.count + 3 && base.hasSuffix($0) }
        }
    }
  }

  /// The number of parts in front of the only joint at which three or more belong together; nil if there
  /// are several: "Assistenzhund" and "Hundehalter" are both words, so no joint of
  /// "Assistenzhundehalter" is the right one.
  ///
  /// In front of a known end stands a linking "s" or "n": nobody knows which way "Bildwahlverfahren" goes.
  private func joint(of pieces: [String]) -> Int? {
    let cuts = 1..<pieces.count
    let fronts = cuts.dropFirst().filter { isWord(pieces[..<$0].joined()) }
    let backs = cuts.dropLast().filter { isWord(pieces[$0...].joined()) }
    guard let front = fronts.last else {
      let isLinked = ["s", "n"].contains { pieces[0].hasSuffix($0) }
      return backs.count == 1 && pieces.count == 3 && isLinked ? backs.first : nil
    }
    return backs.allSatisfy { $0 == front } ? front : nil
  }

  /// Whether readers know a compound, or the letter has it as a word of its own.
  private func isWord(_ compound: String) -> Bool {
    ["", "s", "es", "n", "e"].contains { link in
      guard compound.hasSuffix(link) else { return false }
      let word = String(compound.dropLast(link.count))
      return isKnown(word) || isKnown(word + "en") || isSaid(Symbols.folded(word))
    }
  }

  /// Whether a word stands among the first spellings of a text; more would take too long for each word of a
  /// book.
  private func isSaid(_ word: String) -> Bool {
    let size = word.utf8.count
    return analysis.forms.prefix(Self.mostForms).contains {
      $0.folded.utf8.count == size && $0.folded == word
    }
  }

  private static let mostForms = 5000
  /// So many tokens before and behind a word are searched for it.
  private static let nearby = 1000

  /// Whether the dictionary has the word, so that readers may know it as one.
  private func isTerm(_ word: String) -> Bool {
    !Lexicon.standard.nouns.readings(of: word).isEmpty
      || Lexicon.standard.frequencies.zipf(of: word) ?? 0 > 2.5
  }

  /// Whether the word belongs to the name of a ministry: "Ministerium für Landesentwicklung".
  private func isInMinistry(_ token: Int) -> Bool {
    let before = max(analysis.sentence(ofToken: token).tokens.lowerBound, token - 8)..<token
    return before.contains { analysis.form($0).folded == "für" }
      && before.contains { analysis.form($0).folded.contains("minister") }
  }

  /// Whether a genitive or a phrase follows that would hang on the wrong noun.
  private func hasAttribute(behind token: Int) -> Bool {
    guard token + 1 < analysis.tokens.count else { return false }
    switch analysis.tags[token + 1] {
    case .art, .pposat, .pdat, .appr, .apprart, .ne, .card, .kon: return true
    default: return false
    }
  }

  /// The word with a hyphen at its joint, else where both parts are best known; nil if the last part is
  /// no word.
  private func hyphenated(_ pieces: [String], _ limit: Int, at joint: Int? = nil) -> String? {
    // A particle belongs to what follows: "Vorwissen".
    let joints = joint.map { $0..<$0 + 1 } ?? 1..<pieces.count
    let cuts = joints.filter { isNoun(pieces[$0 - 1]) }.map { cut in
      let (modifier, head) = (pieces[..<cut].joined(), pieces[cut...].joined())
      return (modifier: modifier, head: head, score: min(familiarity(modifier), zipf(head)))
    }
    let best = cuts.max { $0.score < $1.score }.flatMap { $0.score > 0 ? $0 : nil }
    // Of three parts of which nobody knows two as a word, either joint is a guess.
    guard let cut = best ?? (pieces.count == 3 ? nil : cuts.first { isKnown($0.head) }),
      isKnown(cut.head), (5...limit).contains(cut.head.count), cut.modifier.count > 4
    else { return nil }
    let head = "-" + cut.head.withCapital
    // Readers know "Aufenthaltserlaubnis"; what is longer needs a hyphen of its own.
    guard cut.modifier.count > limit + 5 else { return cut.modifier + head }
    let count = pieces.indices.first { pieces[...$0].joined().count == cut.modifier.count }
    return count.flatMap { hyphenated(Array(pieces[...$0]), limit) }.map { $0 + head }
  }

  /// A word of four or more parts with a hyphen in its middle, where no part is known as one:
  /// "Führerschein-Verlängerungsgebühr".
  private func balanced(_ pieces: [String], _ limit: Int) -> String? {
    guard pieces.count > 3 else { return nil }
    let cuts = (1..<pieces.count).filter { isNoun(pieces[$0 - 1]) }.map { cut in
      (modifier: pieces[..<cut].joined(), head: pieces[cut...].joined())
    }
    let middle = cuts.filter { (5...limit).contains($0.head.count) && $0.modifier.count > 4 }
      .min { abs($0.modifier.count - $0.head.count) < abs($1.modifier.count - $1.head.count) }
    guard let middle, middle.modifier.count <= limit + 5 else { return nil }
    return middle.modifier + "-" + middle.head.withCapital
  }

  private func isNoun(_ piece: String) -> Bool {
    piece.count > 3 && !RewriteWords.standard[.front].contains(Symbols.folded(piece))
  }

  /// How well readers know a first part, without the letters that join it to the next.
  private func familiarity(_ modifier: String) -> Double {
    ["s", "es", ""].filter(modifier.hasSuffix)
      .map { zipf(String(modifier.dropLast($0.count))) }.max() ?? 0
  }

  private func zipf(_ word: String) -> Double {
    let isListed = !Lexicon.standard.nouns.readings(of: word).isEmpty
    return max(Lexicon.standard.frequencies.zipf(of: word) ?? 0, isListed ? 1 : 0)
  }

  /// Whether a law or a body may be called so.
  private func isName(_ word: String) -> Bool {
    Symbols.folded(word).withoutNounEndings
      .contains(where: RewriteWords.standard[.nameEnd].contains)
  }

  private func isKnown(_ word: String) -> Bool {
    !Lexicon.standard.nouns.readings(of: word).isEmpty
      || Lexicon.standard.frequencies.zipf(of: word) ?? 0 > 1
  }
}
