internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// What people are told of the findings: machines get them all.
struct TellingFindings {
  /// The findings to tell, in their order; those that another one of the same words stands for do not lead.
  private(set) var told: [Finding] = []
  /// Those of them that are about sentences a little long, which nobody stumbles over.
  private(set) var mild: Set<Finding> = []

  private let report: Report

  /// Sorts out the findings of a letter, which are in text order.
  init(_ findings: [Finding], in report: Report) {
    self.report = report
    let kept = findings.filter { !$0.isLeading || !isPlain($0) }
    let leading = kept.filter(\.isLeading)
    let shadowed = ShadowedFindings(leading, in: report)
    let built = Set(
      leading.filter { !shadowed.contains($0) && buildsAnew($0) }
        .map { report.sentences(around: $0.range) })
    for finding in kept {
      var finding = finding
      if finding.isLeading, isMild(finding),
        !built.contains(report.sentences(around: finding.range))
      {
        mild.insert(finding)
      }
      if shadowed.contains(finding) { finding.isLeading = false }
      told.append(finding)
    }
  }

  /// Names of a matter, attributes of a few words, and states, which every reader takes in: "Festsetzung der
  /// Steuer" in a subject, "die von Ihnen gestellte Frage", "ist beigefügt"; and long words for which
  /// nobody knows a shorter one.
  private func isPlain(_ finding: Finding) -> Bool {
    switch finding.rule {
    case "nominalstil":
      let start = report.sentences(around: finding.range).lower
      let before = report.text.string(TextRange(start, finding.range.lower))
        .split(whereSeparator: \.isWhitespace).last?.lowercased()
      return before == "siehe" || before == "unter"
        || report.analysis.parts.contains {
          $0.kind == .subject && $0.range.contains(finding.range)
        }
    case "partizipialattribut":
      let words = report.text.string(finding.range)
      return finding.severity == .hint && !words.contains(where: \.isNumber)
        && words.split(whereSeparator: \.isWhitespace).count <= Self.shortAttribute
    // Nobody could name who acts: "Kinder, die geimpft werden".
    case "passiv": return finding.severity == .hint
    // A state rarely hides what readers would ask for.
    case "zustandspassiv": return true
    case "bandwurmwort": return FoundWords(finding, in: report).swap == nil
    // A verb that comes late in a short sentence.
    case "verbklammer": return words(ofSentenceAround: finding) < Self.shortSentence
    default: return false
    }
  }

  private func words(ofSentenceAround finding: Finding) -> Int {
    report.text.string(report.sentences(around: finding.range))
      .split(whereSeparator: \.isWhitespace).count
  }

  /// The words of a sentence through which readers find to a late verb.
  private static let shortSentence = 16

  /// The words of an attribute with its article and noun that readers keep in mind.
  private static let shortAttribute = 6

  /// Whether a sentence is only a little long, or its verb a little late.
  private func isMild(_ finding: Finding) -> Bool {
    switch finding.rule {
    case "satzlaenge": return finding.severity < .error
    case "verbklammer":
      guard let first = finding.parts.first, let last = finding.parts.last else { return false }
      let between = report.text.string(TextRange(first.upper, last.lower))
      return between.split(whereSeparator: \.isWhitespace).count < Self.wideBracket
    default: return false
    }
  }

  /// So many words between the halves of a verb are hard by themselves.
  private static let wideBracket = 15

  /// Whether a finding asks for another build of its sentence, so that its length matters, too.
  private func buildsAnew(_ finding: Finding) -> Bool {
    finding.severity > .hint && report.isAboutBuild(finding.rule)
      && !["satzlaenge", "verbklammer"].contains(finding.rule)
  }
}
