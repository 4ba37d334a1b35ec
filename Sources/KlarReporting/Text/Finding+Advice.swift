internal import KlarLinting

extension Finding {
  /// What is wrong, and what to do unless the rule has said so in the same words.
  ///
  /// "Dieser Satz hat 40 Wörter. Teilen Sie ihn." ends after "Wörter" the second time.
  func message(except explained: inout Set<String>) -> String {
    let sentences = messageSentences
    let kept = sentences.enumerated().filter { index, sentence in
      index == 0 || explained.insert("\(rule): \(sentence)").inserted
    }
    let isCut = kept.last?.offset != sentences.indices.last
    return kept.map(\.element).joined(separator: ". ") + (isCut ? "." : "")
  }

  /// The sentences of the message without their stops; what is quoted stays in one piece.
  private var messageSentences: [Substring] {
    var sentences: [Substring] = []
    var start = message.startIndex
    for stop in message.ranges(of: ". ") {
      let sentence = message[start..<stop.lowerBound]
      guard sentence.count(where: { $0 == "„" }) == sentence.count(where: { $0 == "“" }) else {
        continue
      }
      sentences.append(sentence)
      start = stop.upperBound
    }
    return sentences + [message[start...]]
  }
}
