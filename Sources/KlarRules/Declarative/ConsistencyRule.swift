internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A rule of `kind: consistency`: one thing with two names in a letter.
///
/// Two nouns are taken for one thing only where both are pointed at in the same way: "dieser
/// Bescheid" and "diese Verfügung", or "Ihr Antrag" and "Ihr Gesuch".
struct ConsistencyRule: Rule {
  let description: RuleDescription
  /// Its wording, with `{match}`, `{other}` and `{advice}`.
  private let message: RuleMessage
  private let groups: [SynonymTable.Group]
  /// The groups of each folded noun, and its place in them.
  private let places: [String: [(group: Int, word: Int)]]
  private let reader: any WordReader

  init(
    _ description: RuleDescription, message: RuleMessage, groups: [SynonymTable.Group],
    reader: any WordReader = LexiconReader(.standard)
  ) {
    self.description = description
    self.message = message
    self.groups = groups
    self.reader = reader
    var places: [String: [(group: Int, word: Int)]] = [:]
    for (group, entry) in groups.enumerated() {
      for (word, noun) in entry.words.enumerated() {
        places[Symbols.folded(noun), default: []].append((group, word))
      }
    }
    self.places = places
  }

  /// A noun of a group with its pointing word.
  private struct Mention {
    let word: Int
    let range: TextRange
  }

  func findings(in analysis: Analysis) -> [Finding] {
    var first: [String: Mention] = [:]
    var findings: [Finding] = []
    for sentence in analysis.authorsSentences {
      for token in sentence.tokens.dropFirst() where analysis.form(token).casing == .capitalized {
        guard let pointer = Self.pointer(analysis.form(token - 1)) else { continue }
        let nouns = Set(reader.nouns(analysis.form(token)) + [analysis.form(token).folded])
        let range = analysis.tokens[token - 1].range.union(analysis.tokens[token].range)
        for (group, word) in nouns.sorted().flatMap({ places[$0] ?? [] }) {
          let key = "\(pointer) \(group)"
          guard let other = first[key] else {
            first[key] = Mention(word: word, range: range)
            continue
          }
          guard other.word != word, !findings.contains(where: { $0.entry == key }) else { continue }
          findings.append(finding(range, other.range, key, group, analysis))
        }
      }
    }
    return findings
  }

  private func finding(
    _ range: TextRange, _ other: TextRange, _ key: String, _ group: Int, _ analysis: Analysis
  ) -> Finding {
    Finding(
      rule: description.id, entry: key, severity: description.severity,
      message: message.filled([
        "match": analysis.text.string(range), "other": analysis.text.string(other),
        "advice": String(groups[group].hint),
      ]), range: range)
  }

  /// What a word points at things with: itself, the reader, or the authority; nil if it does not.
  private static func pointer(_ form: WordForm) -> String? {
    if form.folded.hasPrefix("dies"), form.folded.utf8.count <= 6 { return "dies" }
    if form.text.hasPrefix("Ihr"), form.folded.utf8.count <= 5 { return "Ihr" }
    let isOurs = form.folded.hasPrefix("unser") || form.folded.hasPrefix("mein")
    return isOurs && form.folded.utf8.count <= 8 ? "unser" : nil
  }
}
