internal import KlarGerman

/// A duty that a letter speaks of without saying whose it is: "Die Belege sind einzureichen".
struct ReaderDuty {
  private static let oblique: Set<String> = [
    "dem", "den", "des", "einem", "einen", "eines", "ihrem", "ihren", "ihres", "unserem",
    "unseren", "unseres", "diesem", "diesen", "dieses",
  ]

  private let frame: ClauseFrame
  private let analysis: Analysis

  /// A reader of the clause of a frame.
  init(_ frame: ClauseFrame, in analysis: Analysis) {
    self.frame = frame
    self.analysis = analysis
  }

  /// Whether it can only be that of the reader: the verb says what an authority does not do, and
  /// nobody else comes up in the paragraph.
  var isCertain: Bool {
    analysis.kind == .letter && frame.kind == .main && frame.complex.tense == .present
      && !frame.isCausative
      && ActorWords.standard.isOfReader(frame.verb)
      && !ActorWords.standard.isOfAuthority(frame.verb) && !hasOtherActor
  }

  /// Whether the paragraph names a person or body that acts, as a subject would be.
  private var hasOtherActor: Bool {
    let block = analysis.sentences[analysis.clauses[frame.complex.clause].sentence].block
    return analysis.sentences.contains { sentence in
      sentence.block == block
        && sentence.tokens.contains { analysis.tags[$0] == .nn && isActor($0, sentence) }
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
      let isGoverned =
        place > sentence.tokens.lowerBound && analysis.tags[place - 1] == .appr
      return !isGoverned && !Self.oblique.contains(analysis.form(place).folded)
    default: return true
    }
  }
}
