/// What a noun's form alone allows, by the lexicon, the head of a compound, or the ending.
struct NounForms {
  private let lexicon: NounLexicon

  init(_ lexicon: NounLexicon) { self.lexicon = lexicon }

  /// The readings of a noun; those of the longest last part that is a noun if it is not known itself.
  ///
  /// `prefix` is what stands before that part.
  func readings(_ word: String) -> (prefix: String, readings: [NounReading]) {
    let known = lexicon.readings(of: word)
    return known.isEmpty ? lexicon.lastParts.value(of: word) { lastPart(of: word) } : ("", known)
  }

  private func lastPart(of word: String) -> (prefix: String, readings: [NounReading]) {
    if let hyphen = word.lastIndex(of: "-") {
      let start = word.index(after: hyphen)
      let found = lexicon.readings(of: String(word[start...]))
      if !found.isEmpty { return (String(word[..<start]), found) }
    }
    // "Stundung" is no kind of "Dung".
    if Self.feminine.contains(where: word.hasSuffix) { return ("", []) }
    // Of the short ones only "Amt" is a common last part: "Lindqvist" is no "Ist".
    let starts = word.indices.dropFirst(3).dropLast(2).filter {
      word[$0...].count > 3 || word[$0...] == "amt"
    }
    let parts = starts.map { index in
      (
        prefix: String(word[..<index]),
        readings: lexicon.readings(key: Folding.key(String(word[index...])))
      )
    }.filter { !$0.readings.isEmpty }
    guard let longest = parts.first else { return ("", []) }
    // "Prüfungsamt" may be an "Amt" or "Samt": where it matters, the splitter knows better.
    let genders = Set(parts.map { Set($0.readings.flatMap(\.noun.genders.all)) })
    guard genders.count > 1 else { return longest }
    let front = CompoundSplitter.standard.split(word).dropLast().joined()
    return parts.first { $0.prefix == front } ?? longest
  }

  /// The combinations that a noun's form allows.
  func agreement(_ word: String) -> Agreement {
    if InflectionWords.standard.neuters.contains(word) {
      return [
        Agreement(.neuter, .singular, .nominative), Agreement(.neuter, .singular, .accusative),
      ]
    }
    let readings = readings(word).readings
    guard !readings.isEmpty else { return byEnding(word) }
    var result: Agreement = []
    for reading in readings {
      let genders = reading.noun.genders.all
      for slot in reading.slots {
        if genders.isEmpty {
          result.formUnion(Agreement(nil, slot.number, slot.grammaticalCase))
        }
        for gender in genders {
          result.formUnion(Agreement(gender, slot.number, slot.grammaticalCase))
        }
      }
    }
    return result
  }

  /// Endings of feminine nouns.
  static let feminine = [
    "ung", "heit", "keit", "schaft", "tion", "tät", "ität", "ik", "enz",
  ]
  private static let masculine = ["er", "ismus", "ist", "ant", "ent", "ling", "or"]

  private func byEnding(_ word: String) -> Agreement {
    if Self.feminine.contains(where: word.hasSuffix) { return Agreement(.feminine, .singular, nil) }
    let plural = Self.feminine.contains { word.hasSuffix($0 + "en") } || word.hasSuffix("innen")
    if plural { return Agreement(.feminine, .plural, nil) }
    if word.hasSuffix("chen") || word.hasSuffix("lein") { return Agreement(.neuter, nil, nil) }
    if Self.masculine.contains(where: word.hasSuffix) {
      return Agreement(.masculine, nil, nil)
    }
    return .all
  }
}
