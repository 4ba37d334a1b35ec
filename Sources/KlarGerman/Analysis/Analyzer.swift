import KlarText

/// Reads a letter: blocks, parts, tokens, sentences and what they name.
///
/// The same letter always gives the same analysis; the time is linear in its length.
public struct Analyzer: Sendable {
  private let author: Author?

  /// An analyser of German; `author` is how the letters' author wants to speak of themselves.
  public init(author: Author? = nil) { self.author = author }

  /// Analyses a letter.
  ///
  /// - Parameter kind: How to divide it; nil leaves the choice to the letter's own signs, such as
  ///   a salutation.
  public func analyze(_ letter: Letter, as kind: TextKind? = nil) -> Analysis {
    let division = divide(letter, as: kind)
    let (layer, blocks, kind) = (division.layer, division.blocks, division.kind)
    let (parts, units) = (division.parts, division.units)
    let spanned = units.flatMap { $0 }
    let tagged = TagLayer(forms: layer.forms, tokens: layer.tokens, sentences: spanned)
    let entities = EntityFinder(layer).find(in: spanned)
    let insertions = InsertionFinder(layer, tags: tagged.tags, entities: entities)
      .find(in: spanned)
    let verbs = VerbLayer(
      spanned,
      GrammarView(
        forms: layer.forms, tokens: layer.tokens, tagged: tagged,
        units: insertions + entities.map(\.tokens)))
    let isSingle = kind == .text && blocks.count == 1
    var sentences: [Sentence] = []
    for (number, block) in units.enumerated() {
      for tokens in block {
        let isFinite = tokens.contains { tagged.tags[$0].isFinite }
        let shape = SentenceShape(tokens, layer, hasFiniteVerb: isFinite)
        sentences.append(
          Sentence(
            layer.range(tokens), tokens: tokens, block: number, part: parts[number],
            isRunningText: parts[number].isRunningText && (isSingle || shape.isSentence)))
      }
    }
    return Analysis(
      letter: letter, kind: kind, blocks: blocks, parts: division.mergedParts, forms: layer.forms,
      verbReadings: tagged.readings, tokens: layer.tokens, sentences: sentences, tags: tagged.tags,
      clauses: verbs.clauses,
      verbComplexes: verbs.complexes, entities: entities, insertions: insertions,
      wantedAuthor: author)
  }

  /// Only the layers that need no grammar: blocks, parts, tokens and sentences.
  package func divide(_ letter: Letter, as kind: TextKind? = nil) -> TextDivision {
    let (layer, blocks) = blocks(of: letter)
    let spans = blocks.map { layer.tokens(in: $0.range) }
    let divider = LetterDivider(layer, blocks, spans)
    let kind = kind ?? divider.kind
    let parts = divider.parts(as: kind)
    return TextDivision(
      layer: layer, blocks: blocks, kind: kind, parts: parts, mergedParts: divider.merged(parts),
      units: spans.map(SentenceSplitter(layer).split))
  }

  private func blocks(of letter: Letter) -> (TokenLayer, [Block]) {
    var tokenizer = Tokenizer(letter.text)
    guard let marked = letter.blocks else {
      tokenizer.scan(letter.text.range)
      let layer = TokenLayer(letter.text, tokenizer)
      return (layer, BlockDivider(layer).divide(letter.text.range))
    }
    for block in marked { tokenizer.scan(block.range) }
    let layer = TokenLayer(letter.text, tokenizer)
    return (layer, marked.flatMap(BlockDivider(layer).divide))
  }
}
