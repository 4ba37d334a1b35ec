internal import KlarGerman
internal import KlarLinting

/// A clause that asks: "Sie werden gebeten", "wir dürfen Sie bitten".
struct RequestMatrix {
  /// The number of the clause.
  let clause: Int
  /// Its first and last token.
  let tokens: ClosedRange<Int>
  /// Words of the clause that stay.
  let links: [String]
  /// A phrase that stays, such as a day: its tokens.
  let phrase: Range<Int>?
  /// Whether another clause stands in front, so that the verb is first in this one.
  let followsClause: Bool
  /// The constituent with "um" that says what is asked for.
  let object: Constituent?

  /// The clause that asks in a sentence; nil if it says more than that.
  init?(in number: Int, of analysis: Analysis) {
    let sentence = analysis.sentences[number]
    guard
      let complex = analysis.verbComplexes(ofSentence: number).first(where: {
        analysis.clauses[$0.clause].kind == .main
          && RewriteWords.standard[.asking].contains($0.lemma) && !$0.isElliptic
      }), complex.tense == .present, complex.negation == nil
    else { return nil }
    clause = complex.clause
    let own = analysis.clauses[clause].tokens
    guard let first = own.first, let last = own.last, Self.isWhole(own, analysis),
      let finite = complex.finite
    else { return nil }
    tokens = first...last
    followsClause = first > sentence.tokens.lowerBound
    guard first == sentence.tokens.lowerBound || first == finite, Self.asks(complex, own, analysis)
    else { return nil }
    let rest = own.filter { token in
      let form = analysis.form(token)
      return !complex.tokens.contains(token) && form.text != "Sie"
        && !["wir", "ich", "es"].contains(form.folded) && !analysis.isWord(token, .courtesy)
    }
    let furthermore = Self.furthermore(rest, analysis)
    links =
      (furthermore.isEmpty ? [] : ["außerdem"])
      + rest.filter { analysis.isWord($0, .link) }.map { analysis.form($0).text.lowercased() }
    let other = rest.filter { !analysis.isWord($0, .link) && !furthermore.contains($0) }
    guard let start = other.first, let end = other.last else {
      (phrase, object) = (nil, nil)
      return
    }
    guard Self.isWhole(other, analysis),
      let constituents = ClauseFrameReader(analysis).constituents(of: start..<end + 1)
    else { return nil }
    let asked = constituents.filter {
      $0.preposition.map { analysis.form($0).folded == "um" } ?? false
    }
    let others = constituents.filter { !asked.contains($0) }
    // Behind the request noun its attributes may stand, as in "um Angabe bis Freitag".
    guard asked.count < 2, others.allSatisfy({ $0.kind == .prepositionalPhrase }),
      asked.isEmpty ? others.count == 1 : true
    else { return nil }
    object = asked.first
    if let object {
      let rest = object.tokens.upperBound..<end + 1
      guard object.tokens.lowerBound == start else { return nil }
      phrase = rest.isEmpty ? nil : rest
    } else {
      phrase = start..<end + 1
    }
  }

  /// "Darüber hinaus" and "Des Weiteren" in front.
  private static func furthermore(_ tokens: [Int], _ analysis: Analysis) -> [Int] {
    let front = Array(tokens.prefix(2))
    let words = front.map { analysis.form($0).folded }
    return [["darüber", "hinaus"], ["des", "weiteren"]].contains(words) ? front : []
  }

  /// Whether nothing stands between some tokens but the comma of a date.
  private static func isWhole(_ tokens: [Int], _ analysis: Analysis) -> Bool {
    zip(tokens, tokens.dropFirst()).allSatisfy { before, next in
      next == before + 1 || next == before + 2 && analysis.isInnerComma(before + 1)
    }
  }

  /// Whether the author asks the reader, and nobody else asks or is asked.
  private static func asks(_ complex: VerbComplex, _ tokens: [Int], _ analysis: Analysis) -> Bool {
    let words = tokens.map { analysis.form($0) }
    let author = words.contains { ClosedClasses.authors.contains($0.folded) }
    let reader = words.contains { $0.text == "Sie" }
    switch (complex.voice, complex.modality) {
    case (.werdenPassive, nil):
      let number = tokens.contains { analysis.form($0).folded == "werden" }
      return !author && (reader || !number)
    case (.active, nil): return author
    case (.active, .modal(_, "dürfen")), (.active, .modal(_, "möchten")),
      (.active, .modal(_, "mögen")):
      return author
    default: return false
    }
  }
}
