internal import KlarLinting

/// Which findings of a letter are shown, when many say the same.
struct FoldedFindings {
  /// So many findings of one rule and entry are shown in full.
  static let shown = 3

  /// The findings to show, in their order.
  private(set) var visible: [Finding] = []
  /// The findings left out, by the last shown one of their kind.
  private(set) var folded: [Finding: [Finding]] = [:]

  private struct Kind: Hashable {
    let rule: String
    let entry: String?
  }

  /// Folds leading findings; the others stay, they take but a word each.
  init(_ findings: [Finding]) {
    var shown: [Kind: [Finding]] = [:]
    for finding in findings {
      let kind = Kind(rule: finding.rule, entry: finding.entry)
      let before = shown[kind, default: []]
      if finding.isLeading, before.count >= Self.shown, let last = before.last {
        folded[last, default: []].append(finding)
      } else {
        visible.append(finding)
        if finding.isLeading { shown[kind, default: []].append(finding) }
      }
    }
  }

  /// All findings, nothing folded.
  init(unfolded findings: [Finding]) { visible = findings }
}
