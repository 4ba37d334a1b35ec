internal import KlarGerman

/// Reasons why it may not be the reader, or the author, who does what a clause tells without saying who.
struct ActorDoubt {
  private let frame: ClauseFrame
  private let verb: Verb
  private let analysis: Analysis
  private let words = ActorWords.standard

  /// The doubts about who does what the verb says in the clause of a frame.
  init(_ frame: ClauseFrame, _ verb: Verb, in analysis: Analysis) {
    self.frame = frame
    self.verb = verb
    self.analysis = analysis
  }

  /// Whether somebody else than the reader may act.
  var isAboutReader: Bool {
    isLawApplied || isInSample
      || isDuty && SectionActors(around: sentence, in: analysis).keepReaderOut(of: verb)
  }

  /// Whether somebody else than the author may act.
  var isAboutAuthor: Bool { isInOtherProcess || words.isRuling(verb) && isInOpinion }

  private var sentence: Int { analysis.clauses[frame.complex.clause].sentence }

  private var block: Int { analysis.sentences[sentence].block }

  private var isDuty: Bool {
    switch frame.complex.modality {
    case .seinZu, .habenZu, .modal(_, "müssen"): true
    default: false
    }
  }

  /// "Die Bauvorschriften sind anzuwenden": law is applied by those who decide; so are facts beside another
  /// step that nobody is named for: "Die Lage muss beachtet werden, und es wird geprüft, ob …".
  private var isLawApplied: Bool {
    guard words.isApplication(verb) else { return false }
    let isLaw =
      frame.subject?.phrases.contains { phrase in
        let lemma = Morphology(analysis).lemma(phrase.head)
        return words.isNorm(lemma) || LawWords.standard.isLaw(lemma)
      } ?? false
    return isLaw && !isFromAuthor || isBesideOtherPassive
  }

  /// "unsere Vorschriften", "die Bestimmungen dieses Bescheids": what the author lays upon the reader.
  private var isFromAuthor: Bool {
    frame.subject?.tokens.contains {
      [.pposat, .pdat].contains(analysis.tags[$0])
    } ?? false
  }

  /// Whether another main clause of the sentence tells in the passive what readers do not do.
  private var isBesideOtherPassive: Bool {
    analysis.verbComplexes(of: analysis.sentences[sentence]).contains { other in
      other.clause != frame.complex.clause && analysis.clauses[other.clause].kind == .main
        && other.voice == .werdenPassive && other.modality == nil
        && !(other.verb.map(words.isOfReader) ?? true)
    }
  }

  /// Whether the text is a model for others: "Beispiele:", "Muster:".
  private var isInSample: Bool {
    let opening =
      analysis.blocks[block].role == .listItem
      ? analysis.blocks[..<block].lastIndex { $0.role != .listItem } : block > 0 ? block - 1 : nil
    return isAnnounced(analysis.sentences(ofBlock: block).first, atEnd: false)
      || opening.map { isAnnounced(analysis.sentences(ofBlock: $0).last, atEnd: true) } ?? false
  }

  /// Whether a sentence has a colon behind a word for a sample, as its end or its beginning.
  private func isAnnounced(_ sentence: Sentence?, atEnd: Bool) -> Bool {
    guard let tokens = sentence?.tokens,
      let colon = tokens.first(where: { analysis.form($0).text == ":" }),
      colon > tokens.lowerBound, !atEnd || colon == tokens.upperBound - 1
    else { return false }
    return words.isSample(analysis.form(colon - 1).folded)
      && (atEnd || colon - tokens.lowerBound < 3)
  }

  /// "erst im Rahmen des Bauverfahrens", "in einem etwaigen Verfahren": another procedure than that of the
  /// letter, which may be another's.
  private var isInOtherProcess: Bool {
    frame.constituents.contains { constituent in
      guard let preposition = constituent.preposition,
        ["in", "bei"].contains(Contraction.base(of: analysis.form(preposition).folded))
      else { return false }
      let processes = constituent.tokens.filter(isProcess)
      let isLater =
        preposition > 0 && analysis.form(preposition - 1).folded == "erst"
        || constituent.tokens.contains(where: isRemote)
      return !processes.isEmpty && (isLater || processes.contains(where: isRemoteNearby))
    }
  }

  private func isProcess(_ token: Int) -> Bool {
    analysis.tags[token] == .nn
      && Morphology(analysis).lemma(token).lowercased().hasSuffix("verfahren")
  }

  private func isRemote(_ token: Int) -> Bool {
    analysis.tags[token] == .adja && words.isRemote(Morphology(analysis).lemma(token))
  }

  /// Whether the paragraph has called the same procedure a possible one.
  private func isRemoteNearby(_ noun: Int) -> Bool {
    let lemma = Morphology(analysis).lemma(noun)
    return analysis.sentences(ofBlock: block).contains { sentence in
      sentence.tokens.dropFirst().contains {
        $0 < noun && analysis.tags[$0] == .nn && isRemote($0 - 1)
          && Morphology(analysis).lemma($0) == lemma
      }
    }
  }

  /// Whether the text tells another authority what it may decide: under "Fachbericht", beside "Es wird
  /// beantragt".
  private var isInOpinion: Bool {
    let titles = analysis.blocks.indices.prefix(Self.firstBlocks).filter { $0 < block }
    return titles.contains(where: isOpinionTitle) || block > 0 && isOpinionTitle(block - 1)
      || analysis.verbComplexes(in: analysis.tokens(ofBlock: block)).contains {
        $0.voice == .werdenPassive && $0.tense == .present && $0.lemma == "beantragen"
      }
  }

  /// Whether a line begins with the name of such a paper and says nothing to the reader.
  private func isOpinionTitle(_ block: Int) -> Bool {
    guard let tokens = analysis.sentences(ofBlock: block).first?.tokens,
      tokens.count <= Self.longestTitle, analysis.tags[tokens.lowerBound] == .nn
    else { return false }
    return words.isOpinion(analysis.form(tokens.lowerBound).folded)
      && !tokens.contains { analysis.form($0).text.hasPrefix("Ihr") }
  }

  /// How far from the beginning the title of a text may stand, in blocks.
  private static let firstBlocks = 40
  /// The longest line that is taken for a title, in tokens.
  private static let longestTitle = 10
}
