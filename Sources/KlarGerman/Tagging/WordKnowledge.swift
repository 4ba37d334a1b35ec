/// What the lexica say about a spelling, in one small number for the tagger.
struct WordKnowledge: Hashable, Sendable {
  /// The word classes of nouns and names in four values, and one bit a class of other words.
  let rawValue: UInt64
  /// What is known of a capitalised word, or of the part behind its last hyphen; nil for others.
  let noun: NounKnowledge?
  /// Whether it is a first name.
  let isFirstName: Bool
  /// Whether it may be the adjective of a town: "Braunschweiger".
  let isTownAdjective: Bool

  /// Whether it is an address of mail or of the web.
  let isAddress: Bool
  /// Whether it is written small and ends like an adjective that is not inflected.
  let isBareAdjective: Bool
  /// Whether it is a present participle with the ending of an adjective: "zahlende".
  let isParticipialAdjective: Bool

  private static let adjectiveEndings = ["ig", "lich", "isch", "sam", "haft", "mäßig"]

  /// What is known beyond both ends of a sentence.
  static let border = WordKnowledge(rawValue: 127)

  private static let inflectedAdjective: UInt64 = 8
  private static let bareAdjective: UInt64 = 16
  private static let closedClass: UInt64 = 32
  private static let townAdjective: UInt64 = 64

  private init(rawValue: UInt64) {
    self.rawValue = rawValue
    noun = nil
    isFirstName = false
    isTownAdjective = false
    isAddress = false
    isBareAdjective = false
    isParticipialAdjective = false
  }

  /// Whether it may be an adjective with an ending.
  var isInflectedAdjective: Bool { rawValue & Self.inflectedAdjective != 0 }

  /// Whether "zahlend" is left of "zahlende".
  private static func isParticipialAdjective(_ word: String, _ lexicon: Lexicon) -> Bool {
    ["e", "en", "er", "es", "em"].contains { ending in
      word.hasSuffix("nd" + ending)
        && lexicon.verbs.readings(of: String(word.dropLast(ending.count)))
          .contains { $0.form == .presentParticiple }
    }
  }

  /// Looks a spelling up.
  init(_ form: WordForm, _ shape: FormFeatures.Shape, _ lexicon: Lexicon) {
    isFirstName = lexicon.names.kinds(of: form.text).contains(.first)
    switch shape {
    case .capitalized: noun = NounKnowledge(form, lexicon)
    case .hyphenatedCapital: noun = Self.lastPart(of: form.text, lexicon)
    default: noun = nil
    }
    isTownAdjective = shape == .capitalized && Self.isTownAdjective(form.text, lexicon)
    isAddress =
      form.text.utf8.contains(0x40) || form.text.hasPrefix("www.") || form.text.hasPrefix("http")
    isBareAdjective =
      shape == .lower && Self.adjectiveEndings.contains(where: form.text.hasSuffix)
    isParticipialAdjective =
      shape == .lower && Self.isParticipialAdjective(form.text, lexicon)
    let adjectives = lexicon.adjectives.readings(of: form.text)
    var value = Self.nounClass(noun, isFirstName: isFirstName)
    if adjectives.contains(where: { !$0.ending.isEmpty }) { value |= Self.inflectedAdjective }
    if adjectives.contains(where: { $0.ending.isEmpty }) { value |= Self.bareAdjective }
    if !lexicon.closed.readings(of: form.text).isEmpty { value |= Self.closedClass }
    if isTownAdjective { value |= Self.townAdjective }
    rawValue = value
  }

  private static func nounClass(_ noun: NounKnowledge?, isFirstName: Bool) -> UInt64 {
    switch noun {
    case .noun: 0
    case .compound: 1
    case .nounAndName: isFirstName ? 2 : 4
    case .name: isFirstName ? 7 : 3
    case .derived, .unknown: 5
    case nil: 6
    }
  }

  /// "US-Präsident" is what "Präsident" is; nil where small letters or digits end the word.
  private static func lastPart(of text: String, _ lexicon: Lexicon) -> NounKnowledge? {
    let part = String(text.split(separator: "-").last ?? "")
    guard FormFeatures.shape(of: part) == .capitalized else { return nil }
    return NounKnowledge(Spelling.form(part), lexicon)
  }

  /// Whether the word is a town with "er", which may push out the town's own ending: "Bremer".
  private static func isTownAdjective(_ text: String, _ lexicon: Lexicon) -> Bool {
    guard text.hasSuffix("er"), text.utf8.count > 5 else { return false }
    let stem = String(text.dropLast(2))
    let towns = [
      stem, stem + "e", stem + "en", stem.hasSuffix("n") ? stem.dropLast() + "en" : stem,
    ]
    return towns.contains { lexicon.names.kinds(of: $0).contains(.place) }
  }
}
