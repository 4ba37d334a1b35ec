/// A text cut into tokens, sentences, blocks and parts, before any grammar is read.
package struct TextDivision: Sendable {
  let layer: TokenLayer
  let blocks: [Block]
  let kind: TextKind
  /// The part of each block.
  let parts: [LetterPart.Kind]
  /// The parts in text order, neighbouring blocks of one kind together.
  let mergedParts: [LetterPart]
  /// The tokens of the sentences of each block.
  let units: [[Range<Int>]]

  /// The number of tokens.
  package var tokenCount: Int { layer.tokens.count }

  /// The number of sentences, headings and other lines included.
  package var sentenceCount: Int { units.reduce(0) { $0 + $1.count } }

  /// The part of speech of every token, computed anew with each call.
  package func tags() -> [Tag] {
    TagLayer(forms: layer.forms, tokens: layer.tokens, sentences: units.flatMap { $0 }).tags
  }
}
