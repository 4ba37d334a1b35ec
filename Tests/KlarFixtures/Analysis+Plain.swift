public import KlarGerman
internal import KlarText

extension Analysis {
  /// A plain reading of a text for tests of score and reports, independent of the real analyser.
  ///
  /// Paragraphs end at empty lines, sentences at ".", "!" and "?". A paragraph without such an end
  /// is no running text. `entities` are looked up by their words, the first place counts.
  public convenience init(
    plain text: String, format: LetterFormat = .text, part: LetterPart.Kind = .body,
    entities: [(kind: Entity.Kind, words: String)] = []
  ) {
    let source = SourceText(text)
    let letter = Letter(text: source, format: format)
    var reading = PlainReading(source, part: part)
    reading.read()
    let tokens = reading.tokens
    let found = entities.compactMap { kind, words -> Entity? in
      guard let place = text.utf8.firstRange(of: words.utf8) else { return nil }
      let lower = text.utf8.distance(from: text.utf8.startIndex, to: place.lowerBound)
      let range = TextRange(lower, lower + words.utf8.count)
      let inside = tokens.indices.filter { range.contains(tokens[$0].range) }
      guard let first = inside.first, let last = inside.last else { return nil }
      return Entity(kind, range, tokens: first..<(last + 1))
    }
    self.init(
      letter: letter, kind: .text, blocks: reading.blocks,
      parts: [LetterPart(part, source.range)], forms: reading.forms,
      verbReadings: reading.forms.map { _ in [] }, tokens: tokens,
      sentences: reading.sentences, tags: tokens.map { _ in .xy }, clauses: [],
      verbComplexes: [], entities: found.sorted { $0.range < $1.range })
  }
}

/// Reads a text character by character.
private struct PlainReading {
  private let source: SourceText
  private let part: LetterPart.Kind
  private(set) var blocks: [Block] = []
  private(set) var forms: [WordForm] = []
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  private var firstToken = 0
  private var blockStart = 0

  init(_ source: SourceText, part: LetterPart.Kind) {
    self.source = source
    self.part = part
  }

  mutating func read() {
    var (offset, word, wordStart) = (0, "", 0)
    var hasSpace = false
    var breaks = 0
    for character in source.string + "\n\n" {
      if character.isLetter || character.isNumber {
        if breaks > 1 { endBlock(at: offset) }
        breaks = 0
        if word.isEmpty { wordStart = offset }
        word.append(character)
      } else {
        if !word.isEmpty { add(word, wordStart, hasSpace) }
        if !word.isEmpty { hasSpace = false }
        word = ""
        if character.isNewline { breaks += 1 }
        hasSpace = hasSpace || character.isWhitespace
        if !character.isWhitespace {
          add(String(character), offset, hasSpace)
          hasSpace = false
          if ".!?".contains(character) { endSentence(isRunningText: true) }
        }
      }
      offset += character.utf8.count
    }
    endBlock(at: source.range.upper)
  }

  private mutating func add(_ text: String, _ start: Int, _ hasSpaceBefore: Bool) {
    let letters = text.count { $0.isLetter }
    let isNumber = letters == 0 && text.contains { $0.isNumber }
    let folded = text.lowercased().replacing("ß", with: "ss")
    let casing: WordForm.Casing =
      letters == 0 ? .none : text.first?.isUppercase == true ? .capitalized : .lower
    forms.append(WordForm(text: text, folded: folded, casing: casing, letters: letters))
    tokens.append(
      Token(
        TextRange(start, start + text.utf8.count),
        kind: isNumber ? .number : letters > 0 ? .word : .punctuation,
        hasSpaceBefore: hasSpaceBefore, form: forms.count - 1))
  }

  private mutating func endSentence(isRunningText: Bool) {
    guard firstToken < tokens.count else { return }
    let range = tokens[firstToken].range.union(tokens[tokens.count - 1].range)
    sentences.append(
      Sentence(
        range, tokens: firstToken..<tokens.count, block: blocks.count, part: part,
        isRunningText: isRunningText))
    firstToken = tokens.count
  }

  private mutating func endBlock(at offset: Int) {
    endSentence(isRunningText: false)
    blocks.append(Block(TextRange(blockStart, offset), paragraph: blocks.count + 1))
    blockStart = offset
  }
}
