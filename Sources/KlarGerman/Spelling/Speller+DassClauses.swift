/// Tells "das" from "dass" by the clause that it opens.
extension Speller {
  /// Words that "das" in a relative clause may point to, beside neuter nouns.
  private static let antecedents = Set(ClassTable("dass.tsv").words("antecedent"))
  /// Ends of neuter nouns for things and bodies, of which nothing is said with "dass".
  private static let things = Set(ClassTable("dass.tsv").words("thing"))
  /// Nouns that "dass" goes with: "das Ergebnis, dass …".
  private static let contents = Set(ClassTable("dass.tsv").words("content"))

  /// ", das" before a clause that has its verb at the end, where nothing in front can be meant: "Es ist
  /// nötig, das beide unterschreiben".
  func opensStatement(_ token: Int, in sentence: Sentence, of analysis: Analysis) -> Bool {
    let front = sentence.tokens.lowerBound..<token
    guard front.count > 1, analysis.tags[token - 1] == .comma,
      let clause = clause(openedBy: token, of: analysis), clause.kind == .relative,
      let finite = clause.finite, finite > token + 2, finite == clause.tokens.last,
      ![.nn, .ne, .adja].contains(analysis.tags[token + 1]),
      isSubjectStart(token + 1, of: analysis)
    else { return false }
    return !front.contains { mayBeMeant($0, in: front, of: analysis) }
  }

  /// ", dass" behind a neuter noun before a clause that lacks its subject, "ein Haus, dass leer steht"; or one
  /// that begins the sentence, before a clause that lacks its object, "Das Haus, dass Sie kaufen, steht leer".
  func isRelative(_ token: Int, in sentence: Sentence, of analysis: Analysis) -> Bool {
    let front = sentence.tokens.lowerBound..<token - 1
    guard front.count > 1, analysis.tags[token - 1] == .comma,
      let noun = front.last(where: { !analysis.tags[$0].closesClause }),
      analysis.tags[noun] == .nn, isNeuter(noun, of: analysis),
      noun == front.lowerBound || !analysis.form(noun - 1).folded.hasSuffix("em"),
      !Self.contents.contains(where: analysis.form(noun).folded.hasSuffix),
      let clause = clause(openedBy: token, of: analysis),
      let complex = analysis.verbComplexes(ofSentence: clause.sentence).first(where: {
        $0.finite == clause.finite
      }),
      let frame = ClauseFrameReader(analysis).frame(of: complex)
    else { return false }
    let parts = frame.constituents.filter {
      !$0.cases.isDisjoint(with: [.nominative, .accusative])
    }
    guard complex.voice == .active,
      !front.contains(where: { ["so", "derart", "solch"].contains(analysis.form($0).folded) })
    else { return false }
    if parts.isEmpty { return true }
    let isInFront = noun == front.upperBound - 1 && noun - front.lowerBound == 1
    return isInFront && Self.things.contains(where: analysis.form(noun).folded.hasSuffix)
      && parts.count == 1
      && frame.verb.auxiliary == .haben
      && (complex.lemma == "haben" || parts[0].kind == .pronoun)
  }

  /// "Dass Amt wird schreiben": a noun and the verb of a main clause behind.
  func isArticle(_ token: Int, in sentence: Sentence, of analysis: Analysis) -> Bool {
    guard analysis.form(token).text == "Dass", sentence.isRunningText,
      token + 2 < sentence.tokens.upperBound, analysis.tags[token + 1] == .nn,
      isNeuter(token + 1, of: analysis)
    else { return false }
    return analysis.tags[token + 2].isFiniteIndicative
      && token + 3 < sentence.tokens.upperBound
      && ![.kon, .comma, .stop].contains(analysis.tags[token + 3])
      && !sentence.tokens.contains { analysis.tags[$0] == .comma && $0 < token + 4 }
  }

  private func clause(openedBy token: Int, of analysis: Analysis) -> Clause? {
    analysis.clause(ofToken: token).flatMap { $0.introducer == token ? $0 : nil }
  }

  /// Whether a word begins a subject in the nominative: a pronoun or a determiner.
  private func isSubjectStart(_ token: Int, of analysis: Analysis) -> Bool {
    [.pper, .pis, .art, .pposat, .pdat, .piat].contains(analysis.tags[token])
      && !["ihm", "ihn", "ihr", "ihnen", "uns", "mir", "mich"].contains(analysis.form(token).folded)
  }

  /// Whether "das" may point to a word: a neuter noun, a name, an unknown word or a pronoun.
  private func mayBeMeant(_ token: Int, in front: Range<Int>, of analysis: Analysis) -> Bool {
    switch analysis.tags[token] {
    case .nn: !hasOtherGender(token, of: analysis)
    case .ne, .fm, .xy, .trunc, .pis, .piat: true
    case .adja, .adjd, .adv:
      analysis.form(token).folded.hasSuffix("es")
        || Self.antecedents.contains(analysis.form(token).folded)
    default:
      Self.antecedents.contains(analysis.form(token).folded)
        && analysis.form(token).text != "Es" && !isExpletive(token, in: front, of: analysis)
    }
  }

  /// "Es ist nötig", "ist es nötig": "es" stands for the clause itself.
  private func isExpletive(_ token: Int, in front: Range<Int>, of analysis: Analysis) -> Bool {
    analysis.form(token).folded == "es" && token > front.lowerBound
      && analysis.tags[token - 1].isFinite
  }

  private func hasOtherGender(_ token: Int, of analysis: Analysis) -> Bool {
    guard JudgedNouns(lexicon).hold(analysis.form(token)) else { return false }
    return !NounForms(lexicon.nouns).agreement(analysis.form(token).text)
      .combinations.contains { $0.0 == .neuter && $0.1 == .singular }
  }

  /// Whether a noun in the singular is neuter as a subject: "Haus" is also the genitive of "Hau".
  private func isNeuter(_ token: Int, of analysis: Analysis) -> Bool {
    let subjects = NounForms(lexicon.nouns).agreement(analysis.form(token).text).combinations
      .filter { $0.1 == .singular && $0.2 == .nominative }
    return !subjects.isEmpty && subjects.allSatisfy { $0.0 == .neuter }
  }
}
