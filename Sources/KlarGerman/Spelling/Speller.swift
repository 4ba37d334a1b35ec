/// Says whether words are spelled right, and what may be meant by those that are not.
///
/// Our own lexicon answers first; the hunspell dictionary is loaded only for words that it does not
/// know. Compounds of known pieces are right even if no dictionary lists them.
public struct Speller: Sendable {
  let dictionary: HunspellDictionary?
  let lexicon: Lexicon
  let splitter: CompoundSplitter
  let known: KnownForms
  let derivations: RegularDerivations
  let supplement = SupplementWords.standard
  private let confusions = ConfusionList.standard
  let extra: Set<String>
  private let answers = WordCache<WordCheck>()
  private let swissAnswers = WordCache<WordCheck>()
  private let likely = WordCache<[String]>(capacity: 1 << 12)

  /// The speller with the installed dictionary.
  public static let standard = Speller()

  /// A speller with a dictionary, nil for none, and words that are right besides.
  ///
  /// Nothing is read before the first word is checked.
  public init(files: DictionaryFiles? = .installed, extraWords: Set<String> = []) {
    dictionary = files.map { HunspellDictionary($0, supplement: .standard) }
    lexicon = .standard
    splitter = .standard
    known = KnownForms(.standard)
    derivations = RegularDerivations(.standard)
    extra = extraWords
  }

  /// The same speller, dictionary included, with further words that are right.
  public func adding(words: some Sequence<String>) -> Speller {
    Speller(self, extra: extra.union(words))
  }

  private init(_ other: Speller, extra: Set<String>) {
    dictionary = other.dictionary
    lexicon = other.lexicon
    splitter = other.splitter
    known = other.known
    derivations = other.derivations
    self.extra = extra
  }

  /// What to tell the user once if there is no dictionary; nil if all is well.
  public var hint: String? { dictionary == nil ? DictionaryFiles.hint : nil }

  /// Loads what the first unknown word needs, so that it need not be waited for; takes 150 ms.
  public func prepare() {
    _ = dictionary?.accepts("")
    _ = CandidateIndex.forms
  }

  /// The five likeliest words that may be meant by a misspelled one; see `suggestions(for:limit:)`.
  func likelyWords(for word: String) -> [String] {
    likely.value(of: word) { suggestions(for: word) }
  }

  /// Checks a word as the tokenizer cuts it.
  ///
  /// - Parameter swiss: whether "ss" may stand for every "ß".
  public func check(_ word: String, swiss: Bool = false) -> WordCheck {
    (swiss ? swissAnswers : answers).value(of: word) {
      if !extra.isEmpty, extra.contains(word) || extra.contains(word.lowercased()) {
        return .known
      }
      if let right = confusions.correction(of: word) { return .confused(with: right) }
      return isKnown(word, swiss: swiss) ? .known : .unknown
    }
  }
}
