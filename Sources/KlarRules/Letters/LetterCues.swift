internal import KlarRuleBook

/// The words by which rules about whole letters know what a passage does, from `signale.tsv`.
struct LetterCues: Sendable {
  /// What a phrase is a sign of.
  enum Kind: String, Sendable, CaseIterable {
    /// Infinitives of what a reader may have to do.
    case action
    /// Those of them that need a place or an account.
    case placed
    /// Forms of verbs that say what someone must have at hand.
    case need
    /// Infinitives of what an authority decides, and words of subjects that say so.
    case decision
    case decisionWord = "decision-word"
    /// Words for legal remedies; those that a notice must have one of.
    case remedy
    case remedyKind = "remedy-kind"
    case authority
    /// How a remedy must be lodged.
    case form
    /// Vague deadlines.
    case urgent
    /// Days that are counted back from another.
    case countedBack = "counted-back"
    /// Nouns of a period that ends, and of a day on which people meet.
    case limit, appointment
    /// Words that follow each other only where something was left out, and prepositions that no mark follows.
    case gap, bound
    /// Verbs and prepositions that an amount follows.
    case costs
    case amountOpener = "amount-opener"
    /// Names of an authority that mean no place.
    case office
    /// Words for somebody beside reader and author.
    case thirdParty = "third-party"
    /// Adverbs that people like to write with a capital.
    case smallWord = "small-word"
    /// Signs that a passage says when, where, or what happens otherwise.
    case when, `where`, consequence
    /// Mentions of an enclosure, and words that may be one.
    case enclosure
    case enclosureWord = "enclosure-word"
    /// Headings of a list of enclosures.
    case enclosureList = "enclosure-list"
    case contact
    case court
    /// Signs of a duty that lasts.
    case lasting
    /// What only a private person writes to an authority or a company.
    case privatePerson = "private"
  }

  /// The cues of the program.
  static let standard = LetterCues(RuleBook.text("brief/signale.tsv") ?? "")

  private let phrases: [Kind: CuePhrases]

  /// Reads rows of a kind and its phrases; an unknown kind is a programmer's error.
  init(_ text: String) {
    var phrases: [Kind: CuePhrases] = [:]
    for row in text.split(separator: "\n") where !row.hasPrefix("#") {
      let cells = ListTable.cells(of: row)
      guard let kind = Kind(rawValue: String(cells[0])) else {
        preconditionFailure("no cue \(cells[0])")
      }
      phrases[kind, default: CuePhrases()].add(cells.dropFirst())
    }
    self.phrases = phrases
  }

  /// The phrases of a kind.
  subscript(kind: Kind) -> CuePhrases { phrases[kind] ?? CuePhrases() }
}
