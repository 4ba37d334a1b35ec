internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says who must do what "ist zu" and "hat zu" ask for.
///
/// A duty stays a duty.
struct DutyRewrite {
  /// The most words that a verb's particle may stand behind it.
  private static let longestBracket = 8

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion; nil if it is not certain whose duty it is.
  func suggestion(for complex: VerbComplex) -> Suggestion? {
    let shared = SharedPredicate(of: complex, in: analysis)
    let complex = shared?.first ?? complex
    guard
      let frame = ClauseFrameReader(analysis).frame(of: complex, before: shared?.second),
      complex.voice == .active,
      complex.mood == .indicative, complex.tense == .present || complex.tense == .preterite,
      !frame.isNegated(in: analysis), !frame.isSubjectAmbiguous || namesReader(frame),
      let müssen = Lexicon.standard.verbs.verbs(infinitive: "müssen").first
    else { return nil }
    let sentence = analysis.sentences[analysis.clauses[complex.clause].sentence]
    if analysis.form(sentence.tokens.upperBound - 1).text == "?" { return nil }
    let predicate = Predicate(
      frame.verb, tense: complex.tense == .present ? .present : .preterite, modal: müssen)
    let edit: TextEdit?
    var isNamed = false
    switch complex.modality {
    // "Das Formular ist im Internet zu finden" says what can be done.
    case .seinZu where ActorWords.standard.isPossibility(frame.verb): edit = nil
    case .seinZu:
      let agent = namedAgent(frame)
      // "vom Arbeitgeber auszufüllen und einzureichen": who does the second thing is open.
      guard agent == nil || shared == nil else { return nil }
      edit = listed(frame) ?? impersonal(frame, predicate)
      isNamed =
        agent == nil && !isAboutEvent(frame)
        && (namesReaderAsAgent(frame) || ReaderDuty(frame, frame.verb, in: analysis).isCertain)
    case .habenZu: (edit, isNamed) = (personal(frame, predicate), reader(frame) != nil)
    default: edit = nil
    }
    let check = RewriteCheck(sentence, of: analysis)
    guard let first = edit, let edit = joined(first, shared, predicate),
      let accepted = check.accepted(edit, verb: frame.verb), let purpose = purpose(frame)
    else { return nil }
    let edits = (purpose + [accepted]).sorted { $0.range < $1.range }
    guard purpose.isEmpty || check.accepts(edits, verb: frame.verb) else { return nil }
    return Suggestion(
      "Mit „müssen“ sagen, wer was tun muss", isNamed && purpose.isEmpty ? .safe : .review,
      edits: edits, reach: .clause)
  }

  /// What must change in "Um den Antrag prüfen zu können, sind Belege vorzulegen", as the new subject does not
  /// do it; nil if that is not certain.
  private func purpose(_ frame: ClauseFrame) -> [TextEdit]? {
    guard case .seinZu = frame.complex.modality, namedAgent(frame) == nil else { return [] }
    let clauses = PurposeClause.all(of: frame, in: analysis)
    guard let subject = namesReaderAsAgent(frame) ? .reader : hiddenSubject(of: frame),
      let first = clauses.first(where: { !$0.isOf(subject) })
    else { return [] }
    return clauses.count == 1 && subject.words == NewSubject.reader.words ? first.ofAuthor() : nil
  }

  /// The edit with the second predicate behind it, if two share the helper.
  private func joined(
    _ edit: TextEdit, _ shared: SharedPredicate?, _ predicate: Predicate
  ) -> TextEdit? {
    guard let shared else { return edit }
    var predicate = predicate
    predicate.verb = shared.verb
    guard ActorWords.standard.isOfReader(shared.verb), let last = shared.second.tokens.last,
      let words = shared.words(predicate, .third, .plural, object: nil)
    else { return nil }
    return TextEdit(
      edit.range.union(analysis.tokens[last].range), edit.replacement + " " + words)
  }

  /// "Die Unterlagen sind vorzulegen" under "Sie müssen Folgendes tun:" -> "Legen Sie die Unterlagen vor".
  private func listed(_ frame: ClauseFrame) -> TextEdit? {
    guard frame.order == .verbSecond, frame.complex.tense == .present,
      frame.isComplete(in: analysis),
      !frame.isReflexive(in: analysis), !frame.namesReader(in: analysis), !frame.isCausative,
      namesNobody(frame), opensWithPhrase(frame),
      ReaderDuty(frame, frame.verb, in: analysis).isListed
    else { return nil }
    return command(frame)
  }

  /// "Legen Sie die Unterlagen vor"; nil where the verb's particle would stand too far behind it.
  private func command(_ frame: ClauseFrame) -> TextEdit? {
    let edit = SubjectChange(frame, in: analysis).edit(
      .reader, Predicate(frame.verb, hasObject: frame.subject != nil), isCommand: true)
    guard let edit, !frame.verb.particle.isEmpty else { return edit }
    // Verb, "Sie" and particle are not between.
    let between = edit.replacement.split { $0.isWhitespace }.count - 3
    return between > Self.longestBracket ? nil : edit
  }

  /// "Hier ist nur der Name anzugeben" -> "Geben Sie hier nur den Namen an": "müssen nur" would say that no
  /// more has to be done.
  private func focused(_ frame: ClauseFrame, _ subject: NewSubject) -> TextEdit? {
    guard subject.words == NewSubject.reader.words, frame.order == .verbSecond,
      frame.complex.tense == .present, frame.prefield.isEmpty || opensWithPhrase(frame)
    else { return nil }
    return command(frame)
  }

  /// Whether no phrase says who acts; "bei der Schule" says where the reader does.
  private func namesNobody(_ frame: ClauseFrame) -> Bool {
    let constituents = frame.constituents
    return constituents.indices.allSatisfy { place in
      switch AgentPhrase.role(of: place, in: constituents, frame, analysis) {
      case .other: return true
      case .hint:
        return constituents[place].preposition.map { analysis.form($0).folded != "durch" } ?? false
      default: return false
      }
    }
  }

  /// Whether a noun phrase with its article, or a preposition, stands in front, which gives up its capital:
  /// "Nur der Ausweis", "Alles".
  private func opensWithPhrase(_ frame: ClauseFrame) -> Bool {
    [.art, .pposat, .pdat, .appr, .apprart].contains(analysis.tags[frame.tokens.lowerBound])
  }

  /// "Die Unterlagen sind vorzulegen" -> "Sie müssen die Unterlagen vorlegen".
  private func impersonal(_ frame: ClauseFrame, _ predicate: Predicate) -> TextEdit? {
    guard analysis.addressesReader,
      frame.isComplete(in: analysis) || frame.isAboutListBelow(in: analysis),
      !frame.isReflexive(in: analysis), !frame.namesReader(in: analysis)
    else { return nil }
    var subject: NewSubject?
    var dropped = 0..<0
    let constituents = frame.constituents
    // "von einer Firma prüfen lassen": who does it for the reader stays.
    for place in constituents.indices where !frame.isCausative {
      switch AgentPhrase.role(of: place, in: constituents, frame, analysis) {
      case .agent(let agent):
        guard subject == nil else { return nil }
        subject = NewSubject(words: agent.subject, person: .third, number: agent.number)
        dropped = agent.tokens
      case .reader:
        guard subject == nil else { return nil }
        subject = .reader
        dropped = constituents[place].tokens
      case .author:
        guard subject == nil else { return nil }
        subject = .author(of: analysis)
        dropped = constituents[place].tokens
      case .other, .hint: break
      case .unclear: return nil
      }
    }
    let hidden = frame.isCausative ? .reader : hiddenSubject(of: frame)
    if subject == nil, let hidden, frame.hasFocusedSubject(in: analysis), !frame.isCausative,
      !frame.prefield.contains(where: { $0 == frame.subject })
    {
      return focused(frame, hidden)
    }
    return (subject ?? hidden).flatMap {
      SubjectChange(frame, in: analysis).edit($0, predicate, dropping: dropped)
    }
  }

  /// The constituent that names who acts.
  private func namedAgent(_ frame: ClauseFrame) -> Constituent? {
    let constituents = frame.constituents
    return constituents.indices.first {
      switch AgentPhrase.role(of: $0, in: constituents, frame, analysis) {
      case .agent, .author: true
      default: false
      }
    }.map { constituents[$0] }
  }

  /// Whether a phrase says that it is the reader's: "von Ihnen", "Ihrerseits".
  private func namesReaderAsAgent(_ frame: ClauseFrame) -> Bool {
    let constituents = frame.constituents
    return analysis.kind == .letter && frame.complex.tense == .present
      && constituents.indices.contains {
        if case .reader = AgentPhrase.role(of: $0, in: constituents, frame, analysis) {
          true
        } else {
          false
        }
      }
  }

  /// Whose duty it is where nobody is named: "Der Antrag ist abzulehnen" is the author's.
  private func hiddenSubject(of frame: ClauseFrame) -> NewSubject? {
    let verb = frame.verb
    guard analysis.kind == .letter || analysis.speaksNearby(frame) else { return nil }
    if isOption(frame), !ActorWords.standard.isDecision(verb) { return nil }
    let doubt = ActorDoubt(frame, verb, in: analysis)
    if ActorWords.standard.isOfReader(verb) || ReaderDuty(frame, verb, in: analysis).isListed {
      return doubt.isAboutReader ? nil : .reader
    }
    return ActorWords.standard.isDecision(verb) && analysis.authorActs && !doubt.isAboutAuthor
      ? .author(of: analysis) : nil
  }

  /// Whether a subject is what persons may ask for, if at all: "Entsprechende Anträge sind hier zu stellen";
  /// of one certain application the letter has told that it is needed.
  private func isOption(_ frame: ClauseFrame) -> Bool {
    guard let subject = frame.subject, let phrase = subject.phrases.last,
      ActorWords.standard.isOption(Morphology(analysis).lemma(phrase.head))
    else { return false }
    return frame.number == .plural
      && ![.art, .pposat, .pdat].contains(analysis.tags[subject.tokens.lowerBound])
  }

  /// Whether the duty is to tell of something that may never happen: "Ein Umzug ist anzuzeigen"; with "Sie
  /// müssen" it sounds as if it had happened.
  private func isAboutEvent(_ frame: ClauseFrame) -> Bool {
    ActorWords.standard.isNotice(frame.verb)
      && frame.subject?.phrases.contains { phrase in
        let lemma = Morphology(analysis).lemma(phrase.head)
        return ActionNouns.standard.action(lemma) != nil || ActorWords.standard.isEvent(lemma)
      } ?? false
  }

  /// "Sie", which is the subject where a verb with "haben" could have another one.
  private func reader(_ frame: ClauseFrame) -> Constituent? {
    frame.constituents.first { analysis.form($0.tokens.lowerBound).text == "Sie" }
  }

  private func namesReader(_ frame: ClauseFrame) -> Bool {
    if case .habenZu = frame.complex.modality { return reader(frame) != nil }
    return false
  }

  /// "Sie haben die Unterlagen vorzulegen" -> "Sie müssen die Unterlagen vorlegen".
  private func personal(_ frame: ClauseFrame, _ predicate: Predicate) -> TextEdit? {
    let reader = reader(frame)
    guard !frame.hasVerbInFront, let subject = frame.subject ?? reader,
      subject == reader || frame.isCausative || ActorWords.standard.isOfReader(frame.verb),
      let plain = Conjugator(Lexicon.standard.verbs)?
        .cluster(predicate, frame.person, frame.number)
    else { return nil }
    let cluster = frame.isCausative ? plain.causative : plain
    let lineariser = ClauseLineariser(frame, in: analysis)
    let prefield = frame.prefield.first.flatMap { first in
      frame.prefield.last.map {
        lineariser.words(of: first.tokens.lowerBound..<$0.tokens.upperBound)
      }
    }
    // The constituents stay in their order: as one piece if there are any.
    let middle = frame.middle.first.flatMap { first in
      frame.middle.last.map {
        lineariser.words(of: first.tokens.lowerBound..<$0.tokens.upperBound)
      }
    }
    return lineariser.edit(
      prefield: prefield, subject: nil,
      middle: middle.map { [ClauseLineariser.Piece($0, .other)] } ?? [], cluster)
  }
}
