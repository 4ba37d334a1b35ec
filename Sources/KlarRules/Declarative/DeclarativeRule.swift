internal import KlarLinting

/// A rule file about words, read but not yet prepared for matching.
enum DeclarativeRule: Sendable {
  case list(WordList)
  case sequence(SequenceFile)
  case occurrence(OccurrenceFile)
  case glossary(Glossary)

  /// What the rule says about itself.
  var description: RuleDescription {
    switch self {
    case .list(let list): list.description
    case .sequence(let file): file.description
    case .occurrence(let file): file.description
    case .glossary(let glossary): glossary.description
    }
  }
}
