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
      && !frame.isCausative && !isItem
      && ActorWords.standard.isOfReader(verb)
      && !ActorWords.standard.isOfAuthority(verb) && !hasOtherActor
  }

  /// Whether it stands in a list whose opening does not speak to the reader.
  private var isItem: Bool {
    let block = analysis.sentences[analysis.clauses[frame.complex.clause].sentence].block
    guard analysis.blocks[block].role == .listItem,
      let opening = analysis.blocks[..<block].lastIndex(where: { $0.role != .listItem })
    else { return analysis.blocks[block].role == .listItem }
    return !sentences(of: opening).contains { sentence in
      sentence.tokens.contains {
        ["Sie", "Ihnen", "Ihrerseits"].contains(analysis.form($0).text)
      }
    }
  }

  /// The sentences of a block; blocks stand in text order.
  private func sentences(of block: Int) -> some Sequence<Sentence> {
    analysis.sentences[analysis.sentences.partitioningIndex { $0.block >= block }...]
      .prefix { $0.block == block }
  }

  /// Whether the paragraph names a person or body that acts, as a subject would be.
  private var hasOtherActor: Bool {
    let block = analysis.sentences[analysis.clauses[frame.complex.clause].sentence].block
    return sentences(of: block).contains { sentence in
      sentence.tokens.contains { analysis.tags[$0] == .nn && isActor($0, sentence) }
    }
  }

  private func isActor(_ noun: Int, _ sentence: Sentence) -> Bool {
    guard ActorWords.standard.isAgent(Morphology(analysis).lemma(noun)) else { return false }
    var place = noun - 1
    while place >= sentence.tokens.lowerBound, [.adja, .card].contains(analysis.tags[place]) {
      place -= 1
    }
    guard place >= sentence.tokens.lowerBound else { return true }
    switch analysis.tags[place] {
    case .appr, .apprart: return false
    case .art, .pposat, .pdat, .piat:
      if place > sentence.tokens.lowerBound, analysis.tags[place - 1] == .appr { return false }
      return NounPhraseChunker(analysis).phrase(at: place, until: sentence.tokens.upperBound)?
        .readings.cases.contains(.nominative) ?? true
    default: return true
    }
  }
}
