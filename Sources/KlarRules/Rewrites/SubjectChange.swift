internal import KlarGerman
internal import KlarText

/// Turns the subject of a clause into the object, and puts another in its place.
struct SubjectChange {
  private let frame: ClauseFrame
  private let analysis: Analysis

  init(_ frame: ClauseFrame, in analysis: Analysis) {
    self.frame = frame
    self.analysis = analysis
  }

  /// The edit; nil if the words of the object are not certain.
  ///
  /// - Parameters:
  ///   - dropped: The tokens of a phrase that becomes the subject, or is said by it.
  ///   - isCommand: Whether the verb opens the sentence: "Legen Sie den Ausweis vor".
  func edit(
    _ subject: NewSubject, _ predicate: Predicate, dropping dropped: Range<Int> = 0..<0,
    isCommand: Bool = false
  ) -> TextEdit? {
    guard !hasObject(beside: dropped), !opensWithAttribute, let changes = objectChanges(),
      let plain = Conjugator(Lexicon.standard.verbs)?
        .cluster(predicate, subject.person, subject.number)
    else { return nil }
    let cluster = frame.isCausative ? plain.causative : plain
    let lineariser = ClauseLineariser(frame, in: analysis)
    var middle = frame.middle.filter { !dropped.overlaps($0.tokens) }.map { constituent in
      ClauseLineariser.Piece(
        lineariser.words(of: constituent.tokens, changing: own(changes, constituent.tokens)),
        weight(constituent))
    }
    let front = frame.prefield.filter { !dropped.overlaps($0.tokens) && !isExpletive($0) }
    guard frame.prefield.count == front.count || frame.prefield.count == 1 else { return nil }
    guard let first = front.first, let last = front.last else {
      let isOpen =
        frame.order == .verbSecond && (!frame.prefield.isEmpty || frame.hasVerbInFront)
        && !isCommand
      return lineariser.edit(
        prefield: isOpen ? subject.words : nil, subject: isOpen ? nil : subject.words,
        middle: middle, cluster)
    }
    let tokens = first.tokens.lowerBound..<last.tokens.upperBound
    let mustMove =
      isCommand
      || front.contains {
        $0 == frame.subject || $0.kind == .pronoun || $0.cases.contains(.dative)
      }
    // "Nur die Urkunde": behind "müssen", "nur" would say that no more has to be done.
    let stays =
      !isCommand && predicate.modal != nil && frame.hasFocusedSubject(in: analysis)
      && ClosedClasses.persons.contains(subject.words)
      && front.contains { $0 == frame.subject }
    guard mustMove, !stays else {
      return lineariser.edit(
        prefield: lineariser.words(of: tokens, changing: own(changes, tokens)),
        subject: subject.words, middle: middle, cluster)
    }
    let frontWeight: ClauseLineariser.Piece.Weight =
      front.count == 1
      ? weight(first) : front.contains { $0 == frame.subject } ? .accusative : .other
    middle.insert(
      ClauseLineariser.Piece(
        lineariser.words(of: tokens, changing: own(changes, tokens), moving: true), frontWeight),
      at: frontWeight == .accusative ? placeBehindCitation(middle) : 0)
    return lineariser.edit(
      prefield: isCommand ? nil : subject.words, subject: isCommand ? subject.words : nil,
      middle: middle, cluster)
  }

  /// Whether another accusative would stand beside the new one, as where a case is wrong: "Ihren Antrag müssen
  /// die Unterlagen beigefügt werden".
  private func hasObject(beside dropped: Range<Int>) -> Bool {
    frame.constituents.contains { constituent in
      constituent.kind == .nounPhrase && constituent.cases == [.accusative]
        && constituent != frame.subject && !dropped.overlaps(constituent.tokens)
        && constituent.phrases.contains {
          !$0.isFixed && !ActionNouns.standard.isTime(Morphology(analysis).lemma($0.head))
        }
    }
  }

  /// Whether the subject begins with the phrase of a participle, which behind the verb would seem to be the
  /// verb's: "Bis zum Erhalt der Karte entstehende Kosten werden nicht erstattet".
  private var opensWithAttribute: Bool {
    guard let phrase = frame.subject?.phrases.first, phrase.determiner == nil else { return false }
    // Two constituents before the verb are one.
    let isJoined =
      frame.prefield.last == frame.subject
      && frame.prefield.contains {
        $0.kind == .prepositionalPhrase && mayMislead($0.tokens)
      }
    if isJoined, phrase.adjectives.contains(where: isParticiple) { return true }
    let sentence = analysis.sentences[analysis.clauses[frame.complex.clause].sentence]
    return phrase.adjectives.contains {
      ParticipleAttribute(participle: $0, in: sentence, of: analysis)
        .map { mayMislead($0.dependents) } ?? false
    }
  }

  /// Whether words may belong to the verb: "zu Unrecht gezahlte Beträge" can only belong together.
  private func mayMislead(_ words: Range<Int>) -> Bool {
    words.map { analysis.form($0).folded } != ["zu", "unrecht"]
  }

  private func isParticiple(_ adjective: Int) -> Bool {
    ParticipleAttribute.isParticiple(analysis.form(adjective))
  }

  /// Where an object goes that a citation must not follow, as that would seem to belong to it: "nach § 5
  /// einen Umzug anzeigen", not "einen Umzug nach § 5".
  private func placeBehindCitation(_ middle: [ClauseLineariser.Piece]) -> Int {
    // "nach § 50 zu Unrecht gezahltes Geld" would name why it is wrong.
    if let phrase = frame.subject?.phrases.first, phrase.determiner == nil,
      phrase.tokens.lowerBound < phrase.head
    {
      return 0
    }
    let citation = middle.prefix(2).firstIndex { piece in
      let words = piece.text.inOneLine.split(separator: " ", maxSplits: 1)
      return words.count == 2 && words[1].hasPrefix("§")
        && RewriteWords.standard[.citing].contains(Symbols.folded(words[0]))
    }
    return citation.map { $0 + 1 } ?? 0
  }

  private func own(_ changes: [Int: String], _ tokens: Range<Int>) -> [Int: String] {
    changes.filter { tokens.contains($0.key) }
  }

  /// The words of the old subject that change in the accusative.
  private func objectChanges() -> [Int: String]? {
    guard let subject = frame.subject else { return [:] }
    if subject.kind == .pronoun {
      let word = analysis.form(subject.tokens.lowerBound).text
      // "Sie" that begins a sentence may be things, unless the verb is about persons.
      let isReader =
        !frame.beginsSentence || subject.tokens.lowerBound != frame.tokens.lowerBound
        || ActorWords.standard.isAboutPersons(frame.verb)
      return word == "Sie" && frame.number == .plural && isReader ? [:] : nil
    }
    let inflector = NounPhraseInflector(analysis)
    var changes: [Int: String] = [:]
    let numbers: [GrammaticalNumber?] =
      subject.phrases.count == 1 ? [frame.number] : [.singular, .plural]
    for phrase in subject.phrases {
      // In a row the verb does not tell the number: "Herr Müller und die Stadt werden …".
      let readings = numbers.compactMap {
        inflector.words(phrase, from: .nominative, to: .accusative, number: $0)
      }
      guard let words = readings.first, readings.allSatisfy({ $0 == words }) else { return nil }
      changes.merge(words) { $1 }
    }
    return changes
  }

  private func weight(_ constituent: Constituent) -> ClauseLineariser.Piece.Weight {
    if constituent.kind == .pronoun { return .pronoun }
    if constituent == frame.subject { return .accusative }
    let isDative =
      constituent.cases.contains(.dative) && constituent.cases.isSubset(of: [.dative, .genitive])
    return isDative ? .dative : .other
  }

  private func isExpletive(_ constituent: Constituent) -> Bool {
    constituent.kind == .pronoun && analysis.form(constituent.tokens.lowerBound).folded == "es"
  }
}
