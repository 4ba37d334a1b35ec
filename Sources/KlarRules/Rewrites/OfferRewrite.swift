internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says what the reader can do instead of what somebody gives them: "Wir geben Ihnen nach § 28 VwVfG
/// Gelegenheit, sich zu äußern" becomes "Sie können sich nach § 28 VwVfG äußern".
struct OfferRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for words that name an offer; nil if it or the infinitive are not all understood.
  func suggestion(for words: [Int]) -> Suggestion? {
    guard let token = words.first else { return nil }
    let sentence = analysis.sentence(ofToken: token)
    guard
      let complex = analysis.verbComplexes(of: sentence).first(where: {
        analysis.clauses[$0.clause].kind == .main
          && analysis.clauses[$0.clause].tokens.contains(token)
      }), let frame = ClauseFrameReader(analysis).frame(of: complex), isGiven(frame),
      let offer = frame.constituents.first(where: { isOffer($0, frame) }),
      words.contains(offer.tokens.upperBound - 1),
      let kept = kept(of: frame, beside: offer),
      let start = infinitive(behind: frame, sentence),
      let row = InfinitiveRow(from: start, in: sentence, of: analysis),
      !(start..<sentence.tokens.upperBound).contains(where: {
        NegationWords.standard.hasWord(analysis.form($0))
      })
    else { return nil }
    let pronouns = (start..<sentence.tokens.upperBound).prefix {
      [.prf, .pper].contains(analysis.tags[$0])
    }
    let head = frame.tokens.lowerBound..<start + pronouns.count
    let new =
      opening(frame, kept) + pronouns.map { analysis.form($0).text }
      + frame.middle.filter(kept.contains).map { analysis.words(of: $0.tokens) }
    let edits = [TextEdit(analysis.range(of: head), new.joined(separator: " "))] + row.edits
    guard
      RewriteCheck(sentence, of: analysis)
        .accepts(edits, verb: row.infinitives[0].verb, under: "können")
    else { return nil }
    // "hiermit" gives the chance by saying so.
    let isCertain =
      analysis.kind == .letter && !frame.tokens.contains { analysis.form($0).folded == "hiermit" }
    return Suggestion(
      "Mit „können“ sagen", isCertain ? .safe : .review, edits: edits, reach: .clause)
  }

  private func opening(_ frame: ClauseFrame, _ kept: [Constituent]) -> [String] {
    let front = frame.prefield.filter(kept.contains)
    return front.isEmpty && frame.tokens.lowerBound != frame.complex.finite
      ? ["Sie", "können"] : front.map { analysis.words(of: $0.tokens) } + ["können", "Sie"]
  }

  /// Whether author or nobody gives the reader something, here and now.
  private func isGiven(_ frame: ClauseFrame) -> Bool {
    let complex = frame.complex
    let words = frame.tokens.map { analysis.form($0) }
    return frame.order == .verbSecond && complex.tense == .present && complex.mood == .indicative
      && complex.modality == nil && !frame.isNegated(in: analysis)
      && words.contains { $0.text == "Ihnen" }
      && (complex.voice == .werdenPassive
        || words.contains { $0.folded == "wir" || $0.folded == "ich" })
  }

  /// Whether a constituent is what is given, without an adjective that says more: "eine Gelegenheit".
  private func isOffer(_ constituent: Constituent, _ frame: ClauseFrame) -> Bool {
    guard constituent.kind == .nounPhrase, constituent.phrases.count == 1,
      let phrase = constituent.phrases.first, phrase.head == constituent.tokens.upperBound - 1,
      phrase.adjectives.isEmpty, phrase.tokens.count <= 2
    else { return false }
    return ModalWords.standard.verb(
      ofGiving: Morphology(analysis).lemma(phrase.head), by: frame.verb.infinitive) == "können"
  }

  /// What stays of the clause: phrases that say when or by which law; nil if more is said.
  private func kept(of frame: ClauseFrame, beside offer: Constituent) -> [Constituent]? {
    let others = frame.constituents.filter { constituent in
      let first = analysis.form(constituent.tokens.lowerBound)
      return constituent != offer && first.text != "Ihnen"
        && !["wir", "ich", "es", "hiermit"].contains(first.folded) && !isThisLetter(constituent)
    }
    let areKept = others.allSatisfy { constituent in
      constituent.preposition.map {
        ModalWords.standard.staysBesideOffer(
          Contraction.base(of: analysis.form($0).folded))
      } ?? false
    }
    return areKept ? others : nil
  }

  /// "mit diesem Schreiben": by what the chance is given.
  private func isThisLetter(_ constituent: Constituent) -> Bool {
    constituent.preposition.map { analysis.form($0).folded == "mit" } ?? false
      && constituent.tokens.contains { analysis.form($0).folded.hasPrefix("dies") }
  }

  /// Where the infinitive begins, right behind the clause.
  private func infinitive(behind frame: ClauseFrame, _ sentence: Sentence) -> Int? {
    let start = frame.tokens.upperBound + 1
    return start < sentence.tokens.upperBound && analysis.tags[start - 1] == .comma ? start : nil
  }
}
