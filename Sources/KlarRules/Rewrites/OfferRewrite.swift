internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says what the reader can do instead of what somebody gives them: "Wir geben Ihnen nach § 28 VwVfG
/// Gelegenheit, sich zu äußern" becomes "Sie können sich nach § 28 VwVfG äußern".
struct OfferRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the sentence of a token; nil if offer or infinitive are not all understood.
  func suggestion(at token: Int) -> Suggestion? {
    let number = analysis.sentences.partitioningIndex { token < $0.tokens.upperBound }
    let sentence = analysis.sentences[number]
    guard
      let complex = analysis.verbComplexes.first(where: {
        sentence.tokens.contains($0.main) && analysis.clauses[$0.clause].kind == .main
      }), let frame = ClauseFrameReader(analysis).frame(of: complex), isOffer(frame),
      let start = infinitive(behind: frame, sentence),
      let kept = kept(of: frame),
      let duties = infinitives(from: start, sentence)
    else { return nil }
    let pronouns = (start..<sentence.tokens.upperBound).prefix {
      [.prf, .pper].contains(analysis.tags[$0])
    }
    let front = frame.prefield.filter(kept.contains)
    let subject =
      front.isEmpty && frame.tokens.lowerBound != complex.finite
      ? ["Sie", "können"]
      : front.map { analysis.words(of: $0.tokens) } + ["können", "Sie"]
    let words =
      subject + pronouns.map { analysis.form($0).text }
      + frame.middle.filter(kept.contains).map { analysis.words(of: $0.tokens) }
    let head = frame.tokens.lowerBound..<start + pronouns.count
    let edits =
      [TextEdit(analysis.range(of: head), words.joined(separator: " "))]
      + duties.map { TextEdit(analysis.range(of: $0.tokens), $0.verb.infinitive) }
    guard isUnderstood(edits, sentence) else { return nil }
    return Suggestion(
      "Mit „können“ sagen", analysis.kind == .letter ? .safe : .review, edits: edits,
      reach: .clause)
  }

  /// Whether author or nobody gives the reader the chance, here and now.
  private func isOffer(_ frame: ClauseFrame) -> Bool {
    let complex = frame.complex
    guard frame.order == .verbSecond, complex.tense == .present, complex.mood == .indicative,
      complex.modality == nil, !frame.isNegated(in: analysis),
      ModalWords.standard.verb(ofGiving: noun(of: frame) ?? "", by: frame.verb.infinitive)
        == "können"
    else { return false }
    let words = frame.tokens.map { analysis.form($0).folded }
    return complex.voice == .werdenPassive || words.contains("wir") || words.contains("ich")
  }

  private func noun(of frame: ClauseFrame) -> String? {
    frame.constituents.compactMap { constituent in
      constituent.kind == .nounPhrase
        ? constituent.phrases.first.map { Morphology(analysis).lemma($0.head) } : nil
    }.last { $0 == "Gelegenheit" || $0 == "Möglichkeit" }
  }

  /// What stays of the clause: phrases that say when or by which law; nil if more is said.
  private func kept(of frame: ClauseFrame) -> [Constituent]? {
    let others = frame.constituents.filter { constituent in
      let first = analysis.form(constituent.tokens.lowerBound)
      let isOffer =
        constituent.phrases.count == 1
        && constituent.phrases[0].head == constituent.tokens.upperBound - 1
        && ["Gelegenheit", "Möglichkeit"]
          .contains(Morphology(analysis).lemma(constituent.phrases[0].head))
        && constituent.kind == .nounPhrase
      return !isOffer && first.text != "Ihnen"
        && !["wir", "ich", "es", "hiermit"].contains(first.folded)
    }
    let names = frame.constituents.contains {
      analysis.form($0.tokens.lowerBound).text == "Ihnen" && $0.tokens.count == 1
    }
    return names && others.allSatisfy { $0.kind == .prepositionalPhrase || $0.kind == .adverbial }
      ? others : nil
  }

  /// Where the infinitive begins, right behind the clause; nil where more than the two depends on each other.
  private func infinitive(behind frame: ClauseFrame, _ sentence: Sentence) -> Int? {
    let start = frame.tokens.upperBound + 1
    guard start < sentence.tokens.upperBound, analysis.tags[start - 1] == .comma,
      !["um", "ohne", "statt", "anstatt"].contains(analysis.form(start).folded),
      !(start..<sentence.tokens.upperBound).contains(where: {
        analysis.tags[$0].isFinite || [Tag.kous, .prels].contains(analysis.tags[$0])
      })
    else { return nil }
    return start
  }

  /// The infinitives with "zu" up to the end of the sentence.
  private func infinitives(
    from start: Int, _ sentence: Sentence
  ) -> [(tokens: Range<Int>, verb: Verb)]? {
    let found = (start..<sentence.tokens.upperBound).compactMap {
      ZuInfinitive(at: $0, in: analysis)
    }
    return found.isEmpty ? nil : found.map { ($0.tokens, $0.verb) }
  }

  private func isUnderstood(_ edits: [TextEdit], _ sentence: Sentence) -> Bool {
    guard sentence.tokens.count <= Analysis.longestReread else { return false }
    let result = analysis.reread(edits.applied(to: analysis.text, in: sentence.range))
    return result.sentences.count == 1 && !result.tags.contains(.ptkzu)
      && !result.tags.contains(.vvizu)
      && result.verbComplexes.contains {
        if case .modal(_, "können") = $0.modality { $0.finite != nil } else { false }
      }
  }
}
