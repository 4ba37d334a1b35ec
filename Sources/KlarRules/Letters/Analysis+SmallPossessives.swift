internal import KlarGerman
internal import KlarText

extension Analysis {
  /// Bare "ihr" may be a pronoun: "Geben Sie ihr Bescheid".
  private static let possessives: Set<String> = ["ihre", "ihren", "ihrem", "ihrer", "ihres"]
  /// Pronouns that somebody else may be meant with.
  private static let others: Set<String> = [
    "sie", "ihr", "ihnen", "die", "diese", "dieser", "diesen", "jede", "jeder", "alle", "beide",
    "wer",
  ]

  /// The possessives with a small letter in a sentence that can belong to nobody but "Sie".
  func smallPossessives(in sentence: Sentence) -> [Int] {
    guard let reader = sentence.tokens.dropFirst().first(where: { form($0).text == "Sie" }) else {
      return []
    }
    let first = max(0, sentence.block - 1)
    let start = sentences[sentences.partitioningIndex { $0.block >= first }].tokens.lowerBound
    return sentence.tokens.filter { token in
      tags[token] == .pposat && Self.possessives.contains(form(token).text) && reader < token
        && !(reader..<token).contains { [.comma, .kon].contains(tags[$0]) }
        && !(start..<token).contains(where: mayOwn)
    }
  }

  /// Whether a word may be somebody that "ihr" refers to: a name, or a feminine or plural noun.
  private func mayOwn(_ token: Int) -> Bool {
    switch tags[token] {
    case .ne: return true
    case .nn:
      let agreement =
        NounPhraseChunker(self).phrase(at: max(token - 1, 0), until: token + 1)?
        .readings ?? NounPhraseChunker(self).phrase(at: token, until: token + 1)?.readings
      guard let agreement else { return true }
      return agreement.genders.contains(.feminine) || agreement.numbers.contains(.plural)
        || form(token).folded.hasSuffix("chen")
    default: return form(token).text != "Sie" && Self.others.contains(form(token).folded)
    }
  }
}
