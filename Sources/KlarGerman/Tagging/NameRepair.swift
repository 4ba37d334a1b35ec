/// Tells names from nouns by the lexica, where the tagger has only spelling and neighbours.
struct NameRepair {
  /// What stands before a noun and seldom before a name.
  private static let phraseTags: TagSet = [.art, .adja, .pposat, .pdat, .piat, .card]

  private static let knowledge = WordCache<NounKnowledge>()

  private let forms: [WordForm]
  private let lexicon: Lexicon
  private let features: [FormFeatures]
  private var known: [NounKnowledge?]

  /// A repair for the spellings of a letter.
  init(forms: [WordForm], features: [FormFeatures], lexicon: Lexicon) {
    self.forms = forms
    self.features = features
    self.lexicon = lexicon
    known = Array(repeating: nil, count: forms.count)
  }

  /// Mends the tags of one sentence, whose tokens have the given spellings.
  mutating func mend(_ tags: inout [Tag], _ spellings: [Int]) {
    for index in tags.indices where features[spellings[index]].shape == .capitalized {
      let previous = index > 0 ? tags[index - 1] : nil
      switch tags[index] {
      case .nn: if isName(spellings, index, after: previous) { tags[index] = .ne }
      case .ne:
        if previous != .ne, knowledge(spellings[index]) == .noun { tags[index] = .nn }
      case .card, .adja, .art: break
      default:
        let isFirst = previous == nil || previous == .stop || previous == .bracket
        if isFirst, let tag = onlyNoun(spellings[index]) { tags[index] = tag }
      }
    }
  }

  private mutating func isName(_ spellings: [Int], _ index: Int, after previous: Tag?) -> Bool {
    let spelling = spellings[index]
    let isInPhrase = previous.map(Self.phraseTags.contains) ?? false
    // Nothing can come of the costly look-ups.
    if isInPhrase, lexicon.names.kinds(of: forms[spelling].text).isEmpty { return false }
    switch knowledge(spelling) {
    case .name: return true
    case .unknown: return !isInPhrase
    case .nounAndName:
      guard previous == .ne, knowledge(spellings[index - 1]) == .name else { return false }
      return lexicon.names.kinds(of: forms[spellings[index - 1]].text).contains(.first)
    case .noun, .compound, .derived: return false
    }
  }

  /// The tag of a word at the start of a sentence that can be nothing but a noun or name.
  private mutating func onlyNoun(_ spelling: Int) -> Tag? {
    let form = forms[spelling]
    guard features[spelling].verb.isEmpty, lexicon.closed.readings(of: form.text).isEmpty,
      lexicon.adjectives.readings(of: form.text).isEmpty
    else { return nil }
    switch knowledge(spelling) {
    case .noun, .compound, .nounAndName: return .nn
    case .name: return .ne
    case .derived, .unknown: return nil
    }
  }

  private mutating func knowledge(_ spelling: Int) -> NounKnowledge {
    if let found = known[spelling] { return found }
    let form = forms[spelling]
    let found = Self.knowledge.value(of: form.text) { NounKnowledge(form, lexicon) }
    known[spelling] = found
    return found
  }
}
