internal import KlarGerman

/// Finds who does what a clause tells without saying who.
struct HiddenActor {
  private let frame: ClauseFrame
  private let analysis: Analysis
  private let words = ActorWords.standard

  init(_ frame: ClauseFrame, in analysis: Analysis) {
    self.frame = frame
    self.analysis = analysis
  }

  /// The author or the reader; nil if both may be meant, or somebody else.
  ///
  /// - Parameter verb: The verb that says what is done; it may be hidden in a noun.
  func subject(of verb: Verb) -> NewSubject? {
    guard let subject = actor(of: verb),
      PurposeClause.all(of: frame, in: analysis).allSatisfy({ $0.isOf(subject) })
    else { return nil }
    return subject
  }

  private func actor(of verb: Verb) -> NewSubject? {
    guard analysis.addressesReader, !namesLaw, !isBlamed, !isReported, !isOpenCondition,
      !isInSource, frame.kind == .main || !words.beginsPeriod(verb),
      analysis.kind != .letter || analysis.isToReader(frame)
    else { return nil }
    if isRegretted, let author { return author }
    let isClaim =
      frame.subject?.phrases.last.map {
        words.isClaim(Morphology(analysis).lemma($0.head), verb)
      } ?? false
    let isGrant =
      frame.subject?.phrases.last.map {
        words.isGrant(Morphology(analysis).lemma($0.head), verb)
      } ?? false
    let isAuthority = (words.isOfAuthority(verb) || isGrant) && !isClaim
    let isDuty = frame.isDuty
    if isAuthority, !isDuty,
      !words.isOfReader(verb) || isGrant || frame.namesReader(in: analysis) || isPayment(verb)
    {
      if case .modal(_, "sollen") = frame.complex.modality { return nil }
      return ActorDoubt(frame, verb, in: analysis).isAboutAuthor ? nil : author
    }
    // "muss eingereicht werden": what must or can be done in a letter, its reader does.
    let isReaders: Bool
    switch frame.complex.modality {
    case .modal(_, "müssen"), .modal(_, "können"), .modal(_, "dürfen"): isReaders = !isAuthority
    default: isReaders = isDuty
    }
    guard isReaders, isClaim || words.isOfReader(verb), frame.complex.tense == .present,
      frame.complex.mood == .indicative, !frame.isNegated(in: analysis) || isProhibition,
      !frame.namesReader(in: analysis), !ActorDoubt(frame, verb, in: analysis).isAboutReader
    else { return nil }
    return .reader
  }

  /// "darf nicht benutzt werden": what is forbidden in a letter, its reader must not do.
  private var isProhibition: Bool {
    if case .modal(_, "dürfen") = frame.complex.modality { true } else { false }
  }

  /// "wird gezahlt": what the reader must pay is not told so.
  private func isPayment(_ verb: Verb) -> Bool {
    frame.complex.modality == nil && frame.complex.tense == .present
      && words.isPayment(verb)
  }

  /// Whether the author is sorry for what must be done: "muss leider enden".
  private var isRegretted: Bool {
    guard case .modal(_, "müssen") = frame.complex.modality else { return false }
    return frame.tokens.contains { analysis.form($0).folded == "leider" }
  }

  /// The author, where nothing speaks for somebody else; one person acts only towards the reader.
  private var author: NewSubject? {
    guard analysis.authorActs, !isByOffice, !isOfAnother,
      analysis.kind == .letter || analysis.authorSpeaksNearby(frame)
    else { return nil }
    let isCertain =
      analysis.author == .wir || analysis.wantedAuthor != nil || analysis.kind == .letter
    return isCertain || frame.namesReader(in: analysis) ? .author(of: analysis) : nil
  }

  /// Whether somebody else may act: a body comes up in the paragraph of a text that never says "wir".
  private var isOfAnother: Bool {
    analysis.isLong && !analysis.voice.hasAuthor && !frame.namesReader(in: analysis)
      && analysis.namesActor(
        inBlock: analysis.sentences[analysis.clauses[frame.complex.clause].sentence].block)
  }

  /// Whether an adverb says whose doing it is: "polizeilich überprüft".
  private var isByOffice: Bool {
    frame.constituents.contains { constituent in
      constituent.kind == .adverbial
        && constituent.tokens.contains { words.isOffice(analysis.form($0).folded) }
    }
  }

  /// Whether the subject is a citation, whose changes are the legislator's.
  private var namesLaw: Bool {
    frame.subject?.phrases.contains {
      $0.isFixed && !["Euro", "€"].contains(analysis.form($0.tokens.upperBound - 1).text)
    } ?? false
  }

  /// Whether the clause is about what somebody may have done, or may do: "falls das Kind
  /// anerkannt wurde".
  ///
  /// It is the author's own doing where the reader is spoken to.
  private var isOpenCondition: Bool {
    let isCondition =
      frame.order == .verbFirst
      || analysis.opensCondition(analysis.clauses[frame.complex.clause])
    let isPossible =
      if case .modal(_, "können") = frame.complex.modality { true } else { false }
    return isCondition && (frame.complex.tense != .present || isPossible)
      && !frame.tokens.contains {
        ClosedClasses.readers.contains(analysis.form($0).text)
          || analysis.form($0).text.hasPrefix("Ihr")
      }
  }

  /// Whether it stands in a text by somebody else: "In dem Gutachten wird festgestellt".
  private var isInSource: Bool {
    frame.constituents.contains { constituent in
      guard let preposition = constituent.preposition,
        ["in", "laut"].contains(Contraction.base(of: analysis.form(preposition).folded)),
        let phrase = constituent.phrases.first
      else { return false }
      return words.isSource(Morphology(analysis).lemma(phrase.head))
    }
  }

  /// Whether the clause says that something was done wrongly.
  private var isBlamed: Bool {
    frame.tokens.contains { words.isBlame(analysis.form($0).folded) }
  }

  /// Whether somebody else may say or decide what the clause tells: "Das Gericht meint, dass …".
  private var isReported: Bool {
    guard frame.order == .verbLast,
      let introducer = analysis.clauses[frame.complex.clause].introducer,
      ClosedClasses.contents.contains(analysis.form(introducer).folded)
    else { return false }
    guard let parent = analysis.clauses[frame.complex.clause].parent else { return true }
    let speaksHere = analysis.clauses[parent].tokens.contains {
      let form = analysis.form($0)
      return form.folded == "wir" || ClosedClasses.readers.contains(form.text)
    }
    let isPassive = analysis.verbComplexes(ofClause: parent).contains { $0.voice == .werdenPassive }
    return !speaksHere && !isPassive
  }
}
