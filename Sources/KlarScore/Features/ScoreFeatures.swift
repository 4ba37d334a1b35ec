/// The features that a formula may weigh.
enum ScoreFeatures {
  /// Those that need nothing but the text, in the order of reports.
  static let plain: [any ScoreFeature] = [
    SentenceLength(), WordLength(), LongWords(), Vocabulary(), RareWords(), RarestWord.verb,
    RarestWord.adjective, ClauseDepth(),
    LateVerb(), VerbBracket(), ZuInfinitives(), GenitiveLinks(), NounBracket(),
    ParticipialAttributes(), Nominalisations(),
  ]

  /// The names of those that count the words of a list.
  static let listed = ["formalConnectives", "officialPrepositions"]

  /// All names.
  static var names: [String] { plain.map(\.name) + listed }

  /// The feature with the given name; nil if there is none.
  static func named(_ name: String, words: [String] = []) -> (any ScoreFeature)? {
    if listed.contains(name) { return ListedWords(name: name, words: words) }
    return plain.first { $0.name == name }
  }
}
