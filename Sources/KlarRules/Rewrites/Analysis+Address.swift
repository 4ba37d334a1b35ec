internal import KlarGerman

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

  /// Whether author or reader come up in the paragraph of a clause, or the text is too short to tell: a page
  /// about a procedure tells what others do as well.
  func speaksNearby(_ frame: ClauseFrame) -> Bool {
    guard isLong else { return true }
    let block = sentences[clauses[frame.complex.clause].sentence].block
    return sentences(ofBlock: block).contains { sentence in
      sentence.tokens.contains {
        let word = form($0)
        return ["wir", "uns", "ich", "mir"].contains(word.folded)
          || ["Sie", "Ihnen"].contains(word.text)
          || word.folded.hasPrefix("unser") || word.text.hasPrefix("Ihr")
      }
    }
  }
}
