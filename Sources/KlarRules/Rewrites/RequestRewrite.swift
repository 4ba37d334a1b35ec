internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Turns a stiff request into "Bitte …": "Sie werden gebeten, den Brief zu lesen".
struct RequestRewrite {
  /// Words of courtesy that "Bitte" replaces.
  private static let courtesy: Set<String> = [
    "hiermit", "höflich", "höflichst", "freundlich", "herzlich",
  ]
  /// Words that tie the sentence to the one before; they stay.
  private static let links: Set<String> = ["daher", "deshalb", "deswegen", "darum", "somit"]
  private static let openings: Set<String> = [
    "sie werden gebeten", "es wird gebeten", "wir dürfen sie bitten", "ich darf sie bitten",
    "wir möchten sie bitten", "ich möchte sie bitten",
  ]

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for a sentence that begins with a request; nil if it is not all understood.
  func suggestion(in number: Int) -> Suggestion? {
    let sentence = analysis.sentences[number]
    guard
      let matrix = analysis.clauses.firstIndex(where: {
        $0.sentence == number && $0.tokens.first == sentence.tokens.lowerBound
      }),
      analysis.clauses[matrix].kind == .main,
      let links = links(of: analysis.clauses[matrix].tokens),
      let request = analysis.clauses.firstIndex(where: {
        $0.parent == matrix && $0.finite == nil
      }),
      let complex = complex(of: request, number), let verb = complex.verb,
      let edit = edit(sentence, matrix, request, complex, verb, links),
      isUnderstood([edit].applied(to: analysis.text, in: sentence.range), verb)
    else { return nil }
    return Suggestion("Mit „Bitte“ schreiben", .review, edits: [edit])
  }

  /// The words that stay of the clause in front; nil if it says more than the request.
  private func links(of tokens: [Int]) -> [String]? {
    guard tokens.count <= 6, tokens.last.map({ $0 - tokens[0] + 1 }) == tokens.count else {
      return nil
    }
    let words = tokens.map { analysis.form($0).folded }
    let opening = words.filter { !Self.courtesy.contains($0) && !Self.links.contains($0) }
    guard Self.openings.contains(opening.joined(separator: " ")) else { return nil }
    return words.filter(Self.links.contains)
  }

  /// The only predicate of the infinitive clause.
  private func complex(of clause: Int, _ sentence: Int) -> VerbComplex? {
    let complexes = analysis.verbComplexes.filter { $0.clause == clause }
    let isShared = analysis.verbComplexes.contains {
      analysis.clauses[$0.clause].sentence == sentence && $0.isElliptic
    }
    let infinitives = analysis.clauses.filter {
      $0.sentence == sentence && $0.finite == nil
    }
    guard complexes.count == 1, infinitives.count == 1, !isShared, let complex = complexes.first,
      complex.voice == .active, complex.modality == nil, complex.tense == .present,
      complex.main == complex.tokens.last
    else { return nil }
    return complex
  }

  private func edit(
    _ sentence: Sentence, _ matrix: Int, _ request: Int, _ complex: VerbComplex, _ verb: Verb,
    _ links: [String]
  ) -> TextEdit? {
    let clause = analysis.clauses[request].tokens
    guard let first = clause.first, let bracket = complex.tokens.first,
      let last = complex.tokens.last, clause.last == last,
      (analysis.clauses[matrix].tokens.last ?? 0) + 2 == first,
      let field = FieldPieces(analysis).pieces(first..<bracket, of: clause),
      let finite = verb.forms(.finite(.present, .third, .plural)).first
    else { return nil }
    let pronouns = field.prefix { $0.weight == .pronoun }.map(\.text)
    let rest = field.dropFirst(pronouns.count).map(\.text)
    let words = ["Bitte", finite, "Sie"] + pronouns + links + rest
    let text = (words + (verb.particle.isEmpty ? [] : [verb.particle])).joined(separator: " ")
    return TextEdit(
      analysis.tokens[sentence.tokens.lowerBound].range.union(analysis.tokens[last].range), text)
  }

  private func isUnderstood(_ text: String, _ verb: Verb) -> Bool {
    let result = Analyzer().analyze(Letter(plainText: text), as: .text)
    return result.sentences.count == 1
      && result.verbComplexes.contains {
        $0.lemma == verb.infinitive && $0.voice == .active && $0.finite != nil && !$0.isElliptic
      }
  }
}
