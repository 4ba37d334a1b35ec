internal import KlarGerman

extension Analysis {
  /// Whether a sentence decides something about the reader's matter, here and now.
  ///
  /// "Wir lehnen … ab", "Der Antrag wird abgelehnt", "Hiermit bewilligen wir …"; not what a law or
  /// someone else decides, nor what was decided before.
  func decides(_ sentence: Sentence) -> Bool {
    verbComplexes(of: sentence).contains { complex in
      let clause = clauses[complex.clause]
      guard clause.kind == .main,
        complex.tense == .present, complex.mood == .indicative, complex.modality == nil,
        complex.negation == nil, LetterCues.standard[.decision].contains(complex.lemma)
      else { return false }
      let words = clause.tokens.map { form($0).folded }
      switch complex.voice {
      case .active: return words.contains("wir") || words.contains("ich")
      case .werdenPassive:
        return !words.contains("wenn") && Self.mattersOpen(words)
      default: return false
      }
    }
  }

  /// Whether a decision is about something of the reader's: "der Antrag", "Ihnen".
  private static func mattersOpen(_ words: [String]) -> Bool {
    words.contains { word in
      word == "ihnen" || word == "sie" || word.hasPrefix("ihr") || word.hasSuffix("antrag")
        || word.hasSuffix("widerspruch") || word.hasSuffix("bescheid") || word == "hiermit"
    }
  }
}
