internal import KlarGerman

extension Verb {
  /// The form before "Sie" in a request: "reichen Sie ein", "seien Sie".
  var requestForm: String? {
    infinitive == "sein" ? "seien" : forms(.finite(.present, .third, .plural)).first
  }
}
