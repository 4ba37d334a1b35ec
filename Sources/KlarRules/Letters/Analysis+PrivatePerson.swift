internal import KlarGerman

extension Analysis {
  /// Whether somebody writes to an authority or a company: "Hiermit beantrage ich …".
  ///
  /// Officials who say "ich" have a letterhead and decide; they do not apply.
  var isByPrivatePerson: Bool {
    kind == .letter
      && !parts.contains {
        [.informationBlock, .legalRemedyNotice, .operativePart].contains($0.kind)
      }
      && sentences.contains {
        $0.isRunningText && LetterCues.standard[.privatePerson].occurs(in: words($0.tokens))
      }
  }
}
