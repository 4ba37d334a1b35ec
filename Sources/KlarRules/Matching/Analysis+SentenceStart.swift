internal import KlarGerman

extension Analysis {
  /// Whether a token opens its sentence, quotation marks and numbers in front aside.
  func isSentenceStart(_ token: Int) -> Bool {
    let start = sentence(ofToken: token).tokens.lowerBound
    return (start..<token).allSatisfy {
      switch tokens[$0].kind {
      case .symbol where form($0).text.hasPrefix("§"): false
      case .punctuation, .symbol, .ordinal, .number: true
      default: false
      }
    }
  }
}
