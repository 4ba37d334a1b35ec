internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds dates that the calendar does not have.
struct DatumUngueltigRule: Rule {
  let description = RuleDescription(
    id: "datum-ungueltig", title: "Tag, den es nicht gibt", category: .brief, scope: .letter,
    severity: .error,
    why:
      "Eine Frist an einem Tag, den es nicht gibt, kann niemand einhalten und keine Behörde durchsetzen.",
    source: "Gregorianischer Kalender",
    examples: [
      .bad("Guten Tag,\n\nbitte antworten Sie bis zum ⟦30. Februar 2026⟧.\n", becomes: []),
      .bad("Guten Tag,\n\nder Vertrag endet am ⟦31.04.2026⟧.\n", becomes: []),
      .bad("Guten Tag,\n\nam ⟦29. Februar 2026⟧ ist das Büro zu.\n", becomes: []),
      .bad("Guten Tag,\n\nder Vertrag endet am ⟦17.09.202⟧ um Mitternacht.\n", becomes: []),
      .bad("Guten Tag,\n\nwir kommen am ⟦31.4.⟧ zu Ihnen.\n", becomes: []),
      .good("Guten Tag,\n\nam 29. Februar 2028 ist das Büro zu.\n"),
      .good("Guten Tag,\n\nbitte lesen Sie Kapitel 31.4. der Anleitung.\n"),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    impossible(in: analysis) + unfinished(in: analysis)
  }

  /// Days and months with a year that lost a digit: "17.09.202".
  private func unfinished(in analysis: Analysis) -> [Finding] {
    analysis.authorsSentences.flatMap(\.tokens).compactMap { token in
      guard analysis.tokens[token].kind == .number, token > 0,
        ["am", "bis", "dem", "den", "vom", "zum"].contains(analysis.form(token - 1).folded)
      else { return nil }
      let words = analysis.form(token).text
      let parts = words.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].count == 3, parts[0].count == 2, parts[1].count == 2,
        let day = Int(parts[0]),
        let month = Int(parts[1]),
        (1...31).contains(day), (1...12).contains(month), Int(parts[2]) != nil
      else { return nil }
      return finding(
        analysis.tokens[token].range,
        "Im Datum „\(words)“ ist das Jahr unvollständig. Prüfen Sie das Datum.")
    }
  }

  /// Whether "am" makes a number a day: "am 31.4.".
  private func isDay(_ entity: Entity, _ analysis: Analysis) -> Bool {
    let start = entity.tokens.lowerBound
    return start > 0 && analysis.form(start - 1).folded == "am"
  }

  private func impossible(in analysis: Analysis) -> [Finding] {
    analysis.entities.compactMap { entity in
      guard entity.kind == .date || entity.kind == .deadline else { return nil }
      let words = analysis.text.string(entity.range)
      guard let date = WrittenDate(words), !date.exists else { return nil }
      // "31.4." alone may be the number of a chapter.
      guard date.year != nil || words.contains(where: \.isLetter) || isDay(entity, analysis)
      else { return nil }
      let length = CalendarDate.days(inMonth: date.month, of: date.year ?? 2024)
      let month = CalendarDate.monthName(date.month)
      let number = entity.tokens.first { analysis.form($0).letters == 0 }
      guard let number else { return nil }
      return finding(
        TextRange(analysis.tokens[number].range.lower, entity.range.upper),
        "Den \(date.day). \(month) gibt es nicht. Der \(month)\(date.year.map { " \($0)" } ?? "") hat "
          + "\(length) Tage. Prüfen Sie das Datum.")
    }
  }
}
