internal import KlarGerman

/// What a word must be to fit a place of a pattern, as a rule file says it.
struct TokenCondition: Sendable {
  /// Spellings, without regard to case.
  var words: [String] = []
  /// Lemmas, in any of their forms.
  var verbs: [String] = []
  var nouns: [String] = []
  var adjectives: [String] = []
  /// Parts of speech.
  var tags: Set<Tag> = []
  /// Ends of words.
  var endings: [String] = []
  /// A closed class.
  var wordClass: WordClass?
  /// Whether it is written with a capital, or must not be; nil if that does not matter.
  var isCapital: Bool?
  /// Spellings that do not fit although the rest does; a plural in "-en" counts as its singular.
  var except: [String] = []
  /// Ends of words that do not fit; a plural in "-en" counts as its singular.
  var exceptEndings: [String] = []
}

/// A closed class that rule files may name.
enum WordClass: String, CaseIterable, Sendable {
  case determiner, article, reflexive, coordinator

  /// Its words.
  var words: Set<String> {
    switch self {
    case .determiner: ClosedClasses.determiners
    case .article: ClosedClasses.articles
    case .reflexive: ClosedClasses.reflexives
    case .coordinator: ClosedClasses.coordinators
    }
  }
}

/// A condition on a word, prepared for matching.
struct TokenTest: Sendable {
  private let symbols: Set<Int32>
  private let tags: Set<Tag>
  private let endings: [String]
  private let isCapital: Bool?
  private let except: Set<String>
  private let exceptEndings: [String]

  /// The test of a condition, whose words join the symbols.
  init(_ condition: TokenCondition, symbols table: inout Symbols) {
    var symbols: Set<Int32> = []
    func add(_ words: some Sequence<String>, _ kind: Symbols.Kind) {
      for word in words { symbols.insert(table.intern(Symbols.folded(word), as: kind)) }
    }
    add(condition.words, .exact)
    add(condition.wordClass?.words ?? [], .exact)
    add(condition.verbs, .verb)
    add(condition.nouns, .noun)
    add(condition.adjectives, .adjective)
    self.symbols = symbols
    tags = condition.tags
    endings = condition.endings.map { Symbols.folded($0) }
    isCapital = condition.isCapital
    except = Set(condition.except.map { Symbols.folded($0) })
    exceptEndings = condition.exceptEndings.map { Symbols.folded($0) }
  }

  /// Whether a spelling can fit, wherever it stands: false only where no token of it does.
  func accepts(form: Int, _ readings: FormReadings) -> Bool {
    symbols.isEmpty || !endings.isEmpty
      || readings.symbols[form].contains { symbols.contains($0) }
  }

  /// Whether a token fits.
  func accepts(_ token: Int, of analysis: Analysis, _ readings: FormReadings) -> Bool {
    let form = analysis.form(token)
    if !tags.isEmpty, !tags.contains(analysis.tags[token]) { return false }
    if let isCapital, isCapital != (form.casing == .capitalized || form.casing == .mixed) {
      return false
    }
    let fits =
      readings.symbols[analysis.tokens[token].form].contains { symbols.contains($0) }
      || endings.contains { form.folded.hasSuffix($0) }
      || symbols.isEmpty && endings.isEmpty
    guard fits, !except.contains(form.folded) else { return false }
    if except.isEmpty, exceptEndings.isEmpty { return true }
    let singular = form.folded.hasSuffix("en") ? String(form.folded.dropLast(2)) : form.folded
    return !except.contains(singular)
      && !exceptEndings.contains { form.folded.hasSuffix($0) || singular.hasSuffix($0) }
  }
}
