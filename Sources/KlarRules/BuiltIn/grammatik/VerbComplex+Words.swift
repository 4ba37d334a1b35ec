internal import KlarGerman
internal import KlarText

extension Analysis {
  /// The predicates of running text.
  var runningVerbComplexes: some Sequence<VerbComplex> {
    verbComplexes.lazy.filter {
      self.sentences[self.clauses[$0.clause].sentence].isRunningText
    }
  }

  /// The stretches of text that the words of a predicate fill, neighbours as one.
  func pieces(of complex: VerbComplex) -> [TextRange] {
    var pieces: [TextRange] = []
    var last: Int?
    for token in complex.tokens {
      if let previous = last, previous + 1 == token {
        pieces[pieces.count - 1] = pieces[pieces.count - 1].union(tokens[token].range)
      } else {
        pieces.append(tokens[token].range)
      }
      last = token
    }
    return pieces
  }

  /// The words of a predicate with an ellipsis for what stands between them: "wird … geprüft".
  func words(of complex: VerbComplex) -> String {
    pieces(of: complex).map(text.string).joined(separator: " … ")
  }
}
