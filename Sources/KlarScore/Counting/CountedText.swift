public import KlarGerman
internal import KlarText

/// The running text of a letter as measures and score count it.
///
/// Addresses, headings, tables, protected parts, citations, file numbers, bank details and gaps of
/// templates are left out: the author cannot make them clearer. Numbers are no words; names are
/// words, but their letters count for nothing in the score.
public struct CountedText: Sendable {
  /// A sentence with the words that count.
  public struct Sentence: Hashable, Sendable {
    /// The index in `Analysis.sentences`.
    public let index: Int
    /// The indices in `Analysis.tokens`, in text order; never empty.
    public let words: [Int]
    /// Those of `words` that are no proper names.
    public let commonWords: [Int]
    /// The indices in `Analysis.clauses`.
    public let clauses: Range<Int>
    /// The indices in `Analysis.verbComplexes`.
    public let complexes: Range<Int>
  }

  /// The analysis that the indices lead into.
  public let analysis: Analysis
  /// The counted sentences in text order.
  public let sentences: [Sentence]
  /// Whether the text holds no sentence of running text, so that its other lines had to stand for
  /// sentences.
  public let isWithoutRunningText: Bool
  /// How common its words are; nil without a source.
  let frequencies: CountedFrequencies?

  /// Chooses what counts in an analysed letter, and looks each spelling up once.
  ///
  /// Without `frequencies` no word counts as rare.
  public init(_ analysis: Analysis, frequencies: (any FrequencySource)? = nil) {
    self.analysis = analysis
    let all = Self.counted(analysis)
    let running = all.filter {
      let sentence = analysis.sentences[$0.index]
      return sentence.isRunningText && !sentence.part.isProtected
    }
    isWithoutRunningText = running.isEmpty
    let sentences = running.isEmpty ? all : running
    self.sentences = sentences
    self.frequencies = frequencies.map { CountedFrequencies(analysis, sentences, $0) }
  }

  /// The number of counted words.
  public var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

  /// The number of words strictly between two tokens, numbers included.
  func words(between first: Int, and last: Int) -> Int {
    first < last ? (first + 1..<last).count { analysis.tokens[$0].isWord } : 0
  }

  private enum Mark { case none, name, protected }

  /// Every sentence with a word that counts.
  private static func counted(_ analysis: Analysis) -> [Sentence] {
    let marks = marks(of: analysis)
    var (clause, complex) = (0, 0)
    return analysis.sentences.indices.compactMap { index in
      let (firstClause, firstComplex) = (clause, complex)
      while clause < analysis.clauses.count, analysis.clauses[clause].sentence == index {
        clause += 1
      }
      while complex < analysis.verbComplexes.count, analysis.verbComplexes[complex].clause < clause
      {
        complex += 1
      }
      let words = analysis.sentences[index].tokens.filter { token in
        analysis.tokens[token].isWord && analysis.form(token).letters > 0
          && marks[token] != .protected
      }
      guard !words.isEmpty else { return nil }
      return Sentence(
        index: index, words: words, commonWords: words.filter { marks[$0] != .name },
        clauses: firstClause..<clause, complexes: firstComplex..<complex)
    }
  }

  private static func marks(of analysis: Analysis) -> [Mark] {
    var marks = [Mark](repeating: .none, count: analysis.tokens.count)
    for token in analysis.tokens.indices {
      switch analysis.tokens[token].kind {
      case .url, .email, .placeholder: marks[token] = .protected
      default: if analysis.tags[token] == .ne { marks[token] = .name }
      }
    }
    for entity in analysis.entities {
      let mark = mark(of: entity.kind)
      if mark != .none { for token in entity.tokens { marks[token] = mark } }
    }
    return marks
  }

  private static func mark(of kind: Entity.Kind) -> Mark {
    switch kind {
    case .paragraph, .reference, .phone, .email, .url, .iban, .placeholder: .protected
    case .name: .name
    case .date, .deadline, .amount, .document: .none
    }
  }
}
