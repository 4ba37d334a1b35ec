internal import KlarGerman

extension Analysis {
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
