internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds long sentences that list many things and would be easier as a list.
struct AufzaehlungRule: Rule {
  let description = RuleDescription(
    id: "aufzaehlung", title: "Aufzählung im Satz", category: .form, scope: .letter,
    severity: .hint,
    why: "Viele Dinge hintereinander vergisst man. In einer Liste kann man sie zählen und abhaken.",
    source: "BITV 2.0, Anlage 2 Teil 2 (Liste ab mehr als drei Punkten)",
    examples: AufzaehlungRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    let sentences = analysis.authorsSentences
    let demanded = Set(analysis.demands(in: sentences).map(\.sentence))
    return sentences.enumerated().compactMap { place, sentence in
      let words = Measure.words(in: sentence.range, of: analysis.text)
      let isToCollect = demanded.contains(place) || analysis.has(.need, in: sentence.tokens)
      guard words > Self.longestToCollect, let members = members(of: sentence, in: analysis),
        members.count >= Self.most,
        isToCollect || words > (members.count > Self.most ? Self.longestRow : Self.longest)
      else { return nil }
      let tokens = members[0].lowerBound..<members[members.count - 1].upperBound
      return finding(
        analysis.tokens[tokens.lowerBound].range.union(
          analysis.tokens[tokens.upperBound - 1].range),
        "Dieser Satz zählt \(members.count) Dinge auf. Machen Sie daraus eine Liste mit Spiegelstrichen.",
        suggestions: ListRewrite(analysis).suggestion(for: sentence, members).map { [$0] } ?? [])
    }
  }

  /// The words of a sentence that are still good, and the members from which it is a list.
  ///
  /// More members make it a list earlier, and what the reader has to bring or send, which is collected
  /// thing by thing, much earlier.
  private static let longest = 30
  private static let longestRow = 20
  private static let longestToCollect = 14
  private static let most = 4
  /// The words of the members after the first that make a list worth while.
  private static let shortest = 8
  /// Articles of different cases, which do not stand in one list.
  private static let genitive: Set<String> = ["des", "eines", "ihres", "unseres"]
  private static let others: Set<String> = ["die", "das", "den", "dem", "ein", "eine", "einen"]
  private static let determiners: Set<Tag> = [.art, .pposat, .piat, .pdat, .card]

  /// A row of like phrases without a verb, parted by commas and ended by "und" or "oder".
  ///
  /// The first member begins before the first comma, where its own beginning is not known; its
  /// last noun stands for it. Nil if there is none, or if it is short enough to be read at once.
  private func members(of sentence: Sentence, in analysis: Analysis) -> [Range<Int>]? {
    var pieces: [Range<Int>] = []
    var start = sentence.tokens.lowerBound
    for token in sentence.tokens where analysis.form(token).text == "," {
      pieces.append(start..<token)
      start = token + 1
    }
    let tail = start..<sentence.tokens.upperBound
    let joint = tail.first { ClosedClasses.joints.contains(analysis.form($0).folded) }
    // A verb on both sides of "und" makes two sentences, not a list.
    guard let joint, pieces.count > 1,
      !isFinite(sentence.tokens.lowerBound..<joint, analysis)
        || !isFinite(joint..<sentence.tokens.upperBound, analysis)
    else { return nil }
    let last = [start..<joint, trimmed((joint + 1)..<sentence.tokens.upperBound, analysis)]
    guard last.allSatisfy({ isMember($0, analysis) }) else { return nil }
    var first = pieces.count - 1
    while first > 0, isMember(pieces[first], analysis) { first -= 1 }
    guard let head = pieces[first].last(where: { analysis.tags[$0] == .nn }) else { return nil }
    let members = Array(pieces[(first + 1)...]) + last
    let isDetermined = members.map { Self.determiners.contains(analysis.tags[$0.lowerBound]) }
    let words = members.reduce(0) { $0 + $1.count }
    let openers = Set(members.map { analysis.form($0.lowerBound).folded })
    guard openers.isDisjoint(with: Self.genitive) || openers.isDisjoint(with: Self.others) else {
      return nil
    }
    guard Set(isDetermined).count == 1, words >= Self.shortest else { return nil }
    return [head..<(head + 1)] + members
  }

  private func isFinite(_ tokens: Range<Int>, _ analysis: Analysis) -> Bool {
    tokens.contains { [.vafin, .vmfin, .vvfin].contains(analysis.tags[$0]) }
  }

  /// The last member up to its first noun; the rest of the sentence follows.
  private func trimmed(_ piece: Range<Int>, _ analysis: Analysis) -> Range<Int> {
    let noun = piece.first { analysis.tags[$0] == .nn }
    return noun.map { piece.lowerBound..<($0 + 1) } ?? piece
  }

  /// Whether a piece between commas is a short phrase around a noun.
  private func isMember(_ piece: Range<Int>, _ analysis: Analysis) -> Bool {
    let verbs: Set<Tag> = [
      .vafin, .vmfin, .vvfin, .vvimp, .vvizu, .ptkzu, .kous, .koui, .prels, .pwav, .pws, .pper,
    ]
    let tags = piece.map { analysis.tags[$0] }
    return (1...9).contains(tags.count) && tags.contains(.nn)
      && !tags.contains { verbs.contains($0) }
      && analysis.entities(in: piece, [.paragraph, .reference, .date]).isEmpty
  }
}

extension AufzaehlungRule {
  private static let examples: [RuleExample] = [
    .bad(
      "Guten Tag,\n\nfür die Prüfung Ihres Antrags auf den Zuschuss zur Miete brauchen wir von Ihnen noch in "
        + "diesem Monat den ⟦Mietvertrag, die letzten drei Kontoauszüge, eine Bescheinigung der Krankenkasse, "
        + "den Bescheid über die Rente und ein Foto⟧ der Heizung.\n",
      becomes: [
        "Guten Tag,\n\nfür die Prüfung Ihres Antrags auf den Zuschuss zur Miete brauchen wir von Ihnen noch in "
          + "diesem Monat Folgendes:\n- den Mietvertrag,\n- die letzten drei Kontoauszüge,\n- eine "
          + "Bescheinigung der Krankenkasse,\n- den Bescheid über die Rente und\n- ein Foto der Heizung.\n"
      ]),
    .bad(
      "Guten Tag,\n\nbitte bringen Sie den ⟦Reisepass, zwei Fotos, den Vertrag mit dem Vermieter und die "
        + "letzte Rechnung⟧ mit.\n",
      becomes: [
        "Guten Tag,\n\nbitte bringen Sie Folgendes mit:\n- den Reisepass,\n- zwei Fotos,\n- den Vertrag "
          + "mit dem Vermieter und\n- die letzte Rechnung.\n"
      ]),
    .good(
      "Guten Tag,\n\nwir brauchen den Mietvertrag, die Kontoauszüge, den Bescheid und ein Foto.\n"),
    .good(
      "Guten Tag,\n\nwenn Sie umziehen, müssen Sie uns das sagen, damit wir wissen, wo Sie wohnen, und damit "
        + "wir Ihnen die Post, die für Sie wichtig ist, auch in der neuen Wohnung schicken können.\n"
    ),
  ]
}
