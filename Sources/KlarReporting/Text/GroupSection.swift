internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A sentence, how it could read, and what was found in it.
struct GroupSection {
  private static let indent = "  "
  /// The column at which the text behind "Warnung" and "Besser" begins.
  private static let margin = 11

  private let group: FindingGroup
  private let report: Report
  private let folded: FoldedFindings
  private let style: TextStyle
  /// Whether hints get their reasons, too.
  private let isFull: Bool

  /// The section of a group, with the findings that were folded into its own.
  init(
    _ group: FindingGroup, of report: Report, _ folded: FoldedFindings, _ style: TextStyle,
    isFull: Bool
  ) {
    self.isFull = isFull
    self.group = group
    self.report = report
    self.folded = folded
    self.style = style
  }

  /// The text; reasons that `explained` knows are not given again.
  func text(explained: inout Set<String>) -> String {
    var result = quote + proposal
    for finding in group.leading {
      let rule = report.rules[finding.rule]
      let isPreview = rule?.status == .preview
      var message = MarkedText(finding.message)
      message.append(" [\(finding.rule)\(isPreview ? ", Vorschau" : "")]", .faint)
      result += labelled(GermanText.name(finding.severity), Self.paint(finding.severity), message)
      if let rule, isFull || finding.severity > .hint, explained.insert(rule.id).inserted {
        result += labelled("", .faint, MarkedText(rule.why, .faint))
      }
      result += wordings(of: finding)
      if let more = folded.folded[finding] { result += rest(more, of: finding) }
    }
    if !group.others.isEmpty { result += others }
    return result
  }

  /// The sentence below its place, with the found words marked.
  private var quote: String {
    guard !group.range.isEmpty else { return style.paint("Ganzer Brief", .bold) + "\n" }
    let marks = (group.leading + group.others).flatMap { finding in
      (finding.parts.isEmpty ? [finding.range] : finding.parts)
        .filter { $0.count * 5 < group.range.count * 4 }
        .map { (range: $0, paint: Self.foundPaint(finding.severity)) }
    }
    return style.paint(report.place(of: group.range), .bold) + "\n"
      + MarkedText(report.text, group.range, marks: marks)
      .lines(style, first: Self.indent, indent: Self.indent)
  }

  /// Other forms of one word, which the proposal leaves alone: the right spelling, parts with hyphens.
  private func wordings(of finding: Finding) -> String {
    let label: String
    switch report.rules[finding.rule]?.category {
    case .rechtschreibung: label = "Gemeint?"
    case .wort: label = "Etwa"
    default: return ""
    }
    let found = report.text.string(finding.range)
    let words = finding.suggestions.prefix(5)
      .filter { suggestion in suggestion.edits.allSatisfy { $0.range == finding.range } }
      .map { $0.pattern ?? report.rewrite($0, of: finding).replacement }
      .filter { $0.withoutHyphens != found.withoutHyphens || label == "Gemeint?" && $0 != found }
      .map { "„\($0)“" }
    return words.isEmpty ? "" : labelled(label, .good, MarkedText(words.joined(separator: ", ")))
  }

  private var proposal: String {
    if let passages = report.plainer {
      let own = passages.filter { $0.range.overlaps(group.range) }
      if !own.isEmpty { return own.filter(beginsHere).map(plainer).joined() }
    }
    return report.plainer == nil || !hasFinished ? nextBest : ""
  }

  /// Whether a passage is not shown with the sentence before.
  private func beginsHere(_ passage: PlainerPassage) -> Bool {
    passage.range.lower >= group.range.lower
  }

  /// The sentence anew, unless a single word changes, which its finding tells already, or what makes the
  /// sentence hard stays.
  private func plainer(_ passage: PlainerPassage) -> String {
    let old = report.text.string(passage.range)
    if SentenceDifference.changes(from: old, to: passage.words) <= 1 || !isGain(passage) {
      return ""
    }
    return labelled(
      passage.isSafe ? "Besser" : "Besser?", .good,
      SentenceDifference(old, passage.words, style).text, isWhole: true)
  }

  /// The words that a sentence may have which is worth reading anew, and one with other words only.
  private static let (longest, longestWithWords) = (30, 20)

  /// Whether a sentence gets another build where it needs one, and is no monster afterwards.
  private func isGain(_ passage: PlainerPassage) -> Bool {
    let needsBuild = report.findings.contains { finding in
      finding.severity > .hint && passage.range.overlaps(finding.range) && isBuild(finding.rule)
    }
    let limit =
      needsBuild && !passage.rules.contains(where: isBuild) ? Self.longestWithWords : Self.longest
    return passage.longest <= limit
  }

  /// Whether a rule is about how a sentence is built, and not only about its words.
  private func isBuild(_ rule: String) -> Bool {
    switch report.rules[rule]?.category {
    case .grammatik, .satzbau: true
    default: ["funktionsverb", "hoeflichkeit"].contains(rule)
    }
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

  /// Where the same is found again, and which other words the rule finds.
  private func rest(_ findings: [Finding], of leader: Finding) -> String {
    let again = findings.filter { $0.entry == leader.entry }
    let others = FoldedWords(findings.filter { $0.entry != leader.entry }, in: report)
    var result = ""
    if !again.isEmpty {
      let count = GermanText.counted(again.count, "Stelle", "Stellen")
      let numbers = again.map { report.placeNumber(of: $0.range) }
      let unit = report.placeUnit(isOne: Set(numbers).count == 1)
      let places = "Noch \(count): \(unit) \(GermanText.numbers(numbers))"
      result += labelled("", .faint, MarkedText(places, .faint))
    }
    if let words = others.text { result += labelled("", .faint, MarkedText(words, .faint)) }
    return result
  }

  private var others: String {
    var names: [String] = []
    for finding in group.others {
      let title = report.rules[finding.rule]?.title ?? finding.rule
      let name =
        finding.entry == nil ? title : "\(title) \(FoldedWords.name(of: finding, in: report))"
      if !names.contains(name) { names.append(name) }
    }
    return labelled("Auch", .faint, MarkedText(names.joined(separator: ", ")))
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

extension String {
  /// The letters of a word however it is parted.
  fileprivate var withoutHyphens: String { filter { $0 != "-" }.lowercased() }
}
