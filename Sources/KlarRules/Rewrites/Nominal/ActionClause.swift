internal import KlarGerman
internal import KlarText

/// A clause about an action that a noun names, with the action's verb under a modal verb instead.
struct ActionClause {
  private typealias Piece = ClauseLineariser.Piece

  private let frame: ClauseFrame
  private let noun: LightVerbNoun
  private let action: ActionNoun
  private let analysis: Analysis

  /// The clause of a frame around a noun with its action.
  init(_ frame: ClauseFrame, _ noun: LightVerbNoun, _ action: ActionNoun, in analysis: Analysis) {
    self.frame = frame
    self.noun = noun
    self.action = action
    self.analysis = analysis
  }

  /// Who acts: by the noun, else by its verb where only one of them does what it says.
  var subject: NewSubject? {
    let words = ActorWords.standard
    let (isAuthority, isReader) = (words.isOfAuthority(action.verb), words.isOfReader(action.verb))
    switch action.actor {
    case .reader: return reader
    case .authority: return author
    case .open where isAuthority == isReader: return nil
    case .open where isReader: return reader
    case .open: return author
    }
  }

  private var reader: NewSubject? { doubt.isAboutReader ? nil : .reader }

  private var author: NewSubject? {
    analysis.authorActs && !doubt.isAboutAuthor ? .author(of: analysis) : nil
  }

  private var doubt: ActorDoubt { ActorDoubt(frame, action.verb, in: analysis) }

  /// Whether no phrase beside the object says or hints who acts.
  func hasNoAgent(beside object: LightVerbObject?) -> Bool {
    let constituents = frame.constituents
    return constituents.indices.allSatisfy { place in
      let constituent = constituents[place]
      if constituent == object?.source || constituent == noun.constituent { return true }
      // "für Sie", "für die Schule": who can or must do it.
      if constituent.preposition.map({ analysis.form($0).folded == "für" }) ?? false {
        return false
      }
      switch AgentPhrase.role(of: place, in: constituents, frame, analysis) {
      case .other: return true
      // "bei der Stadt": where the reader must do it.
      case .hint:
        return subject?.words == NewSubject.reader.words
          && constituent.preposition.map { analysis.form($0).folded != "durch" } ?? false
      default: return false
      }
    }
  }

  /// The edit; nil if the forms are not certain.
  ///
  /// - Parameters:
  ///   - modal: The modal verb; nil for a command: "Melden Sie sich an".
  ///   - words: The object, or what stands for it: "sich".
  ///   - dropped: Constituents that the modal verb replaces.
  func edit(
    _ modal: String?, _ words: String?, object: LightVerbObject?, dropping dropped: [Constituent]
  ) -> TextEdit? {
    let verbs = Lexicon.standard.verbs
    var predicate = Predicate(
      action.verb, tense: frame.complex.tense == .present ? .present : .preterite, hasObject: true)
    if let modal {
      guard let verb = verbs.verbs(infinitive: modal).first else { return nil }
      predicate.modal = verb
    }
    guard let subject,
      let cluster = Conjugator(verbs)?.cluster(predicate, subject.person, subject.number)
    else { return nil }
    let lineariser = ClauseLineariser(frame, in: analysis)
    let gone = dropped + [noun.constituent]
    func pieces(_ constituents: [Constituent], moving: Bool) -> [Piece] {
      constituents.filter { !gone.contains($0) && $0 != object?.source }.map {
        Piece(
          lineariser.words(of: $0.tokens, moving: moving), $0.kind == .pronoun ? .pronoun : .other)
      }
    }
    let isCommand = modal == nil
    let front = pieces(frame.prefield, moving: isCommand)
    let adverbs =
      noun.adverbs.map { Piece($0, .other) } + (noun.isDenied ? [Piece("nicht", .other)] : [])
    let own = words.map { [Piece($0, $0 == "sich" ? .pronoun : .accusative)] } ?? []
    if isCommand {
      return lineariser.edit(
        prefield: nil, subject: subject.words,
        middle: own + front + pieces(frame.middle, moving: false) + adverbs, cluster)
    }
    let opens = front.isEmpty && frame.order == .verbSecond && !frame.prefield.isEmpty
    return lineariser.edit(
      prefield: front.isEmpty
        ? (opens ? subject.words : nil) : front.map(\.text).joined(separator: " "),
      subject: opens ? nil : subject.words,
      middle: own + pieces(frame.middle, moving: false) + adverbs, cluster)
  }
}
