internal import KlarGerman
internal import KlarText

/// Something that can be counted in a letter, and where.
enum Measure: String, CaseIterable, Sendable {
  /// White-space separated words with a letter or digit, in a sentence.
  case wordsInSentence = "words-in-sentence"
  /// Commas in a sentence.
  case commasInSentence = "commas-in-sentence"
  /// Sentences of running text in a paragraph.
  case sentencesInParagraph = "sentences-in-paragraph"
  /// Letters of a word, or of one of its parts between hyphens.
  case lettersInWord = "letters-in-word"

  /// A place with its value.
  struct Place {
    let range: TextRange
    let value: Int
    /// The value without what a reader skips: citations and account numbers; a long word is
    /// easier behind a hyphen, and with "-innen" than its length says.
    let weight: Int

    init(_ range: TextRange, _ value: Int, weight: Int? = nil) {
      self.range = range
      self.value = value
      self.weight = weight ?? value
    }
  }

  /// The places of a letter with their values.
  func places(in analysis: Analysis) -> [Place] {
    switch self {
    case .wordsInSentence:
      Self.running(analysis).map { sentence in
        let range = Self.withoutMarker(sentence, in: analysis)
        let words = Self.words(in: range, of: analysis.text)
        return Place(sentence.range, words, weight: Self.weight(of: sentence, in: analysis))
      }
    case .commasInSentence:
      Self.running(analysis).map { sentence in
        Place(sentence.range, sentence.tokens.count { analysis.form($0).text == "," })
      }
    case .sentencesInParagraph: Self.sentenceCounts(in: analysis)
    case .lettersInWord:
      WordParts.all(in: analysis).map { part in
        let isEased = part.isHyphenated || analysis.text.string(part.range).hasSuffix("innen")
        return Place(part.range, part.letters, weight: part.letters - (isEased ? 5 : 0))
      }
    }
  }

  /// The words of the longest stretch between colons with a capital behind them, without citations,
  /// numbers of accounts and file numbers.
  private static func weight(of sentence: Sentence, in analysis: Analysis) -> Int {
    let colons = sentence.tokens.dropLast().filter {
      analysis.form($0).text == ":" && analysis.form($0 + 1).casing == .capitalized
    }
    let starts = [sentence.tokens.lowerBound] + colons.map { $0 + 1 }
    let ends = colons + [sentence.tokens.upperBound]
    return zip(starts, ends).filter { $0 < $1 }.map { start, end in
      let range = withoutMarker(sentence, in: analysis)
      let stretch = analysis.tokens[start].range.union(analysis.tokens[end - 1].range)
      let own = TextRange(max(range.lower, stretch.lower), max(range.lower, stretch.upper))
      let skipped = analysis.entities(in: start..<end, [.paragraph, .iban, .reference, .phone])
        .reduce(0) { $0 + words(in: $1.range, of: analysis.text) }
      return words(in: own, of: analysis.text) - skipped
    }.max() ?? 0
  }

  private static func sentenceCounts(in analysis: Analysis) -> [Place] {
    var counts = [Int](repeating: 0, count: analysis.blocks.count)
    for sentence in analysis.sentences where sentence.isRunningText { counts[sentence.block] += 1 }
    return zip(analysis.blocks, counts).map { Place($0.range, $1) }
  }

  private static func running(_ analysis: Analysis) -> [Sentence] {
    analysis.sentences.filter(\.isRunningText)
  }

  /// A sentence without the number of the list item that it opens: "1." or "a)".
  private static func withoutMarker(_ sentence: Sentence, in analysis: Analysis) -> TextRange {
    let block = analysis.blocks[sentence.block]
    guard block.role == .listItem, block.range.lower == sentence.range.lower,
      let first = sentence.tokens.first
    else { return sentence.range }
    let isBracketed = sentence.tokens.count > 1 && analysis.form(first + 1).text == ")"
    let isNumbered = isBracketed || analysis.tokens[first].kind == .ordinal
    let start = analysis.tokens[isBracketed ? first + 1 : first].range.upper
    return isNumbered ? TextRange(start, sentence.range.upper) : sentence.range
  }

  /// The words as a reader counts them: what stands between white space and has a letter or digit.
  static func words(in range: TextRange, of text: SourceText) -> Int {
    var (count, isCounted, offset) = (0, false, range.lower)
    while offset < range.upper {
      if let width = text.spaceWidth(at: offset) {
        isCounted = false
        offset += width
        continue
      }
      if !isCounted, isLetterOrDigit(at: offset, in: text) {
        isCounted = true
        count += 1
      }
      offset += 1
    }
    return count
  }

  /// ASCII letters and digits, and the lead bytes of longer letters; not those of marks such as "–".
  private static func isLetterOrDigit(at offset: Int, in text: SourceText) -> Bool {
    let byte = text.bytes[offset]
    return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || (0xC3...0xCF).contains(byte)
  }
}
