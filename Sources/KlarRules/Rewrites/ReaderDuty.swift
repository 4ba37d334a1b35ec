internal import KlarGerman
internal import KlarText

/// A duty that a letter speaks of without saying whose it is: "Die Belege sind einzureichen".
struct ReaderDuty {
  private let frame: ClauseFrame
  private let verb: Verb
  private let analysis: Analysis

  /// A reader of the clause of a frame, for what the verb says.
  init(_ frame: ClauseFrame, _ verb: Verb, in analysis: Analysis) {
    self.frame = frame
    self.verb = verb
    self.analysis = analysis
  }

  /// Whether it can only be that of the reader: the verb says what an authority does not do, and
  /// nobody else comes up in the paragraph.
  var isCertain: Bool {
    analysis.kind == .letter && frame.kind == .main && frame.complex.tense == .present
      && !frame.isCausative && (!isItem || opening?.namesReader ?? false)
      && (isListed || isOnlyOfReader) && !analysis.namesActor(inBlock: block) && !isBoundToPlace
      && !isByNorm
  }

  /// "Die Bauordnung ist einzuhalten": a norm binds whoever does the work.
  private var isByNorm: Bool {
    frame.subject?.phrases.contains {
      let lemma = Morphology(analysis).lemma($0.head)
      return ActorWords.standard.isNorm(lemma) || LawWords.standard.isLaw(lemma)
    } ?? false
  }

  /// Whether it is an item of a list that tells the reader what to do: "Sie müssen Folgendes tun:".
  ///
  /// A decision stays open even there.
  var isListed: Bool {
    isItem && frame.kind == .main && !ActorWords.standard.isDecision(verb)
      && (opening?.obligesReader ?? false)
  }

  /// "außerhalb der Wohnung am Halsband anzubringen": with "Sie müssen" the place where a duty holds may seem
  /// to be the place where it is done.
  private var isBoundToPlace: Bool {
    frame.constituents.contains { constituent in
      constituent.preposition.map {
        analysis.form($0).folded == "ausserhalb"
      } ?? false
    }
  }

  private var isOnlyOfReader: Bool {
    ActorWords.standard.isOfReader(verb)
      && (!ActorWords.standard.isOfAuthority(verb) || isPaymentToAuthority)
  }

  /// "unter Angabe des Kassenzeichens auf das Konto der Stadtkasse zu zahlen", "eine Gebühr zu zahlen".
  private var isPaymentToAuthority: Bool {
    ActorWords.standard.isPayment(verb)
      && (frame.tokens.contains { ActorWords.standard.isTill(analysis.form($0).folded) }
        || frame.subject?.phrases.last.map {
          ActorWords.standard.isCharge(Morphology(analysis).lemma($0.head))
        } ?? false)
  }

  private var block: Int {
    analysis.sentences[analysis.clauses[frame.complex.clause].sentence].block
  }

  private var isItem: Bool { analysis.blocks[block].role == .listItem }

  private var opening: ListOpening? { ListOpening(ofItem: block, in: analysis) }
}
