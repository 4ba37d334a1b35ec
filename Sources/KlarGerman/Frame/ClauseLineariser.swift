public import KlarText

/// Puts the parts of a clause into words, in the order that its kind asks for.
///
/// Constituents whose words stay keep their bytes.
public struct ClauseLineariser: Sendable {
  /// A constituent in its words.
  public struct Piece: Hashable, Sendable {
    /// What decides its place in the Mittelfeld.
    public enum Weight: UInt8, Hashable, Sendable {
      /// Pronouns stand first.
      case pronoun
      /// A noun phrase that can only be a dative stands before the accusative.
      case dative
      case accusative, other
    }

    /// The words.
    public let text: String
    /// What decides its place.
    public let weight: Weight

    /// A piece of the given words.
    public init(_ text: String, _ weight: Weight) {
      self.text = text
      self.weight = weight
    }
  }

  private let frame: ClauseFrame
  private let analysis: Analysis

  /// A lineariser of the parts of a frame.
  public init(_ frame: ClauseFrame, in analysis: Analysis) {
    self.frame = frame
    self.analysis = analysis
  }

  /// The edit that puts a new predicate and new parts in the place of the frame.
  ///
  /// - Parameters:
  ///   - prefield: The Vorfeld; nil where there is none or a clause fills it.
  ///   - subject: A subject behind the finite verb, or the conjunction.
  ///   - middle: The rest in its order.
  public func edit(
    prefield: String?, subject: String?, middle: [Piece], _ cluster: VerbCluster
  ) -> TextEdit {
    let isPronoun = subject.map { ["wir", "ich", "Sie"].contains($0) } ?? false
    let ordered = arranged(middle)
    let pronouns = ordered.prefix { $0.weight == .pronoun }.map(\.text)
    let rest = ordered.dropFirst(pronouns.count).map(\.text)
    let subject = subject.map { [$0] } ?? []
    let front = isPronoun || frame.order == .verbLast ? subject + pronouns : pronouns + subject
    let words: [String] =
      switch frame.order {
      case .verbLast: front + rest + cluster.verbLast
      case .verbFirst, .verbSecond:
        (prefield.map { [$0] } ?? []) + [cluster.finite] + front + rest + cluster.rightBracket
      }
    var text = words.joined(separator: " ")
    // Behind "Sehr geehrte Frau Muster," a sentence begins with a small letter.
    let isSmall = analysis.form(frame.tokens.lowerBound).casing == .lower
    if frame.beginsSentence, !isSmall { text = text.capitalizedFirst }
    return TextEdit(range(frame.tokens), text)
  }

  /// The words of a constituent, some of them changed; a sentence's capital goes if it moves.
  public func words(
    of tokens: Range<Int>, changing changes: [Int: String] = [:], moving isMoving: Bool = false
  ) -> String {
    let first = tokens.lowerBound
    var edits = changes.map { TextEdit(analysis.tokens[$0].range, $1) }
    if isMoving, frame.beginsSentence, first == frame.tokens.lowerBound, losesCapital(first) {
      let word = changes[first] ?? analysis.form(first).text
      edits.removeAll { $0.range == analysis.tokens[first].range }
      edits.append(
        TextEdit(analysis.tokens[first].range, word.prefix(1).lowercased() + word.dropFirst()))
    }
    return edits.sorted { $0.range < $1.range }.applied(to: analysis.text, in: range(tokens))
  }

  /// Whether a word has its capital only because it begins the sentence.
  ///
  /// "Ihr" and "Sie" are the polite address in a letter.
  private func losesCapital(_ token: Int) -> Bool {
    switch analysis.tags[token] {
    case .nn, .ne: isSmallWord(token)
    case .pposat, .pper:
      !["ihr", "sie", "ihn"].contains { analysis.form(token).folded.hasPrefix($0) }
    default: analysis.form(token).casing == .capitalized
    }
  }

  /// Whether a word is no noun and no name, whatever the tagger saw in front of an item: "Nur der Ausweis".
  private func isSmallWord(_ token: Int) -> Bool {
    let form = analysis.form(token)
    return Lexicon.standard.nouns.readings(of: form.text).isEmpty
      && Lexicon.standard.names.kinds(of: form.text).isEmpty
      && !Lexicon.standard.closed.readings(of: form.folded).isEmpty
  }

  /// The words of some tokens, some of them changed, with what stands between them.
  public static func words(
    of tokens: Range<Int>, changing changes: [Int: String], in analysis: Analysis
  ) -> String {
    let edits = changes.filter { tokens.contains($0.key) }
      .map { TextEdit(analysis.tokens[$0.key].range, $0.value) }
    let range = analysis.tokens[tokens.lowerBound].range
      .union(analysis.tokens[tokens.upperBound - 1].range)
    return edits.sorted { $0.range < $1.range }.applied(to: analysis.text, in: range)
  }

  private func range(_ tokens: Range<Int>) -> TextRange {
    analysis.tokens[tokens.lowerBound].range.union(analysis.tokens[tokens.upperBound - 1].range)
  }

  /// Pronouns first, a dative before the accusative that stood in front of it, and a period before a new
  /// thing or one with a phrase: "bis Freitag einen Termin vereinbaren", as the period is not that of the thing.
  private func arranged(_ pieces: [Piece]) -> [Piece] {
    var rest = pieces.filter { $0.weight != .pronoun }
    if let place = rest.indices.dropLast().first(where: {
      rest[$0].weight == .accusative && rest[$0 + 1].weight == .dative
    }) {
      rest.swapAt(place, place + 1)
    }
    if let thing = rest.firstIndex(where: { $0.weight == .accusative }),
      let period = rest[thing...].firstIndex(where: \.isPeriod),
      rest[thing + 1..<period].allSatisfy(\.mayBeAttribute),
      period > thing + 1 || rest[thing].isNewThing || rest[thing].endsWithPhrase
    {
      rest.insert(rest.remove(at: period), at: thing)
    }
    // "unaufgefordert den Nachweis über die Anmeldung": behind the object, it would seem to go on with that.
    if let thing = rest.firstIndex(where: \.endsWithPhrase), thing + 1 < rest.count,
      rest[thing + 1].isManner
    {
      rest.insert(rest.remove(at: thing + 1), at: thing)
    }
    return pieces.filter { $0.weight == .pronoun } + rest
  }
}

extension ClauseLineariser.Piece {
  /// Whether it is an object with the indefinite article.
  fileprivate var isNewThing: Bool { weight == .accusative && text.hasPrefix("ein") }

  private static let attributes = ["über ", "für ", "zu ", "zur ", "zum ", "an ", "auf "]

  /// Whether it is an object that ends with a phrase of its own, which a period behind it would seem to go on
  /// with: "den Nachweis über die Anmeldung".
  fileprivate var endsWithPhrase: Bool {
    weight == .accusative && Self.attributes.contains { text.contains(" " + $0) }
  }

  /// Whether it is an adverb that says how something is done.
  fileprivate var isManner: Bool {
    weight == .other && ActorWords.standard.adverb(of: text) == text
  }

  /// Whether it may be such a phrase.
  fileprivate var mayBeAttribute: Bool {
    weight == .other && Self.attributes.contains(where: text.hasPrefix)
  }

  /// Whether it says until when.
  fileprivate var isPeriod: Bool {
    weight == .other
      && ["bis ", "spätestens ", "innerhalb ", "binnen "].contains(where: text.hasPrefix)
  }
}
