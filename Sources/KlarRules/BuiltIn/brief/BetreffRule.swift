internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds letters without a subject line, and subject lines that say "Betreff" or too much.
struct BetreffRule: AdjustableRule {
  let description = RuleDescription(
    id: "betreff", title: "Betreff", category: .brief, scope: .letter, severity: .hint,
    why: """
      Am Betreff erkennt man in einem Blick, worum es geht. Er ist kurz, sagt das Wichtigste und kommt \
      ohne das Wort „Betreff“ aus.
      """,
    source:
      "DIN 5008; Wiesbaden und GfdS, Leitsätze für eine bürgerfreundliche Verwaltungssprache, Betreff",
    examples: BetreffRule.examples)
  /// The characters that a subject line may have.
  private let limit: Int

  init(limit: Int = 80) { self.limit = limit }

  var thresholds: [String: Int] { ["hint": limit] }

  func adjusted(to thresholds: [String: Int]) -> BetreffRule {
    BetreffRule(limit: thresholds["hint"] ?? limit)
  }

  func findings(in analysis: Analysis) -> [Finding] {
    guard analysis.letter.format != .eml else { return [] }
    guard let part = analysis.part(.subject) else { return missing(in: analysis) }
    guard let block = analysis.blocks.first(where: { part.range.contains($0.range) }) else {
      return []
    }
    return word(at: block.range, in: analysis) + length(of: block.range, in: analysis)
  }

  private func missing(in analysis: Analysis) -> [Finding] {
    guard analysis.part(.address) != nil, let salutation = analysis.part(.salutation) else {
      return []
    }
    let head = analysis.parts.prefix { $0.kind != .salutation }
    guard !head.contains(where: { $0.kind == .heading || $0.kind == .body }),
      !analysis.hasPlaceholder(in: TextRange(0, salutation.range.lower))
    else { return [] }
    return [
      finding(
        salutation.range,
        "Vor der Anrede fehlt der Betreff. Sagen Sie dort in wenigen Wörtern, worum es geht.")
    ]
  }

  private func word(at range: TextRange, in analysis: Analysis) -> [Finding] {
    let tokens = analysis.sentences(in: range).flatMap(\.tokens)
    guard let first = tokens.first,
      LetterCues.standard[.subjectWord].contains(analysis.form(first).folded),
      !isMail(analysis)
    else { return [] }
    let rest = tokens.dropFirst().drop { !analysis.tokens[$0].isWord }
    let isLabel = rest.first != tokens.dropFirst().first || analysis.form(first).folded == "betr."
    guard let next = rest.first, isLabel else { return [] }
    let words = analysis.tokens[first].range
    let gap = TextRange(words.lower, analysis.tokens[next].range.lower)
    return [
      finding(
        words,
        "Lassen Sie das Wort „\(analysis.form(first).text)“ weg. Der Betreff spricht für sich.",
        suggestions: [Suggestion("Weglassen", .safe, edits: [TextEdit(gap, "")])])
    ]
  }

  private func length(of range: TextRange, in analysis: Analysis) -> [Finding] {
    let count = analysis.text.string(range).split(whereSeparator: \.isWhitespace)
      .reduce(-1) { $0 + $1.count + 1 }
    guard count > limit, !analysis.hasPlaceholder(in: range) else {
      return citation(in: range, of: analysis)
    }
    return [
      finding(
        range,
        "Dieser Betreff hat \(count) Zeichen. Kürzen Sie ihn auf das Wichtigste, höchstens \(limit) "
          + "Zeichen. Paragrafen und Einzelheiten gehören in den Text.")
    ]
  }

  /// A law in the subject line, which says nothing to most readers.
  private func citation(in range: TextRange, of analysis: Analysis) -> [Finding] {
    let citation = analysis.entities.first { $0.kind == .paragraph && range.contains($0.range) }
    guard let citation, !isAside(citation, in: range, of: analysis) else { return [] }
    return [
      finding(
        citation.range,
        "„\(analysis.text.string(citation.range))“ sagt den meisten nichts. Nennen Sie im Betreff, worum "
          + "es geht, und den Paragrafen im Text.")
    ]
  }

  /// Whether a law stands in brackets behind words that say what it is about: "Ihre Anhörung (§ 28)".
  private func isAside(_ citation: Entity, in range: TextRange, of analysis: Analysis) -> Bool {
    let first = citation.tokens.lowerBound
    guard first > 0, analysis.form(first - 1).text == "(" else { return false }
    return analysis.sentences(in: range).flatMap(\.tokens)
      .contains { $0 < first && analysis.tags[$0] == .nn }
  }

  /// Whether the lines above are those of an e-mail, where "Betreff:" is the name of a field.
  private func isMail(_ analysis: Analysis) -> Bool {
    analysis.sentences.prefix(12).contains { line in
      LetterCues.standard[.mailField].contains(analysis.form(line.tokens.lowerBound).folded)
        && line.tokens.count > 1 && analysis.form(line.tokens.lowerBound + 1).text == ":"
    }
  }
}

extension BetreffRule {
  private static let head =
    "Stadt Beispiel\nMarkt 1\n00123 Beispiel\n\nFrau\nEva Muster\nWeg 2\n00123 Beispiel\n\n"
  private static let text = "Sehr geehrte Frau Muster,\n\nwir danken Ihnen für den Brief.\n"

  /// Subjects that are missing, labelled or long, and good ones.
  private static let examples: [RuleExample] = [
    .bad(
      head + "⟦Betreff⟧: Ihr neuer Ausweis\n\n" + text,
      becomes: [head + "Ihr neuer Ausweis\n\n" + text]),
    .bad(
      head + "⟦Abschließende Mitteilung über die Bearbeitung Ihres Antrages auf Ausstellung eines "
        + "neuen Ausweises⟧\n\n" + text, becomes: []),
    .bad(
      head + "Anhörung nach ⟦§ 12 Absatz 1⟧\n\n" + text, becomes: []),
    .bad(
      head
        + "Datum: 4. März 2026\n\n⟦Sehr geehrte Frau Muster,⟧\n\nwir danken Ihnen für den Brief.\n",
      becomes: []),
    .good(head + "Ihr neuer Ausweis\n\n" + text),
    .good(head + "Ihre Anhörung zum neuen Ausweis (§ 12 Absatz 1)\n\n" + text),
    .good(text),
  ]
}
