internal import KlarGerman

extension Analysis {
  /// The sentence of a token, found by bisection.
  func sentence(ofToken token: Int) -> Sentence {
    var (low, high) = (0, sentences.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return sentences[low]
  }

  /// Whether a token opens its sentence, quotation marks and numbers in front aside.
  func isSentenceStart(_ token: Int) -> Bool {
    let start = sentence(ofToken: token).tokens.lowerBound
    return (start..<token).allSatisfy {
      switch tokens[$0].kind {
      case .punctuation, .symbol, .ordinal, .number: true
      default: false
      }
    }
  }
}
