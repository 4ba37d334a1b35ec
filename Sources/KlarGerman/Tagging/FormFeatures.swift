/// The features of a spelling, computed once for all its tokens.
struct FormFeatures: Sendable {
  /// How a spelling looks.
  enum Shape: UInt8, Sendable {
    case lower, capitalized, upper, hyphenated, hyphenatedCapital, digits, mixedDigits
    /// "§", "%": a mark that stands for a word.
    case symbol, mark

    /// Whether a word of this shape is looked up as a verb.
    var canBeVerb: Bool { self == .lower || self == .capitalized || self == .upper }
  }

  let word: UInt64
  /// Hashes of the last 1 to 5 bytes.
  let suffixes: (UInt64, UInt64, UInt64, UInt64, UInt64)
  /// Hashes of the first 1 to 3 bytes.
  let prefixes: (UInt64, UInt64, UInt64)
  let shape: Shape
  let verb: VerbClasses
  let auxiliary: AuxiliaryClass
  let known: WordKnowledge

  /// The features of a word as it is written, in NFC.
  init(_ text: String, lexicon: Lexicon) {
    let form = Spelling.form(text)
    let shape = Self.shape(of: text)
    let readings = shape.canBeVerb ? lexicon.verbs.readings(of: text) : []
    self.init(form, shape: shape, readings: readings, lexicon: lexicon)
  }

  /// The features of a word with its readings as a verb form.
  init(_ form: WordForm, shape: Shape, readings: [VerbReading], lexicon: Lexicon) {
    let text = form.text
    known = WordKnowledge(form, shape, lexicon)
    let key = Self.normalized(Folding.key(text))
    self.shape = shape
    verb = VerbClasses(readings)
    auxiliary = AuxiliaryClass(folded: String(decoding: key, as: UTF8.self), readings: readings)
    word = Self.word(key)
    func suffix(_ count: Int) -> UInt64 {
      Self.hash(key.suffix(count), seed: UInt64(key.count > count ? count : 16 + count))
    }
    suffixes = (suffix(1), suffix(2), suffix(3), suffix(4), suffix(5))
    func prefix(_ count: Int) -> UInt64 { Self.hash(key.prefix(count), seed: UInt64(32 + count)) }
    prefixes = (prefix(1), prefix(2), prefix(3))
  }

  /// The features beyond both ends of a sentence.
  static let border = FormFeatures()

  private init() {
    known = .border
    word = Self.hash([], seed: 99)
    suffixes = (word, word, word, word, word)
    prefixes = (word, word, word)
    shape = .mark
    verb = []
    auxiliary = .none
  }

  /// The number of a word, whatever its case.
  static func word(_ text: String) -> UInt64 { word(normalized(Folding.key(text))) }

  private static func word(_ key: [UInt8]) -> UInt64 { hash(key[...], seed: 0) }

  /// All digits count as one; quotation marks and dashes as their plain kinds.
  private static func normalized(_ key: [UInt8]) -> [UInt8] {
    // The marks have up to three bytes; nearly all words have more.
    guard key.count < 4 else { return withEqualDigits(key) }
    switch String(decoding: key, as: UTF8.self) {
    case "„", "“", "”", "»", "«", "\"", "``", "''": return [0x22]
    case "‚", "‘", "’", "›", "‹", "`", "'": return [0x27]
    case "–", "—", "-", "--": return [0x2D]
    case "…", "...": return [0x2E, 0x2E, 0x2E]
    default: return withEqualDigits(key)
    }
  }

  private static func withEqualDigits(_ key: [UInt8]) -> [UInt8] {
    key.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
  }

  /// How a word looks.
  static func shape(of text: String) -> Shape {
    var (hasLetter, hasDigit, hasHyphen, hasLower) = (false, false, false, false)
    for character in text.unicodeScalars {
      if character.isASCII {
        switch character {
        case "a"..."z": (hasLetter, hasLower) = (true, true)
        case "A"..."Z": hasLetter = true
        case "0"..."9": hasDigit = true
        case "-": hasHyphen = true
        default: break
        }
        continue
      }
      let properties = character.properties
      if properties.isAlphabetic {
        hasLetter = true
        if properties.isLowercase { hasLower = true }
      } else if character == "–" {
        hasHyphen = true
      }
    }
    if hasDigit { return hasLetter ? .mixedDigits : .digits }
    guard hasLetter else { return text.unicodeScalars.contains(where: isSymbol) ? .symbol : .mark }
    let isCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
    if hasHyphen { return isCapital ? .hyphenatedCapital : .hyphenated }
    if !isCapital { return .lower }
    return !hasLower && text.unicodeScalars.count > 1 ? .upper : .capitalized
  }

  private static func isSymbol(_ character: Unicode.Scalar) -> Bool {
    switch character.properties.generalCategory {
    case .currencySymbol, .mathSymbol, .otherSymbol, .modifierSymbol: character != "`"
    default: "§%‰&*#@".unicodeScalars.contains(character)
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325 &+ seed &* 0x9E37_79B9_7F4A_7C15) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
  }
}
