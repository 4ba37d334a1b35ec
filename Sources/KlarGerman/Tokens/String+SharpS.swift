extension StringProtocol {
  /// The text with "ss" for every "ß", as Switzerland and our lists write it.
  package var withoutSharpS: String {
    contains("ß")
      ? split(separator: "ß", omittingEmptySubsequences: false).joined(separator: "ss")
      : String(self)
  }
}
