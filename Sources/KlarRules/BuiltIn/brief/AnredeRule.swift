internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds letters that greet nobody, or "Damen und Herren" although the address names a person.
struct AnredeRule: Rule {
  let description = RuleDescription(
    id: "anrede", title: "Anrede", category: .brief, scope: .letter, severity: .hint,
    why: "Wer mit dem eigenen Namen angesprochen wird, liest den Brief eher als Brief an sich.",
    source: "Merkblatt Behördenbriefe (Schweizerische Bundeskanzlei), Name und Anrede",
    examples: AnredeRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    guard let address = analysis.part(.address) else { return [] }
    guard let salutation = analysis.part(.salutation) else { return missing(in: analysis) }
    guard let line = analysis.sentences(in: salutation.range).first,
      let place = CuePhrases(["damen und herren"]).first(in: analysis.words(line.tokens)),
      let person = Addressee(analysis.sentences(in: address.range), analysis)
    else { return [] }
    let start = line.tokens.lowerBound
    let words = analysis.tokens[start + place.lowerBound].range
      .union(analysis.tokens[start + place.upperBound - 1].range)
    let greeting = analysis.tokens[start].range
    let isPlain = analysis.form(start).text == "Sehr" && place.lowerBound == 2
    let edits =
      isPlain
      ? [
        TextEdit(
          greeting.union(words),
          "Sehr \(person.isMan ? "geehrter Herr" : "geehrte Frau") \(person.name)")
      ] : []
    return [
      finding(
        words,
        "Im Anschriftfeld steht \(person.isMan ? "Herr" : "Frau") \(person.name). Sprechen Sie die Person "
          + "mit Namen an.",
        suggestions: isPlain ? [Suggestion("Mit Namen ansprechen", .review, edits: edits)] : [])
    ]
  }

  /// A letter with address and farewell that begins without a greeting.
  private func missing(in analysis: Analysis) -> [Finding] {
    guard analysis.part(.closing) != nil, analysis.letter.format != .eml,
      let first = analysis.authorsSentences.first, first.part == .body,
      let closing = analysis.part(.closing), first.range < closing.range,
      !analysis.hasPlaceholder(in: TextRange(0, first.range.lower))
    else { return [] }
    return [
      finding(
        first.range,
        "Vor diesem Satz fehlt die Anrede. Beginnen Sie zum Beispiel mit „Sehr geehrte Frau …“ oder "
          + "„Guten Tag“.")
    ]
  }
}

extension AnredeRule {
  private static let head =
    "Stadt Beispiel\nMarkt 1\n00123 Beispiel\n\nFrau\nEva Muster\nWeg 2\n00124 Neustadt\n\n"
    + "Ihr neuer Ausweis\n\n"
  private static let office =
    "Stadt Beispiel\nMarkt 1\n00123 Beispiel\n\nFirma\nMuster GmbH\nWeg 2\n00124 Neustadt\n\n"
    + "Ihr neuer Ausweis\n\n"
  private static let text = "wir danken Ihnen für den Brief.\n\nMit freundlichen Grüßen\n"

  private static let examples: [RuleExample] = [
    .bad(
      head + "Sehr geehrte ⟦Damen und Herren⟧,\n\n" + text,
      becomes: [head + "Sehr geehrte Frau Muster,\n\n" + text]),
    .bad(
      head + "⟦Wir danken Ihnen sehr für Ihren freundlichen Brief.⟧\n\nMit freundlichen Grüßen\n",
      becomes: []),
    .good(head + "Sehr geehrte Frau Muster,\n\n" + text),
    .good(office + "Sehr geehrte Damen und Herren,\n\n" + text),
    .good("Sehr geehrte Damen und Herren,\n\n" + text),
  ]
}
