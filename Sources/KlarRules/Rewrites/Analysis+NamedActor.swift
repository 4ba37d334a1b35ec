internal import KlarGerman

extension Analysis {
  /// Whether a paragraph names a person or body that acts, as a subject would be; a very long one is taken
  /// to name some.
  func namesActor(inBlock block: Int) -> Bool {
    let sentences = sentences(ofBlock: block)
    return sentences.count > 20
      || sentences.contains { sentence in
        sentence.tokens.contains { tags[$0] == .nn && isActor($0, sentence) }
      }
  }

  /// Whether a person or body that may act comes up anywhere in a paragraph; a very long one is taken to
  /// name some.
  func mentionsActor(inBlock block: Int) -> Bool {
    let sentences = sentences(ofBlock: block)
    return sentences.count > 20
      || sentences.contains { sentence in
        sentence.tokens.contains {
          tags[$0] == .nn && ActorWords.standard.isAgent(Morphology(self).lemma($0))
        }
      }
  }

  private func isActor(_ noun: Int, _ sentence: Sentence) -> Bool {
    guard ActorWords.standard.isAgent(Morphology(self).lemma(noun)) else { return false }
    var place = noun - 1
    while place >= sentence.tokens.lowerBound, [.adja, .card].contains(tags[place]) { place -= 1 }
    guard place >= sentence.tokens.lowerBound else { return true }
    switch tags[place] {
    case .appr, .apprart: return false
    case .art, .pposat, .pdat, .piat:
      if place > sentence.tokens.lowerBound {
        if tags[place - 1] == .appr { return false }
        // "die Namen der Empfänger": a genitive belongs to the noun in front of it.
        if tags[place - 1] == .nn, form(place).folded == "der" { return false }
      }
      return NounPhraseChunker(self).phrase(at: place, until: sentence.tokens.upperBound)?
        .readings.cases.contains(.nominative) ?? true
    // "die Kasse Musterstadt": a name belongs to the noun in front of it.
    default: return !tags[place].isNoun
    }
  }
}
