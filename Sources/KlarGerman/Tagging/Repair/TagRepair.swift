/// Mends tags that contradict each other inside a clause: one clause has one finite verb.
///
/// The tagger decides from left to right and does not see how its clause ends. Every repair stands in
/// a file of its own beside this one and changes the tags of `clause`.
struct TagRepair {
  /// The words of the sentence.
  let words: [FormFeatures]
  /// Their tags.
  var tags: [Tag]
  /// The clause that is being mended: what stands between two marks.
  private(set) var clause = 0..<0

  /// The tags of the words of one sentence, mended clause by clause.
  static func mended(_ tags: consuming [Tag], of words: [FormFeatures]) -> [Tag] {
    var repair = TagRepair(words: words, tags: tags)
    repair.mendClauses()
    return repair.tags
  }

  private mutating func mendClauses() {
    var start = 0
    for end in 0...tags.count where end == tags.count || tags[end] == .comma || tags[end] == .stop {
      clause = start..<end
      mendClause()
      start = end + 1
    }
  }

  /// The repairs in their order: later ones rest on what earlier ones have mended.
  private mutating func mendClause() {
    mendFixedWords()
    mendTimes()
    mendAsFollows()
    mendParticle()
    mendArticles()
    mendGerundives()
    mendAttributes()
    mendPronouns()
    mendParticiples()
    mendCoordination()
    mendAuxiliaries()
    mendInfinitive()
    mendModals()
    mendCommand()
    mendFiniteVerb()
    mendRelativeAdjective()
    mendRelativePronoun()
  }
}
