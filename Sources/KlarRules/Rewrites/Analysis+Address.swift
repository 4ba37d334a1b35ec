internal import KlarGerman
internal import KlarText

extension Analysis {
  /// Whether the author does what the text tells without saying who: in a letter, where somebody is
  /// "wir" or "ich", or in a text that is too short to tell.
  ///
  /// A leaflet or a page about a procedure may be by anybody: there the court or another authority
  /// acts.
  var authorActs: Bool {
    kind == .letter || !isLong || voice.hasAuthor
  }

  /// Whether the text speaks to a reader, or is too short to tell.
  ///
  /// In statutes and bylaws nobody is "wir" or "Sie".
  var addressesReader: Bool { !isLong || voice.isPersonal }

  /// Whether a clause stands between salutation and closing of a letter, if it has them: what follows may be
  /// a note for colleagues or a leaflet.
  func isToReader(_ frame: ClauseFrame) -> Bool {
    let place = sentences[clauses[frame.complex.clause].sentence].range
    let salutation = parts.first { $0.kind == .salutation }
    let closing = parts.first { $0.kind == .closing }
    return salutation.map { $0.range.upper <= place.lower } ?? true
      && closing.map { place.upper <= $0.range.lower } ?? true
  }

  /// Whether author or reader come up in the paragraph of a clause, or the text is too short to tell: a page
  /// about a procedure tells what others do as well.
  func speaksNearby(_ frame: ClauseFrame) -> Bool {
    authorSpeaksNearby(frame)
      || hasNearby(frame) {
        ClosedClasses.readers.contains($0.text) || $0.text.hasPrefix("Ihr")
      }
  }

  /// Whether the author says "wir" in the paragraph of a clause, or the text is too short to tell.
  func authorSpeaksNearby(_ frame: ClauseFrame) -> Bool {
    !isLong
      || hasNearby(frame) {
        ["wir", "uns", "ich", "mir"].contains($0.folded) || $0.folded.hasPrefix("unser")
      }
  }

  private func hasNearby(_ frame: ClauseFrame, _ isOfPerson: (WordForm) -> Bool) -> Bool {
    let block = sentences[clauses[frame.complex.clause].sentence].block
    return sentences(ofBlock: block).contains { sentence in
      sentence.tokens.contains { isOfPerson(form($0)) }
    }
  }

  /// Whether a word means the reader once it opens a sentence of a letter: "sie lernen", "ihre Kinder", but
  /// not "sie lernt".
  func addressesReader(withCapitalAt token: Int) -> Bool {
    guard addressesReader else { return false }
    switch form(token).text {
    case "ihnen": return true
    case "sie":
      let next = form(token + 1).folded
      return !tags[token + 1].isFinite || next == "sind" || next.hasSuffix("n")
    case let word: return word.hasPrefix("ihr") && [.pposat, .pper].contains(tags[token])
    }
  }
}
