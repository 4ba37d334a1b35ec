internal import KlarGerman

/// The words by which rewrites know what a clause or noun does, from `woerter.tsv`, which says what each kind is.
enum RewriteWords {
  /// What a word is or does.
  enum Kind: String, Sendable, CaseIterable {
    /// Around a request.
    case courtesy, link, asking
    /// Infinitives.
    case testing, giving, questioning, sum, copula
    /// Between clauses and sentences.
    case pair, tie, reference, pointer, remark
    case reasonTie = "reason-tie"
    case sentenceOpener = "sentence-opener"
    /// Inside a clause.
    case elsewhere, until, denial, citing, distributive
    case fixedNoun = "fixed-noun"
    case fixedParticiple = "fixed-participle"
    case openNoun = "open-noun"
    /// Single words and parts of compounds.
    case contradictory, front, action, about, `for`, mass
    case forSomething = "for-something"
    case nameEnd = "name-end"
  }

  /// The words of the program.
  static let standard = CueTable<Kind>("rewrites/woerter.tsv")
}

extension Analysis {
  /// Whether the word at a token is one of a kind.
  func isWord(_ token: Int, _ kind: RewriteWords.Kind) -> Bool {
    RewriteWords.standard[kind].contains(form(token).folded)
  }
}
