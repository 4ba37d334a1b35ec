/// Tells names from nouns by the lexica, where the tagger has only spelling and neighbours.
struct NameRepair {
  /// What stands before a noun and seldom before a name.
  private static let phraseTags: TagSet = [.art, .adja, .pposat, .pdat, .piat, .card]

  private let forms: [WordForm]
  private let lexicon: Lexicon
  private let features: [FormFeatures]

  /// A repair for the spellings of a letter.
  init(forms: [WordForm], features: [FormFeatures], lexicon: Lexicon) {
    self.forms = forms
    self.features = features
    self.lexicon = lexicon
  }

  /// Mends the tags of one sentence, whose tokens have the given spellings.
  func mend(_ tags: inout [Tag], _ spellings: [Int]) {
    for index in tags.indices {
      let known = features[spellings[index]].known
      if known.isAddress { tags[index] = .ne }
      if known.isBareAdjective, tags[index] == .nn { tags[index] = .adjd }
      switch features[spellings[index]].shape {
      case .capitalized: tags[index] = mended(tags, spellings, index)
      case .hyphenatedCapital:
        let isName = [.ne, .fm, .adja].contains(tags[index])
        if isName, known.noun == .noun || known.noun == .compound { tags[index] = .nn }
      default: break
      }
    }
  }

  private func mended(_ tags: [Tag], _ spellings: [Int], _ index: Int) -> Tag {
    let tag = tags[index]
    let known = features[spellings[index]].known
    let previous = index > 0 ? tags[index - 1] : nil
    let next = index + 1 < tags.count ? tags[index + 1] : nil
    let isBehindFirstName = index > 0 && features[spellings[index - 1]].known.isFirstName
    if known.isTownAdjective, next == .nn, tag == .nn || tag == .ne { return .adja }
    switch tag {
    case .nn: return isName(spellings, index, after: previous) ? .ne : .nn
    case .ne:
      let isFamilyName = previous == .ne && isBehindFirstName
      return known.noun == .noun && !isFamilyName ? .nn : .ne
    case .card, .adja, .art: return tag
    // "WoGG", the short name of a law.
    case .xy: return forms[spellings[index]].casing == .mixed ? .ne : .xy
    case .fm:
      switch known.noun {
      case .noun, .compound: return previous == .fm || next == .fm ? .fm : .nn
      case .name, .nounAndName: return .ne
      default: return .fm
      }
    default:
      let isFirst = previous == nil || previous == .stop || previous == .bracket
      return isFirst ? onlyNoun(spellings[index]) ?? tag : tag
    }
  }

  private func isName(_ spellings: [Int], _ index: Int, after previous: Tag?) -> Bool {
    if previous == .ne, features[spellings[index - 1]].known.isFirstName { return true }
    let isInPhrase = previous.map(Self.phraseTags.contains) ?? false
    switch features[spellings[index]].known.noun {
    case .name: return true
    case .unknown: return !isInPhrase
    case .nounAndName, .noun, .compound, .derived, nil: return false
    }
  }

  /// The tag of a word at the start of a sentence that can be nothing but a noun or name.
  private func onlyNoun(_ spelling: Int) -> Tag? {
    let form = forms[spelling]
    guard features[spelling].verb.isEmpty, lexicon.closed.readings(of: form.text).isEmpty,
      lexicon.adjectives.readings(of: form.text).isEmpty
    else { return nil }
    switch features[spelling].known.noun {
    case .noun, .compound, .nounAndName: return .nn
    case .name: return .ne
    case .derived, .unknown, nil: return nil
    }
  }
}
