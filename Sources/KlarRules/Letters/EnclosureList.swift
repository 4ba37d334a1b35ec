internal import KlarGerman
internal import KlarText

/// The list of enclosures at the end of a letter.
struct EnclosureList: Sendable {
  /// The line that says "Anlagen".
  let heading: TextRange
  /// The number that it names: "Anlagen: 3"; nil if none.
  let count: Int?
  /// The lines below it.
  let items: [TextRange]
  /// The folded nouns of what is enclosed, those of at least five letters.
  let words: [String]

  /// Reads the list; nil if the letter has none, or something else such as a distribution list.
  init?(_ analysis: Analysis) {
    let lines = analysis.sentences.filter { $0.part == .enclosures }
    let names = LetterCues.standard[.enclosureList]
    guard let first = lines.first else { return nil }
    let head = first.tokens.filter { analysis.tokens[$0].isWord }
    guard let title = head.first(where: { names.contains(analysis.form($0).folded) }) else {
      return nil
    }
    heading = first.range
    let numbers = head.filter { analysis.form($0).letters == 0 }
    count = numbers.count == 1 ? Int(analysis.form(numbers[0]).text) : nil
    let rest = lines.dropFirst().prefix { line in
      !LetterCues.standard[.copies].contains(analysis.form(line.tokens.lowerBound).folded)
    }
    let blocks = Set(rest.map(\.block)).sorted()
    items = blocks.map { analysis.blocks[$0].range }
    let tokens = head.filter { $0 > title } + rest.flatMap(\.tokens)
    words = tokens.map { analysis.form($0) }
      .filter { $0.casing != .lower && $0.letters >= 5 }.map(\.folded)
  }
}
