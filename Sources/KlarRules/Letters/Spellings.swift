internal import KlarGerman
internal import KlarText

/// The words of a text that it spells in more than one way.
struct Spellings {
  /// A word that is spelled otherwise than elsewhere.
  struct Variant {
    let range: TextRange
    /// The words of the other place.
    let other: String
  }

  /// A word with the places of its hyphens and blanks.
  private struct Compound {
    let letters: String
    let joints: [Int]
    let range: TextRange
  }

  private let analysis: Analysis
  /// The words of running text outside of what has its spelling for a reason.
  private let words: [Int]

  /// The spellings of a text.
  init(_ analysis: Analysis) {
    self.analysis = analysis
    let fixed = Set(
      analysis.entities.filter { [.email, .url, .iban, .reference, .document].contains($0.kind) }
        .flatMap(\.tokens))
    words = analysis.sentences.filter { $0.isRunningText }.flatMap(\.tokens).filter {
      analysis.tokens[$0].kind == .word && !fixed.contains($0)
    }
  }

  /// The first "Euro" beside a number in a text that began with "EUR", or the other way round.
  var currencies: [Variant] {
    let places = words.filter { token in
      ["EUR", "Euro"].contains(analysis.form(token).text)
        && (isNumber(token - 1) || isNumber(token + 1))
    }
    guard let first = places.first else { return [] }
    let name = analysis.form(first).text
    return places.first { analysis.form($0).text != name }
      .map { [Variant(range: analysis.tokens[$0].range, other: name)] } ?? []
  }

  /// The first place of each other spelling of a compound: "E-Mail Adresse" beside "E-Mail-Adresse".
  var compounds: [Variant] {
    var known: [String: Compound] = [:]
    var found: [String: Variant] = [:]
    for compound in words.flatMap(compounds) {
      guard let first = known[compound.letters] else {
        known[compound.letters] = compound
        continue
      }
      if first.joints != compound.joints, found[compound.letters] == nil {
        found[compound.letters] = Variant(
          range: compound.range, other: analysis.text.string(first.range).inOneLine)
      }
    }
    return Array(found.values)
  }

  /// The first adverb with a capital inside a sentence, where the text also has it without.
  var smallWords: [Variant] {
    let cues = LetterCues.standard[.smallWord]
    let isAdverb = analysis.forms.map { cues.contains($0.folded) }
    let adverbs = words.filter { isAdverb[analysis.tokens[$0].form] }
    let small = Set(adverbs.map { analysis.form($0) }.filter { $0.casing == .lower }.map(\.text))
    let capital = adverbs.first { token in
      let form = analysis.form(token)
      return form.casing == .capitalized && small.contains(form.folded)
        && analysis.sentence(ofToken: token).tokens.lowerBound < token
        && analysis.tokens[token - 1].isWord
        // "Museum Online" is a name.
        && ![.nn, .ne].contains(analysis.tags[token - 1])
    }
    return capital.map { token in
      [Variant(range: analysis.tokens[token].range, other: analysis.form(token).folded)]
    } ?? []
  }

  private func isNumber(_ token: Int) -> Bool {
    analysis.tokens.indices.contains(token) && analysis.tokens[token].kind == .number
  }

  /// The compounds that begin with a token: the token alone, and with the noun that may belong to it.
  private func compounds(at token: Int) -> [Compound] {
    let alone = compound(of: [token]).map { [$0] } ?? []
    let next = token + 1
    let form = analysis.form(token)
    guard next < analysis.tokens.count, analysis.tags[next] == .nn,
      form.text.contains("-") || form.casing == .upper && form.letters > 1,
      analysis.text.string(gap(behind: token)) == " "
    else { return alone }
    return alone + (compound(of: [token, next]).map { [$0] } ?? [])
  }

  private func gap(behind token: Int) -> TextRange {
    TextRange(analysis.tokens[token].range.upper, analysis.tokens[token + 1].range.lower)
  }

  /// Reads a word, or several with blanks between them; nil if it is short, in small letters or broken at the
  /// end of a line: "Unter-nehmen".
  private func compound(of tokens: [Int]) -> Compound? {
    guard let first = tokens.first, let last = tokens.last, analysis.tags[last] == .nn,
      !tokens.contains(where: { analysis.form($0).casing == .lower })
    else { return nil }
    let parts = tokens.flatMap { analysis.form($0).text.split(separator: "-") }
    guard
      parts.allSatisfy({ $0.first?.isUppercase ?? false && !$0.contains("\n") })
    else { return nil }
    let letters = parts.map { $0.lowercased() }.joined()
    guard letters.count >= 6 else { return nil }
    var end = 0
    let joints = parts.dropLast().enumerated().map { index, part in
      end += part.count
      return tokens.count > 1 && index == parts.count - 2 ? -end : end
    }
    return Compound(
      letters: Self.stem(letters), joints: joints,
      range: analysis.range(of: first..<last + 1))
  }

  /// A noun without the endings of its cases, which do not matter here.
  private static func stem(_ word: String) -> String {
    let ending = ["en", "es", "n", "s", "e"].first(where: word.hasSuffix) ?? ""
    return String(word.dropLast(ending.count))
  }
}
