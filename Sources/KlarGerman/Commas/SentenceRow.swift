/// The words of a sentence as the search for commas sees them.
struct SentenceRow: Sendable {
  /// So far an infinitive may stand behind the word that opens it.
  private static let reach = 16

  let analysis: Analysis
  let words = CommaWords.standard

  init(_ analysis: Analysis) { self.analysis = analysis }

  func word(_ token: Int) -> String { analysis.form(token).folded }
  func tag(_ token: Int) -> Tag { analysis.tags[token] }

  /// Whether a token parts a sentence.
  func isMark(_ token: Int) -> Bool {
    [.comma, .stop, .bracket].contains(tag(token))
      || !analysis.tokens[token].isWord
        && analysis.form(token).letters == 0 && tag(token) != .card
  }

  /// The tokens from the last mark up to a token.
  func piece(before token: Int, in sentence: Range<Int>) -> Range<Int> {
    let start = (sentence.lowerBound..<token).last(where: isMark).map { $0 + 1 }
    return (start ?? sentence.lowerBound)..<token
  }

  /// The last token of the infinitive with "zu" that begins at a token, perhaps with its opener: "um den
  /// Antrag zu stellen"; nil if a mark or another verb comes first.
  func infinitiveEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    for token in start..<min(sentence.upperBound, start + Self.reach) {
      let tag = tag(token)
      if tag == .vvizu { return token }
      if tag == .ptkzu {
        let next = token + 1
        guard next < sentence.upperBound, [.vvinf, .vainf, .vminf].contains(self.tag(next)) else {
          return nil
        }
        return next
      }
      if isMark(token) || tag.isFinite || [.kous, .prels, .prelat].contains(tag)
        || token > start && tag == .koui
      {
        return nil
      }
    }
    return nil
  }

  /// The base forms of a verb that a spelling may be.
  func bases(_ token: Int) -> Set<String> {
    Set(analysis.verbReadings[analysis.tokens[token].form].map(\.verb.infinitive))
  }

  /// Whether a word is a pronoun of the first person, or "Sie".
  func isSpeaker(_ token: Int) -> Bool {
    ["ich", "wir"].contains(word(token)) || analysis.form(token).text == "Sie"
  }
}

extension SentenceRow {
  /// Pronouns that follow the verb of an author or of a request.
  private static let objects: Set<String> = ["Sie", "Ihnen", "uns", "mir", "mich"]

  /// Whether a verb stands here with a pronoun behind: "wünschen Ihnen", "rufen Sie".
  func isVerbWithPronoun(_ token: Int) -> Bool {
    isPlainVerb(token) && Self.objects.contains(analysis.form(token + 1).text)
  }

  /// Whether a word may be a finite verb: the tagger takes "können Sie" behind a verb for an infinitive.
  func isPlainVerb(_ token: Int) -> Bool {
    tag(token).isFinite || tag(token).isInfinitive && tag(token) != .vvizu
  }

  /// The last verb before the next mark, if a clause with its verb at the end may begin at a token; nil if
  /// a finite verb stands further in front.
  func verbAtEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    let end = (start..<sentence.upperBound).first(where: isMark) ?? sentence.upperBound
    guard end - start > 2, isPlainVerb(end - 1) else { return nil }
    let cluster = (start..<end).last { !tag($0).isVerb && tag($0) != .ptkzu } ?? start
    return (start...cluster).contains { tag($0).isFinite } ? nil : end - 1
  }

  /// Whether a word is a present participle before its noun: "die Sie betreffenden Daten".
  func isPresentParticiple(_ token: Int) -> Bool {
    tag(token) == .adja && Participle.isPresent(word(token))
  }

  /// Whether an infinitive is one.
  func isVerb(_ infinitive: String) -> Bool {
    Lexicon.standard.verbs.readings(of: infinitive).contains { $0.form == .infinitive }
  }

  /// Whether a word is a pronoun that may be the subject, and no article.
  func isSubject(_ token: Int) -> Bool {
    isSpeaker(token) || ["er", "man", "es"].contains(word(token)) && tag(token) != .art
  }

  /// Whether a word opens a clause whose verb stands at the end.
  func opensClause(_ token: Int) -> Bool {
    [.kous, .koui, .prels, .prelat, .pwav, .pws, .pwat].contains(tag(token))
  }
}
