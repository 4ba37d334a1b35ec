extension TagRepair {
  /// "alle zumutbaren, dem Zweck dienenden Maßnahmen zu treffen": no relative clause ends a sentence,
  /// or with "zu", without a finite verb.
  mutating func mendRelativePronoun() {
    guard let first = clause.first, clause.count > 1, tags[first] == .prels,
      !hasFinite(in: clause),
      tags[first + 1].continuesPhrase || opensAttribute(first + 1), isWithoutVerb
    else { return }
    tags[first] = .art
  }

  /// "die für die Prüfung nötigen Belege": a phrase before an adjective and its noun.
  private func opensAttribute(_ start: Int) -> Bool {
    guard tags[start] == .appr else { return false }
    return clause.dropFirst(2).dropLast().contains { place in
      tags[place] == .adja && tags[place + 1] == .nn
        && (tags[place - 1] == .nn || tags[place - 1] == .ne)
    }
  }

  /// Whether no verb can follow: at the end of the sentence, before "zu", behind a mere number.
  private var isWithoutVerb: Bool {
    clause.upperBound == tags.count || tags[clause.upperBound] == .stop || endsWithZuInfinitive
      || clause.count == 2 && tags[clause.upperBound - 1] == .card
  }
}
