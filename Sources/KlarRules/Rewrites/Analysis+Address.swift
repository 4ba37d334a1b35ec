internal import KlarGerman

extension Analysis {
  /// Whether the text speaks to a reader, or is too short to tell.
  ///
  /// In statutes and bylaws nobody is "wir" or "Sie".
  var addressesReader: Bool { tokens.count < 80 || voice.isPersonal }
}
