internal import KlarGerman

/// What a letter tells its reader of an authority's doing without saying whose it is: the author's own.
struct OwnDeed {
  private let frame: ClauseFrame
  private let analysis: Analysis

  /// A reader of the clause of a frame.
  init(_ frame: ClauseFrame, in analysis: Analysis) {
    self.frame = frame
    self.analysis = analysis
  }

  /// Whether only an authority does it, and no other one comes up: now and for the reader, or as a part of
  /// what the author does anyway.
  var isCertain: Bool {
    let words = ActorWords.standard
    guard words.isOfAuthority(frame.verb), !words.isOfReader(frame.verb),
      !analysis.mentionsActor(inBlock: block)
    else { return false }
    return isNow && concernsReader && isHere || isInOwnProcess
  }

  /// Whether no place, name or other step is told beside it: "beim TÜV", "dann".
  private var isHere: Bool {
    let isPlaced = frame.constituents.contains { constituent in
      constituent.preposition.map {
        ["bei", "in", "an", "zu", "aus"].contains(Contraction.base(of: analysis.form($0).folded))
      } ?? false
    }
    let isNamed = analysis.sentences(ofBlock: block).contains { sentence in
      sentence.tokens.contains { analysis.tags[$0] == .ne && !isCited($0) }
    }
    return !isPlaced && !isNamed
      && !frame.tokens.contains { analysis.isWord($0, .elsewhere) }
      && (block == 0 || !analysis.mentionsActor(inBlock: block - 1))
  }

  /// Whether a name is that of a law in a citation.
  private func isCited(_ token: Int) -> Bool {
    analysis.entities(in: token..<token + 1, [.paragraph]).contains { $0.tokens.contains(token) }
  }

  /// Whether it is told of the time of writing: what was done before may have been done elsewhere.
  private var isNow: Bool {
    frame.complex.tense == .present && frame.complex.mood == .indicative
      && frame.complex.modality == nil
  }

  /// "wird Ihnen ausgestellt", "Ihr Antrag wird bearbeitet".
  private var concernsReader: Bool {
    frame.tokens.contains {
      analysis.form($0).text == "Ihnen"
        || analysis.tags[$0] == .pposat && analysis.form($0).text.hasPrefix("Ihr")
    }
  }

  /// "Bei der Durchsicht Ihrer Belege wurde festgestellt": who checks finds.
  private var isInOwnProcess: Bool {
    frame.constituents.contains { constituent in
      constituent.preposition != nil
        && constituent.tokens.dropLast().contains { token in
          ActionNouns.standard.action(analysis.form(token).text)?.actor == .authority
            && analysis.form(token + 1).text.hasPrefix("Ihr")
        }
    }
  }

  private var block: Int {
    analysis.sentences[analysis.clauses[frame.complex.clause].sentence].block
  }
}
