/// The German names of measures and drivers.
enum MeasureNames {
  /// What a driver of the score is called where it costs points; its own name if it has none.
  static func driver(_ name: String) -> String {
    switch name {
    case "sentenceLength": "lange Sätze"
    case "wordLength": "lange Wörter im Schnitt"
    case "longWords": "viele lange Wörter"
    case "vocabulary": "wenig alltägliche Wörter"
    case "rareWords": "seltene Wörter"
    case "rarestVerb": "ein seltenes Verb"
    case "rarestAdjective": "ein seltenes Adjektiv"
    case "clauseDepth": "verschachtelte Nebensätze"
    case "lateVerb": "spätes Verb im Nebensatz"
    case "verbBracket": "weite Verbklammer"
    case "zuInfinitives": "Infinitive mit „zu“"
    case "genitiveLinks": "Genitive"
    case "nounBracket": "viel zwischen Artikel und Substantiv"
    case "participialAttributes": "Partizipien vor Substantiven"
    case "nominalisations": "Substantive auf -ung, -heit, -tion"
    case "formalConnectives": "förmliche Bindewörter"
    case "officialPrepositions": "papierne Präpositionen"
    default: name
    }
  }

  /// What a measure is called, and whether it is a share to be shown in percent; nil for counts
  /// that only serve other measures.
  static func measure(_ name: String) -> (title: String, isShare: Bool)? {
    switch name {
    case "words": ("Wörter", false)
    case "sentences": ("Sätze", false)
    case "wordsPerSentence": ("Wörter je Satz", false)
    case "longestSentence": ("Wörter im längsten Satz", false)
    case "longSentenceShare": ("Sätze mit mehr als 20 Wörtern", true)
    case "lettersPerWord": ("Buchstaben je Wort", false)
    case "syllablesPerWord": ("Silben je Wort", false)
    case "longWordShare": ("Wörter mit mehr als 6 Buchstaben", true)
    case "passiveShare": ("Sätze im Passiv", true)
    case "nominalShare": ("Substantivierungen", true)
    case "rareWordShare": ("seltene Wörter", true)
    case "fleschAmstad": ("Flesch-Index nach Amstad", false)
    case "wienerSachtextformel1": ("1. Wiener Sachtextformel", false)
    case "wienerSachtextformel2": ("2. Wiener Sachtextformel", false)
    case "wienerSachtextformel3": ("3. Wiener Sachtextformel", false)
    case "wienerSachtextformel4": ("4. Wiener Sachtextformel", false)
    case "lix": ("LIX", false)
    case "rix": ("RIX", false)
    case "gSmog": ("gSMOG", false)
    default: nil
    }
  }
}
