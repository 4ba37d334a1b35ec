internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A rule of `kind: consistency`: one thing with two names in a letter.
///
/// Two nouns are taken for one thing only where both are pointed at: "dieser Bescheid" and "die Verfügung",
/// or "Ihr Antrag" and "das Gesuch"; what is the reader's is not the author's.
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
    let pointer: Pointer
    let range: TextRange
  }

  /// Whose a thing is, as far as the word in front of it says; what the subject line names is known.
  private enum Pointer {
    /// "dieser", "der".
    case known
    /// "Ihr".
    case reader
    /// "unser", "mein".
    case author

    func mayBe(_ other: Pointer) -> Bool { self == other || self == .known || other == .known }
  }

  func findings(in analysis: Analysis) -> [Finding] {
    var mentions: [Int: [Mention]] = [:]
    var findings: [Int: Finding] = [:]
    let subject = analysis.sentences.filter { $0.part == .subject }
    for sentence in subject + analysis.authorsSentences {
      for token in sentence.tokens where analysis.form(token).casing == .capitalized {
        let front = token > sentence.tokens.lowerBound ? token - 1 : token
        let isSubject = sentence.part == .subject
        // "zu Ihrer Verfügung" is no decision.
        if front > 0, analysis.form(front - 1).folded == "zu" { continue }
        guard let pointer = Self.pointer(analysis.form(front)) ?? (isSubject ? .known : nil),
          isSubject || !isAnothers(token, in: sentence, of: analysis)
        else { continue }
        let nouns = Set(reader.nouns(analysis.form(token)) + [analysis.form(token).folded])
        let range = analysis.tokens[isSubject ? token : front].range
          .union(analysis.tokens[token].range)
        for (group, word) in nouns.sorted().flatMap({ places[$0] ?? [] })
        where findings[group] == nil {
          let other = mentions[group]?.first { $0.word != word && $0.pointer.mayBe(pointer) }
          findings[group] = other.map { finding(range, $0.range, group, analysis) }
          mentions[group, default: []].append(
            Mention(word: word, pointer: pointer, range: range))
        }
      }
    }
    return findings.values.sorted { $0.range < $1.range }
  }

  /// Whether an attribute makes a thing another one: "der Antrag des Nachbarn", "die Verfügung von 2020".
  private func isAnothers(_ token: Int, in sentence: Sentence, of analysis: Analysis) -> Bool {
    let next = token + 1
    guard next < sentence.tokens.upperBound else { return false }
    switch analysis.tags[next] {
    case .art, .pposat, .pdat, .ne, .card, .nn, .xy: return true
    case .appr, .apprart: return ["von", "vom", "für", "zu"].contains(analysis.form(next).folded)
    default: return false
    }
  }

  private func finding(
    _ range: TextRange, _ other: TextRange, _ group: Int, _ analysis: Analysis
  ) -> Finding {
    Finding(
      rule: description.id, entry: String(groups[group].words[0]), severity: description.severity,
      message: message.filled([
        "match": analysis.text.string(range).inOneLine,
        "other": analysis.text.string(other).inOneLine,
        "advice": String(groups[group].hint),
      ]), range: range)
  }

  /// What a word in front of a noun says of whose it is; nil if it points at nothing known.
  private static func pointer(_ form: WordForm) -> Pointer? {
    let word = form.folded
    if word.hasPrefix("dies"), word.utf8.count <= 6 { return .known }
    if ClosedClasses.definiteArticles.contains(word) { return .known }
    if form.text.hasPrefix("Ihr"), word.utf8.count <= 5 { return .reader }
    let isOurs = word.hasPrefix("unser") || word.hasPrefix("mein")
    return isOurs && word.utf8.count <= 8 ? .author : nil
  }
}
