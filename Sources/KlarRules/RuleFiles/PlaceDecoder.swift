internal import KlarGerman

/// Reads the places of a sequence: a word, a condition or a gap.
enum PlaceDecoder {
  /// A place of a pattern; nil if a mistake was reported.
  ///
  /// A bare text is a word, several are parted by "|": `wird|werden`.
  static func place(_ node: YAMLNode, _ fields: inout Fields) -> SequenceFile.Place? {
    if let text = node.text {
      var condition = TokenCondition()
      condition.words = text.split(separator: "|").map(String.init)
      return .word(condition, isOptional: false, isMarked: true)
    }
    var part = Fields(node, path: fields.path)
    defer { fields.report(part.finish()) }
    if let gap = part.text("gap", isRequired: false) {
      let bounds = gap.split(separator: ".", omittingEmptySubsequences: true).compactMap { Int($0) }
      guard bounds.count == 2, bounds[0] <= bounds[1], gap.contains("..") else {
        part.report("Eine Lücke hat die Form „gap: 0..5“.", at: node)
        return nil
      }
      return .gap(bounds[0]...bounds[1])
    }
    if part.text("start", isRequired: false) != nil { return .start }
    let isOptional = flag("optional", &part) ?? false
    let isMarked = flag("marked", &part) ?? true
    return .word(condition(&part), isOptional: isOptional, isMarked: isMarked)
  }

  /// A condition on one word.
  static func condition(_ fields: inout Fields) -> TokenCondition {
    var condition = TokenCondition()
    condition.words = fields.texts("word")
    condition.verbs = fields.texts("verb")
    condition.nouns = fields.texts("noun")
    condition.adjectives = fields.texts("adjective")
    condition.tags = tags(&fields)
    condition.endings = fields.texts("ending")
    condition.wordClass = fields.choice("class", isRequired: false)
    condition.isCapital = flag("capital", &fields)
    condition.except = fields.texts("except")
    condition.exceptEndings = fields.texts("except-ending")
    return condition
  }

  /// Names of STTS, such as NN or VVFIN.
  private static func tags(_ fields: inout Fields) -> Set<Tag> {
    let byName = Dictionary(uniqueKeysWithValues: Tag.allCases.map { ($0.name, $0) })
    var tags: Set<Tag> = []
    for item in fields.items("tag", isRequired: false) {
      let name = item.text ?? ""
      if let tag = byName[name] {
        tags.insert(tag)
      } else {
        fields.report(
          "„\(name)“ ist keine Wortart des STTS\(Likeness.question(name, among: byName.keys.sorted()))",
          at: item)
      }
    }
    return tags
  }

  private static func flag(_ name: String, _ fields: inout Fields) -> Bool? {
    guard let node = fields.optional(name) else { return nil }
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      fields.report("„\(name)“ ist entweder true oder false.", at: node)
      return nil
    }
  }
}
