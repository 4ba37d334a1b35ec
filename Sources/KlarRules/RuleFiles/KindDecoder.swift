internal import KlarLinting

/// Reads what the kinds of rules have beside the common head.
struct KindDecoder {
  let description: RuleDescription
  let message: RuleMessage
  let lists: RuleLists

  /// The content of a rule file; nil if a mistake was reported.
  func content(_ kind: RuleKind, _ fields: inout Fields) -> RuleFile.Content? {
    switch kind {
    case .phrase: phrases(&fields)
    case .list: list(&fields)
    case .sequence: sequence(&fields)
    case .occurrence: occurrence(&fields)
    case .measure: measure(&fields)
    case .consistency: consistency(&fields)
    case .glossary: glossary(&fields)
    }
  }

  private func phrases(_ fields: inout Fields) -> RuleFile.Content? {
    var entries: [ListEntry] = []
    for item in fields.items("phrases") {
      var part = Fields(item, path: fields.path)
      if let entry = PhraseDecoder.entry(&part, severity: description.severity) {
        entries.append(entry)
      }
      fields.report(part.finish())
    }
    return .declarative(
      .list(
        WordList(description: description, message: message, entries: entries, acronyms: nil)))
  }

  private func list(_ fields: inout Fields) -> RuleFile.Content? {
    let entries = tables(&fields, lists.phrases).flatMap(\.entries)
    let known = fields.texts("acronyms-but")
    let things = Set(fields.texts("acronyms-not-after").map { Symbols.folded($0) })
    return .declarative(
      .list(
        WordList(
          description: description, message: message, entries: entries,
          acronyms: known.isEmpty ? nil : AcronymFinder(known: Set(known), namedThings: things))))
  }

  private func glossary(_ fields: inout Fields) -> RuleFile.Content? {
    let terms = tables(&fields, lists.glossaries).flatMap(\.terms)
    let limit = fields.number("at-most") ?? 5
    return .declarative(
      .glossary(
        Glossary(description: description, message: message, terms: terms, limit: limit)))
  }

  private func consistency(_ fields: inout Fields) -> RuleFile.Content? {
    let groups = tables(&fields, lists.synonyms).flatMap(\.groups)
    return .consistency(ConsistencyRule(description, message: message, groups: groups))
  }

  /// The tables that the field `lists` names; a name that is none is reported.
  private func tables<Table>(_ fields: inout Fields, _ known: [String: Table]) -> [Table] {
    fields.items("lists").compactMap { item in
      let name = item.text ?? ""
      if let table = known[name] { return table }
      fields.report(
        "Die Liste „\(name)“ fehlt in Rules/lists"
          + Likeness.question(name, among: known.keys.sorted()), at: item)
      return nil
    }
  }

  private func sequence(_ fields: inout Fields) -> RuleFile.Content? {
    var patterns: [[SequenceFile.Place]] = []
    for item in fields.items("patterns") {
      guard case .sequence(let places) = item.content else {
        fields.report("Ein Muster ist eine Liste von Wörtern in eckigen Klammern.", at: item)
        continue
      }
      patterns.append(places.compactMap { PlaceDecoder.place($0, &fields) })
    }
    let replacements = fields.texts("replacement")
    let applicability: Suggestion.Applicability? =
      fields.choice("applicability", isRequired: !replacements.isEmpty)
    return .declarative(
      .sequence(
        SequenceFile(
          description: description, message: message, patterns: patterns,
          replacements: replacements, applicability: applicability ?? .review,
          rewrite: fields.choice("rewrite", isRequired: false))))
  }

  private func occurrence(_ fields: inout Fields) -> RuleFile.Content? {
    guard let node = fields.required("count"), let limit = fields.number("more-than") else {
      if let node = fields.optional("count") {
        fields.report("Die Angabe „more-than“ fehlt: So viele sind noch gut.", at: node)
      }
      return nil
    }
    var part = Fields(node, path: fields.path)
    let condition = PlaceDecoder.condition(&part)
    fields.report(part.finish())
    return .declarative(
      .occurrence(
        OccurrenceFile(
          description: description, message: message, condition: condition, limit: limit)))
  }

  private func measure(_ fields: inout Fields) -> RuleFile.Content? {
    let measure: Measure? = fields.choice("measure")
    let rewrite: MeasureRule.Rewrite? = fields.choice("rewrite", isRequired: false)
    var limits: [Severity: Int] = [:]
    if let node = fields.required("more-than") {
      var part = Fields(node, path: fields.path)
      for severity in Severity.allCases { limits[severity] = part.number(severity.rawValue) }
      fields.report(part.finish())
    }
    let terms =
      fields.optional("lists") == nil ? [] : tables(&fields, lists.glossaries).flatMap(\.terms)
    return measure.map {
      .measure(
        MeasureRule(
          description, message: message, measure: $0, limits: Thresholds(limits),
          rewrite: rewrite, keeping: FixedTerms(terms)))
    }
  }
}

/// The names of the fields of each kind.
enum KindFields {
  /// Marks the fields of a kind as known, so that a broken head does not make them look misspelt.
  static func claim(_ kind: RuleKind, in fields: inout Fields) {
    let names =
      switch kind {
      case .phrase: ["phrases"]
      case .list: ["lists", "acronyms-but", "acronyms-not-after"]
      case .sequence: ["patterns", "replacement", "applicability", "rewrite"]
      case .occurrence: ["count", "more-than"]
      case .measure: ["measure", "more-than", "rewrite", "lists"]
      case .consistency: ["lists"]
      case .glossary: ["lists", "at-most"]
      }
    for name in names { _ = fields.optional(name) }
  }
}
