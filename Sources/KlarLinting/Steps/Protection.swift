internal import KlarGerman
internal import KlarText

extension [Finding] {
  /// What may be said about protected text.
  ///
  /// Legal remedy notices are only spell-checked, because a wrong "simplification" costs the authority
  /// its deadline (§ 58 VwGO). So is the operative part, as its form is that of the law; its terms may be
  /// explained. What concerns the letter as a whole is told there, too, but nobody offers other words for it.
  /// So do formulas that name what an act rests on. What the author did not write to the reader, such
  /// as instructions of a template, is not judged, and names of enclosures and of those whom a letter greets
  /// are as they are. Words of file numbers, names (`ProperNames`), addresses and placeholders are nobody's
  /// choice; for words that are quoted nobody puts in others, they are no mistakes of the author, and in a
  /// text of law nobody puts other words in, and nothing is safe.
  func outsideProtectedText(of analysis: Analysis, _ ruleSet: RuleSet) -> [Finding] {
    let parts = analysis.parts.filter(\.kind.isProtected)
    let entities = analysis.entities.filter(\.kind.isProtected)
    let namings = analysis.parts.filter { $0.kind == .enclosures || $0.kind == .salutation }
      .map(\.range)
    let verbatim = Verbatim(analysis)
    let foreign = ForeignWords(analysis)
    let names = ProperNames(analysis)
    let isNormative = analysis.isNormative
    let formulas = LegalFormulas(analysis)
    return compactMap { finding in
      guard let rule = ruleSet.description(of: finding.rule) else { return nil }
      let category = rule.category
      let isQuoted = verbatim.isQuoted(finding)
      let finding =
        isQuoted && category != .brief
        ? finding.asAdvice : isNormative ? finding.forReview : finding
      if verbatim.isTitle(finding), category != .rechtschreibung {
        return category == .wort ? finding.withoutSuggestions : nil
      }
      // The name of a form is as long as it is, and quoted words are nobody's mistakes.
      if isQuoted, category == .wort || category == .rechtschreibung { return nil }
      if category != .brief, foreign.touch(finding) { return nil }
      if formulas.hold(finding), category != .rechtschreibung {
        return category == .wortwahl || category == .satzbau && finding.severity < .error
          ? nil : finding.withoutSuggestions
      }
      if category == .wortwahl || category == .wort {
        if finding.touches(entities) || names.hold(finding.range) { return nil }
        if isNormative { return finding.asAdvice }
      }
      if category == .satzbau, names.hold(finding.range) { return nil }
      if namings.contains(where: { $0.overlaps(finding.range) }),
        category == .satzbau || category == .wort || category == .wortwahl
      {
        return nil
      }
      guard let part = parts.first(where: { $0.range.overlaps(finding.range) }),
        category != .rechtschreibung, category != .form
      else { return finding }
      let isTerm = part.kind == .operativePart && finding.rule == Self.glossary
      return category == .brief || isTerm ? finding.withoutSuggestions : nil
    }
  }

  /// The rule that explains terms.
  private static let glossary = "glossar"
}

extension Finding {
  /// Whether one of its words belongs to one of the entities, which stand in text order.
  fileprivate func touches(_ entities: [Entity]) -> Bool {
    entities[entities.partitioningIndex { $0.range.upper > range.lower }...]
      .prefix { $0.range.lower < range.upper }
      .contains { entity in pieces.contains { $0.overlaps(entity.range) } }
  }

  fileprivate var withoutSuggestions: Finding { with([]) }

  /// The finding with nothing that is done unseen: whoever cites a law counts its sentences.
  fileprivate var forReview: Finding {
    with(
      suggestions.map {
        $0.applicability == .safe
          ? Suggestion($0.title, .review, edits: $0.edits, reach: $0.reach) : $0
      })
  }

  /// The finding with its wordings told and none of them ready to be put in.
  fileprivate var asAdvice: Finding { with(suggestions.filter { $0.edits.isEmpty }) }
}

extension Entity.Kind {
  /// Whether its words are fixed; a deadline may be worded better, and a citation written out.
  fileprivate var isProtected: Bool {
    switch self {
    case .reference, .phone, .email, .url, .iban, .name, .placeholder: true
    case .date, .deadline, .amount, .document, .paragraph: false
    }
  }
}
