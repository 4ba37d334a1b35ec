public import KlarText

/// What the analyser knows about a letter: the input of rules, score and comparison.
///
/// All layers are computed once; indices of one layer point into another. An immutable object and no
/// structure, because every small reader of a sentence holds it.
public final class Analysis: Sendable {
  /// The letter as it was read.
  public let letter: Letter
  /// How it was divided.
  public let kind: TextKind
  /// The blocks in text order.
  public let blocks: [Block]
  /// The parts in text order.
  public let parts: [LetterPart]
  /// The distinct spellings.
  public let forms: [WordForm]
  /// For each distinct spelling its readings as a verb form, whatever its tokens are.
  public let verbReadings: [[VerbReading]]
  /// The tokens in text order.
  public let tokens: [Token]
  /// The sentences in text order; every token belongs to exactly one.
  public let sentences: [Sentence]
  /// The part of speech of every token.
  public let tags: [Tag]
  /// The clauses, sentence by sentence.
  public let clauses: [Clause]
  /// The predicates, clause by clause.
  public let verbComplexes: [VerbComplex]
  /// Dates, amounts, citations and the like in text order; they do not overlap.
  public let entities: [Entity]
  /// Names and numbers between commas, with these, in text order: ", Schlossgraben 4, 00471 Auenstadt,".
  public let insertions: [Range<Int>]
  /// Who speaks and is spoken to.
  public let voice: Voice
  /// Whether the text is written as in Switzerland, with "ss" for every "ß" and words of its own.
  public let isSwiss: Bool
  /// How the author wants to speak of themselves; nil where nobody said.
  public let wantedAuthor: Author?
  /// The clauses that were read into their fields.
  let frames = FrameCache()

  /// An analysis of the given layers.
  public init(
    letter: Letter, kind: TextKind, blocks: [Block], parts: [LetterPart], forms: [WordForm],
    verbReadings: [[VerbReading]], tokens: [Token], sentences: [Sentence], tags: [Tag],
    clauses: [Clause],
    verbComplexes: [VerbComplex], entities: [Entity],
    insertions: [Range<Int>] = [], wantedAuthor: Author? = nil
  ) {
    precondition(tags.count == tokens.count, "every token has one tag")
    precondition(verbReadings.count == forms.count, "every spelling has its readings")
    self.letter = letter
    self.kind = kind
    self.blocks = blocks
    self.parts = parts
    self.forms = forms
    self.verbReadings = verbReadings
    self.tokens = tokens
    self.sentences = sentences
    self.tags = tags
    self.clauses = clauses
    self.verbComplexes = verbComplexes
    self.entities = entities
    self.insertions = insertions
    voice = Voice(
      forms,
      running: sentences.lazy.filter(\.isRunningText).flatMap(\.tokens).map {
        forms[tokens[$0].form]
      })
    isSwiss = Self.isSwiss(forms, tokens)
    self.wantedAuthor = wantedAuthor
  }

  /// The plain text that all ranges count.
  public var text: SourceText { letter.text }

  /// How the author speaks of themselves: as they want it, else "ich" where the letter says so and
  /// never "wir".
  public var author: Author { wantedAuthor ?? (voice.isOfOnePerson ? .ich : .wir) }

  /// The tokens below which a text is too short to tell who speaks to whom.
  private static let shortText = 80

  /// Whether a text is long enough to tell who speaks to whom.
  package var isLong: Bool { tokens.count >= Self.shortText }

  /// The spelling of a token.
  @inlinable
  public func form(_ token: Int) -> WordForm { forms[tokens[token].form] }
}
