internal import KlarGerman
internal import KlarScore
internal import KlarText

/// The comparison for people.
public struct TextComparisonReporter: ComparisonReporter {
  private let style: TextStyle
  private let isBrief: Bool

  /// A reporter in the given style; a brief one gives each pair one line.
  public init(style: TextStyle, isBrief: Bool = false) {
    self.style = style
    self.isBrief = isBrief
  }

  /// Each pair, then all together.
  public func text(of report: ComparisonReport) -> String {
    var result =
      isBrief
      ? report.pairs.map(briefLine).joined() : report.pairs.map(section).joined(separator: "\n")
    for name in report.unpaired {
      result += "\(TerminalText.harmless(name)): ohne Gegenstück, nicht verglichen\n"
    }
    for (file, read) in report.twins {
      result +=
        "\(TerminalText.harmless(file)): nicht verglichen, derselbe Brief wie "
        + "\(TerminalText.harmless(read)) in einem anderen Format\n"
    }
    if report.pairs.count > 1 { result += summary(report.summary) }
    return result
  }

  private func briefLine(_ pair: ComparisonReport.Pair) -> String {
    let comparison = pair.comparison
    let delta = comparison.scoreDelta.map { "\(GermanText.signed($0)) Punkte" } ?? "kein Text"
    let facts = comparison.facts.isEmpty ? "" : ", veränderte Angaben"
    return TerminalText.harmless(comparison.after.path) + ": \(delta)\(facts)\n"
  }

  private func section(_ pair: ComparisonReport.Pair) -> String {
    let comparison = pair.comparison
    let (old, new) = (comparison.before, comparison.after)
    var result = style.paint(TerminalText.harmless("\(old.path) → \(new.path)"), .bold) + "\n"
    if let before = old.score, let after = new.score, let delta = comparison.scoreDelta {
      let paint: TextStyle.Paint = delta > 0 ? .good : delta < 0 ? .error : .faint
      let gain = style.paint("\(GermanText.signed(delta)) Punkte", paint)
      result += "  Verständlichkeit  \(Self.value(before)) → \(Self.value(after))  \(gain)\n"
      let sources = Self.sources(comparison)
      if !sources.isEmpty { result += line("Woher?", sources) }
    } else {
      result += "  Mindestens einer der Texte enthält keine Wörter, die sich bewerten lassen.\n"
    }
    result += line(
      "Satzlänge",
      "\(GermanText.number(old.measures.counts.wordsPerSentence)) → "
        + "\(GermanText.number(new.measures.counts.wordsPerSentence)) Wörter je Satz")
    let findings = comparison.findings.filter { $0.before != $0.after }
      .map { "\($0.rule) \($0.before) → \($0.after)" }
    if !findings.isEmpty { result += line("Befunde", findings.joined(separator: ", ")) }
    return result + facts(pair)
  }

  /// The largest differences, then what the others make together.
  private static func sources(_ comparison: LetterComparison) -> String {
    let drivers = comparison.drivers.sorted { abs($0.points) > abs($1.points) }
    let named = drivers.prefix(5).filter { abs($0.points) >= 0.5 }
    let rest = drivers.dropFirst(named.count).reduce(0) { $0 + $1.points }
    var parts = named.map { (MeasureNames.driver($0.measure), $0.points) }
    if !parts.isEmpty, abs(rest) >= 0.5 { parts.append(("Übriges", rest)) }
    return parts.map { "\($0) \(GermanText.signed($1))" }.joined(separator: ", ")
  }

  private func facts(_ pair: ComparisonReport.Pair) -> String {
    let facts = pair.comparison.facts
    guard !facts.isEmpty else { return line("Angaben", "keine verloren, keine verändert") }
    func place(_ fact: Fact, _ positions: TextPositions) -> String {
      "\(fact.text) (Zeile \(positions.position(at: fact.range.lower).line))"
    }
    var result = ""
    for fact in facts.missing { result += line("Fehlt", place(fact, pair.before), .error) }
    for change in facts.changed {
      let text = "\(place(change.before, pair.before)) → \(place(change.after, pair.after))"
      result += line("Verändert", text, .warning)
    }
    for fact in facts.added { result += line("Neu", place(fact, pair.after), .hint) }
    return result
  }

  private func summary(_ summary: ComparisonSummary) -> String {
    var result = "\n" + style.paint("Zusammen", .bold) + "\n"
    result += line("Paare", "\(summary.pairs), davon \(summary.improved) verbessert")
    if let median = summary.medianDelta {
      result += line("Median", "\(GermanText.signed(median)) Punkte")
    }
    if let p = summary.wilcoxonP {
      result += line("Zufall?", "p = \(GermanText.number(p, decimals: 3)) (Wilcoxon-Test)")
    }
    if summary.pairsWithChangedFacts > 0 {
      let count = GermanText.counted(summary.pairsWithChangedFacts, "Paar", "Paaren")
      result += line("Prüfen Sie", "veränderte Angaben in \(count)", .warning)
    }
    return result
  }

  private func line(_ label: String, _ text: String, _ paint: TextStyle.Paint = .faint) -> String {
    let margin = 20
    let padding = String(repeating: " ", count: margin - 2 - label.count)
    return MarkedText(text).lines(
      style, first: "  " + style.paint(label, paint) + padding,
      indent: String(repeating: " ", count: margin))
  }

  private static func value(_ score: Score) -> String {
    "\(GermanText.number(score.value, decimals: 0)) (\(score.level.rawValue))"
  }
}
