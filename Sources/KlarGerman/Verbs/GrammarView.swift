/// The tokens of a letter as the readers of clauses and verb groups see them.
///
/// A class, so that the many small readers share it for one reference.
final class GrammarView: Sendable {
  let forms: [WordForm]
  let tokens: [Token]
  let tags: [Tag]
  private let features: [FormFeatures]
  private let readings: [[VerbReading]]
  private let helpers: [HelperVerb]
  /// The commas of units such as ", Schlossgraben 4," and "Dienstag, dem 10.03.2026".
  private let innerCommas: Set<Int>

  /// A view of the tagged tokens; `units` are stretches inside of which no comma divides clauses.
  init(forms: [WordForm], tokens: [Token], tagged: TagLayer, units: [Range<Int>]) {
    self.forms = forms
    self.tokens = tokens
    tags = tagged.tags
    features = tagged.features
    readings = tagged.readings
    helpers = tagged.readings.map(HelperVerb.init)
    let tags = tagged.tags
    innerCommas = Set(units.lazy.joined().filter { tags[$0] == .comma })
  }

  /// The key of look-ups of a token.
  func folded(_ token: Int) -> String { forms[tokens[token].form].folded }

  /// What the lexicon says about a token.
  func classes(_ token: Int) -> VerbClasses { features[tokens[token].form].verb }

  /// The readings of a token as a verb form.
  func readings(_ token: Int) -> [VerbReading] { readings[tokens[token].form] }

  /// The helper verb that a token can be a form of.
  func helper(_ token: Int) -> HelperVerb { helpers[tokens[token].form] }

  /// How far a word is looked for in a sentence, so that hostile text costs no more.
  private static let reach = 80

  /// Whether a word stands in the sentence of a token, within reach.
  func says(_ word: String, inSentenceOf token: Int) -> Bool {
    let before = (max(0, token - Self.reach)..<token).reversed().prefix { tags[$0] != .stop }
    let behind = (token..<min(tokens.count, token + Self.reach)).prefix { tags[$0] != .stop }
    return before.contains { folded($0) == word } || behind.contains { folded($0) == word }
  }

  /// Whether a token begins with a capital.
  func isCapital(_ token: Int) -> Bool {
    switch features[tokens[token].form].shape {
    case .capitalized, .upper, .hyphenatedCapital: true
    default: false
    }
  }

  /// Whether a comma stands inside of a unit and divides no clauses.
  func isInner(_ comma: Int) -> Bool { innerCommas.contains(comma) }

  /// Whether the token is the given mark.
  func isMark(_ token: Int, _ mark: String) -> Bool {
    tokens[token].kind == .punctuation && forms[tokens[token].form].text == mark
  }
}

extension GrammarView {
  /// Whether a token is a finite verb; "folgt" in "wie folgt" is none of its clause.
  func isFinite(_ token: Int) -> Bool {
    tags[token].isFinite
      && !(folded(token) == "folgt" && token > 0 && folded(token - 1) == "wie")
  }
}
