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
  }

  /// The analysis that the indices lead into.
  public let analysis: Analysis
  /// The counted sentences in text order.
  public let sentences: [Sentence]
  /// Whether the text holds no sentence of running text, so that its other lines had to stand for
  /// sentences.
  public let isWithoutRunningText: Bool
  /// The Zipf frequency of every spelling, 0 for one that the source does not hold; nil without a
  /// source.
  let zipf: [Double]?

  /// Chooses what counts in an analysed letter, and looks each spelling up once.
  ///
  /// Without `frequencies` no word counts as rare.
  public init(_ analysis: Analysis, frequencies: (any FrequencySource)? = nil) {
    self.analysis = analysis
    zipf = frequencies.map { source in
      analysis.forms.map { $0.letters > 0 ? source.zipf($0.folded) ?? 0 : 0 }
    }
    let marks = Self.marks(of: analysis)
    let running = analysis.sentences.indices.compactMap { index -> Sentence? in
      let sentence = analysis.sentences[index]
      guard sentence.isRunningText, !sentence.part.isProtected else { return nil }
      return Self.counted(index, of: analysis, marks: marks)
    }
    isWithoutRunningText = running.isEmpty
    sentences =
      running.isEmpty
      ? analysis.sentences.indices.compactMap { Self.counted($0, of: analysis, marks: marks) }
      : running
  }

  /// The number of counted words.
  public var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

  private enum Mark { case none, name, protected }

  private static func counted(
    _ index: Int, of analysis: Analysis, marks: [Mark]
  ) -> Sentence? {
    let words = analysis.sentences[index].tokens.filter { token in
      analysis.tokens[token].isWord && analysis.form(token).letters > 0
        && marks[token] != .protected
    }
    guard !words.isEmpty else { return nil }
    return Sentence(index: index, words: words, commonWords: words.filter { marks[$0] != .name })
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
