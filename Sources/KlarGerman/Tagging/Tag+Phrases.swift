extension Tag {
  /// Whether the word can go on with a noun phrase that has begun: adjective, number, noun or name.
  var continuesPhrase: Bool { self == .adja || self == .card || self == .nn || self == .ne }
}
