import KlarText

/// Cuts a text into tokens in one pass over its bytes.
///
/// Tokens are those of STTS and UD German, except that words with hyphens and abbreviations with
/// inner spaces are one token. The time is linear: every look ahead is limited.
struct Tokenizer {
  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  /// The distinct spellings of all regions so far.
  private(set) var spellings = SpellingTable()

  let classes = ByteClass.table
  let abbreviations = Abbreviations.german
  let traits = WordTraits.table
  let fields = TemplateFields.german
  /// The end of the region that is being cut.
  private(set) var end = 0
  /// Whether white space stands before the next token.
  var isSpaced = false
  /// The number of tokens of the line so far.
  private(set) var lineCount = 0
  /// Whether an opening single quotation mark waits for its partner.
  var isSingleQuoteOpen = false
  /// No e-mail address begins before this offset, as an earlier look ahead found.
  var addressFreeEnd = 0
  /// Up to this offset an earlier look ahead found only what may stand before the "@" of an
  /// address.
  var localPartEnd = 0
  /// Scratch for the parts of an abbreviation without their spaces.
  var key: [UInt8] = []

  /// A tokenizer of the given text.
  init(_ text: SourceText) {
    bytes = text.bytes
    tokens.reserveCapacity(bytes.count / 6)
  }

  /// Appends the tokens of a stretch of the text, which no token crosses.
  mutating func scan(_ region: TextRange) {
    end = region.upper
    isSpaced = false
    lineCount = 0
    var offset = region.lower
    while offset < end {
      let byte = bytes[offset]
      switch classes[Int(byte)] {
      case ByteClass.space:
        isSpaced = true
        if byte == 0x0A || byte == 0x0D { lineCount = 0 }
        offset += 1
      case ByteClass.letter: offset = scanWord(at: offset)
      case ByteClass.digit: offset = scanNumber(at: offset)
      case ByteClass.wide: offset = scanWide(at: offset)
      default: offset = scanMark(at: offset)
      }
    }
  }

  /// Appends a token and answers the offset after it.
  @discardableResult
  mutating func emit(
    _ lower: Int, _ upper: Int, _ kind: Token.Kind, needsCleaning: Bool = false
  ) -> Int {
    let form = spellings.number(bytes, lower..<upper, needsCleaning: needsCleaning)
    tokens.append(
      Token(TextRange(lower, upper), kind: kind, hasSpaceBefore: isSpaced, form: form))
    isSpaced = false
    lineCount += 1
    return upper
  }

  private mutating func scanWide(at offset: Int) -> Int {
    let (scalar, width) = scalar(at: offset)
    switch WideClass.of(scalar) {
    case .letter: return scanWord(at: offset)
    case .space:
      isSpaced = true
      if scalar == "\u{2028}" || scalar == "\u{2029}" { lineCount = 0 }
      return offset + width
    case .joiner: return offset + width
    default: return scanWideMark(at: offset, scalar, width)
    }
  }
}

/// Looking at the text around a place, never beyond the end of the region.
extension Tokenizer {
  /// The byte at an offset; 0 at the end of the region.
  func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// The code point at an offset and the number of its bytes.
  func scalar(at offset: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[offset])
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard width > 1, offset + width <= end else { return ("\u{FFFD}", 1) }
    var value = first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for next in 1..<width { value = value << 6 | UInt32(bytes[offset + next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// The class of the character at an offset; nil at the end of the region.
  func wideClass(_ offset: Int) -> WideClass? {
    guard offset < end, bytes[offset] >= 0x80 else { return nil }
    return WideClass.of(scalar(at: offset).0)
  }

  func isDigit(_ offset: Int) -> Bool { (0x30...0x39).contains(byte(offset)) }

  /// Whether a letter begins at an offset.
  func isLetter(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    if bytes[offset] < 0x80 { return classes[Int(bytes[offset])] == ByteClass.letter }
    return wideClass(offset) == .letter
  }

  func isLowercase(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    if bytes[offset] < 0x80 { return (0x61...0x7A).contains(bytes[offset]) }
    return scalar(at: offset).0.isSmallLetter
  }

  func isUppercase(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    if bytes[offset] < 0x80 { return (0x41...0x5A).contains(bytes[offset]) }
    return scalar(at: offset).0.isCapitalLetter
  }

  /// The offset after the white space at `offset`; nil if it holds an empty line.
  func skipSpace(_ offset: Int) -> Int? {
    var (place, breaks) = (offset, 0)
    while place < end, place - offset < 64 {
      if classes[Int(bytes[place])] == ByteClass.space {
        if bytes[place] == 0x0A { breaks += 1 }
        if breaks > 1 { return nil }
        place += 1
      } else if wideClass(place) == .space {
        place += scalar(at: place).1
      } else {
        break
      }
    }
    return place
  }

  /// The offset after the letters that begin at `offset`.
  func skipLetters(_ offset: Int) -> Int {
    var place = offset
    while place < end, place - offset < 64, isLetter(place) {
      place += bytes[place] < 0x80 ? 1 : scalar(at: place).1
    }
    return place
  }

  /// What the closed lists know about the letters that begin at `offset`.
  func wordTraits(at offset: Int) -> WordTraits {
    let word = String(decoding: bytes[offset..<skipLetters(offset)], as: UTF8.self)
    return traits[Spelling.folded(word)] ?? []
  }

  /// Whether a marker of a list may stand next: at the start of a line, also after a number in the
  /// margin.
  var isLineStart: Bool { lineCount == 0 || lineCount == 1 && tokens.last?.kind == .number }

  /// What the closed lists know about the last token; empty at the start of a region's first line.
  var lastTraits: WordTraits {
    tokens.last.map { spellings.traits[$0.form] } ?? []
  }
}
