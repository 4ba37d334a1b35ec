internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A sentence, how it could read, and what was found in it.
struct GroupSection {
  private static let indent = "  "
  /// Stands before the words of the letter, which may look like a message.
  private static let mark = "  │ "
  /// So many other places are named with their words.
  private static let mostNamed = 8
  /// The column at which the text behind "Warnung" and "Besser" begins.
  private static let margin = 11

  private let shown: ShownGroups.Group
  private let place: String
  private let report: Report
  private let folded: FoldedFindings
  private let style: TextStyle
  /// Whether hints get their reasons, too.
  private let isFull: Bool

  /// The section of a group, with the findings that were folded into its own.
  init(
    _ shown: ShownGroups.Group, at place: String, of report: Report, _ folded: FoldedFindings,
    _ style: TextStyle, isFull: Bool
  ) {
    self.place = place
    self.isFull = isFull
    self.shown = shown
    self.report = report
    self.folded = folded
    self.style = style
  }

  private var group: FindingGroup { shown.findings }

  /// The text; reasons, advice and names of rules that `explained` knows are not given again.
  func text(explained: inout Set<String>) -> String {
    var result = quote + proposal + solved
    for finding in group.leading where !isSolved(finding) {
      let rule = report.rules[finding.rule]
      let isNew = explained.insert("[\(finding.rule)]").inserted
      var message = MarkedText(
        isFull ? finding.message : finding.message(except: &explained))
      if isFull || isNew { message.append(" \(report.tag(of: finding))", .faint) }
      result += labelled(GermanText.name(finding.severity), Self.paint(finding.severity), message)
      if let rule, isFull || finding.severity > .hint, explained.insert(rule.id).inserted {
        result += labelled("", .faint, MarkedText(rule.why, .faint))
      }
      result += wordings(of: finding)
      if let again = folded.folded[finding] { result += places(of: again) }
    }
    return result + words
  }

  /// Whether the new sentence says all about a finding.
  private func isSolved(_ finding: Finding) -> Bool { !isFull && folded.proposals.solve(finding) }

  /// What the new sentence does away with.
  private var solved: String {
    let found = group.leading.filter(isSolved)
    let findings = found.map(\.rule).uniqued().map { rule in
      let title = report.rules[rule]?.title ?? rule
      let words = found.filter { $0.rule == rule && $0.range != group.range }
        .map { FoundWords($0, in: report).quote }.uniqued()
      return words.isEmpty ? title : "\(title) (\(words.joined(separator: ", ")))"
    }
    let words = shown.words.filter(folded.proposals.solve)
      .map { FoundWords($0, in: report).quote }
    let names = (findings + words).uniqued()
    return names.isEmpty
      ? "" : labelled("Behoben", .faint, MarkedText(names.joined(separator: ", ")))
  }

  /// The sentence below its place, with the found words marked.
  private var quote: String {
    guard !group.range.isEmpty else { return style.paint("Ganzer Brief", .bold) + "\n" }
    let marks = (group.leading + otherMarks).flatMap { finding in
      finding.pieces
        .filter { $0.count * 5 < group.range.count * 4 }
        .map { (range: $0, paint: Self.foundPaint(finding.severity)) }
    }
    return style.paint(place, .bold) + "\n"
      + MarkedText(report.text, group.range, marks: marks)
      .lines(style, first: Self.mark, indent: Self.mark)
  }

  /// What is marked beside the findings that lead; words that the report quotes need no line of marks.
  private var otherMarks: [Finding] {
    if isFull { return group.others }
    let again = group.leading.flatMap { folded.folded[$0, default: []] }
      .filter { group.range.contains($0.range) }
    return again + (style.hasColor ? shown.words : [])
  }

  /// Other forms of a long word and verbs for a noun, which neither the message nor the proposal names.
  ///
  /// A misspelled word gets the one of its message: a second guess is more often a joke than a help.
  private func wordings(of finding: Finding) -> String {
    let isLongWord = report.rules[finding.rule]?.category == .wort
    let words = ((isLongWord ? [finding] : []) + folded.verbs[finding, default: []])
      .flatMap { FoundWords($0, in: report).wordings }.prefix(5).map { "„\($0)“" }
      .filter { !finding.message.contains($0) }
    return words.isEmpty ? "" : labelled("Etwa", .good, MarkedText(words.joined(separator: ", ")))
  }

  private var proposal: String {
    if let passages = report.plainer, passages.contains(where: { $0.range.overlaps(group.range) }) {
      return shown.proposals.map(plainer).joined()
    }
    return report.plainer == nil || !hasFinished ? nextBest : ""
  }

  /// The sentence anew.
  private func plainer(_ passage: PlainerPassage) -> String {
    let old = report.text.string(passage.range)
    return labelled(
      passage.isSafe ? "Besser" : "Besser?", .good,
      SentenceDifference(old, passage.words, style).text, isWhole: true)
  }

  private var hasFinished: Bool {
    (group.leading + folded.folded.values.joined()).contains { finding in
      finding.range.overlaps(group.range)
        && finding.suggestions.contains { $0.applicability != .display }
    }
  }

  /// What the first suggestions of the findings make of the sentence.
  private var nextBest: String {
    let findings = report.findings.filter { finding in
      finding.isLeading && report.sentences(around: finding.range) == group.range
    }
    guard let proposal = SentenceProposal(findings, in: report) else { return "" }
    let label =
      switch proposal.applicability {
      case .safe: "Besser"
      case .review: "Besser?"
      case .display: "Muster"
      }
    let old = report.text.string(proposal.range)
    return labelled(
      label, .good, SentenceDifference(old, proposal.sentence, style).text, isWhole: true)
  }

  /// Where the same is found again.
  private func places(of again: [Finding]) -> String {
    guard again.contains(where: { $0.entry != nil }) else { return words(of: again) }
    let count = GermanText.counted(again.count, "Stelle", "Stellen")
    let numbers = again.map { report.placeNumber(of: $0.range) }
    let unit = report.placeUnit(isOne: Set(numbers).count == 1)
    return labelled(
      "", .faint, MarkedText("Noch \(count): \(unit) \(GermanText.numbers(numbers))", .faint))
  }

  /// The words that have the same fault, with their places.
  private func words(of again: [Finding]) -> String {
    let named = again.prefix(Self.mostNamed).map { finding in
      "\(FoundWords(finding, in: report).quote) (\(report.placeNumber(of: finding.range)))"
    }
    let more = again.count > named.count ? " und \(again.count - named.count) weitere" : ""
    return labelled(
      "", .faint, MarkedText("Ebenso: \(named.joined(separator: ", "))\(more)", .faint))
  }

  /// The words for which there is another one, as far as the new sentence has not done with them.
  private var words: String {
    guard !isFull else { return others }
    let words = shown.told.map { $0.text(in: report) }
    return words.isEmpty
      ? "" : labelled("Wörter", .faint, MarkedText(words.joined(separator: "; ")))
  }

  /// What else was found in the same words.
  private var others: String {
    let names = group.others.map { finding in
      let title = report.rules[finding.rule]?.title ?? finding.rule
      return FoundWords(finding, in: report).swap.map { "\(title) \($0)" } ?? title
    }.uniqued()
    return names.isEmpty
      ? "" : labelled("Auch", .faint, MarkedText(names.joined(separator: ", ")))
  }

  private func labelled(
    _ label: String, _ paint: TextStyle.Paint, _ text: MarkedText, isWhole: Bool = false
  ) -> String {
    let indent = String(repeating: " ", count: Self.margin)
    let padding = String(repeating: " ", count: Self.margin - Self.indent.count - label.count)
    return text.lines(
      style.withoutUnderlines, first: Self.indent + style.paint(label, paint) + padding,
      indent: indent, isWhole: isWhole)
  }

  private static func paint(_ severity: Severity) -> TextStyle.Paint {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .hint: .hint
    }
  }

  private static func foundPaint(_ severity: Severity) -> TextStyle.Paint {
    switch severity {
    case .error: .foundError
    case .warning: .foundWarning
    case .hint: .foundHint
    }
  }
}
