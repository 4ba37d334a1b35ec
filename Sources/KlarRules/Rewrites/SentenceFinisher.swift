package import KlarGerman
package import KlarLinting
internal import KlarText

/// Makes the first suggestion of each finding a finished sentence.
///
/// Several findings on one sentence each offer a change of their own: a plainer word, and who acts.
/// A person wants the sentence as it should stand in the end. So what rewrites a clause is applied
/// behind the finding's own change, each time to the sentence read anew; other words stay a choice
/// of the finding that proposes them, and the change alone follows as the second suggestion. What only
/// explains, spells or writes out a word leaves the clause as it is.
package struct SentenceFinisher: Sendable {
  /// How often a changed sentence is read anew.
  private static let rounds = 3
  /// Longer sentences must be split first.
  private static let longest = 80

  private let ruleSet: RuleSet
  /// The rules that may rewrite a clause; no others are asked about a changed sentence.
  private let rewritingRules: RuleSet

  /// A finisher with the rules in force; sorts them once.
  package init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    rewritingRules = ruleSet.only { !Self.wordCategories.contains($0.category) }
  }

  /// Rules about a single word, however it stands in its sentence.
  private static let wordCategories: Set<Category> = [.rechtschreibung, .wort, .form]

  /// The findings, those with a finished sentence first among their suggestions.
  package func finished(_ findings: [Finding], in analysis: Analysis) -> [Finding] {
    // A sentence read anew stands alone: who acts in it must be known from the whole text.
    guard analysis.authorActs, analysis.addressesReader else { return findings }
    var groups: [Int: [Int]] = [:]
    for (place, finding) in findings.enumerated() {
      guard !changesWordOnly(finding), let suggestion = finding.suggestions.first,
        suggestion.applicability != .display, let sentence = sentence(of: suggestion, analysis)
      else { continue }
      groups[sentence, default: []].append(place)
    }
    var result = findings
    for (number, places) in groups where places.count > 1 {
      let sentence = analysis.sentences[number]
      let rewriting = places.filter { rewritesClause(findings[$0]) }
      guard !rewriting.isEmpty, sentence.tokens.count <= Self.longest else { continue }
      var known: [String: Rewriting?] = [:]
      for place in places where rewriting != [place] {
        guard let finished = finished(findings[place], sentence, analysis, &known) else { continue }
        result[place] = findings[place].preceded(by: finished)
      }
    }
    // One sentence read anew does not tell how the letter is spelled.
    return result.spelled(as: analysis)
  }

  private func changesWordOnly(_ finding: Finding) -> Bool {
    ruleSet.description(of: finding.rule).map {
      Self.wordCategories.contains($0.category) || $0.id == "abkuerzung"
    } ?? false
  }

  private func rewritesClause(_ finding: Finding) -> Bool {
    guard let suggestion = finding.suggestions.first,
      let rule = ruleSet.description(of: finding.rule)
    else { return false }
    return suggestion.reach == .clause || rule.category == .grammatik || rule.category == .satzbau
  }

  /// The only sentence that a suggestion changes.
  private func sentence(of suggestion: Suggestion, _ analysis: Analysis) -> Int? {
    guard let first = suggestion.edits.first, let last = suggestion.edits.last else { return nil }
    let range = first.range.union(last.range)
    let index = analysis.sentences.partitioningIndex { $0.range.upper >= range.upper }
    return index < analysis.sentences.count && analysis.sentences[index].range.contains(range)
      ? index : nil
  }

  /// What the rules make of a changed sentence.
  private struct Rewriting {
    let title: String
    let text: String
    let isSafe: Bool
  }

  /// The suggestion of a finding with all that rewrites clauses applied behind it.
  ///
  /// - Parameter known: What the rules make of sentences that other findings have led to: changes in
  ///   another order give the same sentence.
  private func finished(
    _ finding: Finding, _ sentence: Sentence, _ analysis: Analysis,
    _ known: inout [String: Rewriting?]
  ) -> Suggestion? {
    guard let own = finding.suggestions.first else { return nil }
    var text = own.edits.applied(to: analysis.text, in: sentence.range)
    var titles = [own.title]
    var isSafe = own.applicability == .safe
    for _ in 0..<Self.rounds {
      let next: Rewriting? = known[text] ?? rewriting(of: text, in: analysis)
      known[text] = .some(next)
      guard let next else { break }
      text = next.text
      if !titles.contains(next.title) { titles.append(next.title) }
      isSafe = isSafe && next.isSafe
    }
    guard titles.count > 1,
      let edit = TextEdit(sentence.range, text).trimmed(in: analysis.text)
    else { return nil }
    return Suggestion(
      titles.joined(separator: "; "), isSafe ? .safe : .review, edits: [edit])
  }

  /// What the first rule that rewrites a clause makes of a sentence; nil if none does.
  private func rewriting(of sentence: String, in original: Analysis) -> Rewriting? {
    let analysis = original.reread(sentence)
    guard
      let suggestion = Linter(rewritingRules).findings(in: analysis)
        .first(where: { rewritesClause($0) && !$0.suggestions.isEmpty })?.suggestions.first,
      suggestion.applicability != .display
    else { return nil }
    return Rewriting(
      title: suggestion.title,
      text: suggestion.edits.applied(to: SourceText(sentence), in: analysis.text.range)
        .filter { $0 != Analysis.indentation },
      isSafe: suggestion.applicability == .safe)
  }
}

extension Finding {
  /// The finding with another suggestion in front.
  fileprivate func preceded(by suggestion: Suggestion) -> Finding {
    var finding = Finding(
      rule: rule, entry: entry, severity: severity, message: message, range: range, parts: parts,
      suggestions: [suggestion] + suggestions)
    finding.isLeading = isLeading
    return finding
  }
}
