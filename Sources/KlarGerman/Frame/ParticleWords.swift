/// Small words that say how a phrase or clause is meant: "nur", "insbesondere", "in der Regel".
public struct ParticleWords: Sendable {
  /// What such words do.
  public enum Class: Substring, Sendable {
    /// Their weight lies on the phrase behind them: "nur der Ausweis".
    case focus
    /// What follows only explains what stands before: "insbesondere".
    case example
    /// What a clause tells holds at times only: "bei Bedarf".
    case restriction
    /// Prepositions whose phrase hangs on the verb: "aufgrund ihrer Größe".
    case circumstance
    /// Adverbs that may stand alone in front of the verb: "derzeit".
    case opener
    /// Words beside an announcement that say nothing of their own: "Wir weisen Sie vorsorglich darauf hin".
    case announcement
  }

  /// The words that are compiled into the program.
  public static let standard = ParticleWords()

  private let classes: [Substring: Set<[Substring]>]

  private init() {
    var classes: [Substring: Set<[Substring]>] = [:]
    for row in LanguageData.rows("particles.tsv") {
      classes[row[0], default: []].formUnion(
        row[1].split(separator: " ").map { $0.split(separator: "_") })
    }
    self.classes = classes
  }

  /// Whether words of a class stand at a token.
  public func stand(at token: Int, _ kind: Class, in analysis: Analysis) -> Bool {
    classes[kind.rawValue]?.contains { words in
      token + words.count <= analysis.tokens.count
        && words.indices.allSatisfy { analysis.form(token + $0).folded == words[$0] }
    } ?? false
  }
}
