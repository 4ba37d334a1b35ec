/// A particle that a separable verb leaves behind in a main clause: "ab", "bloß", "wieder her".
struct SeparableParticle: Hashable, Sendable {
  /// As it stands in a main clause, perhaps two words.
  let text: String
  /// As it stands in front of a verb: "wiederher".
  let prefix: String
  /// The folded prefix.
  let key: [UInt8]

  /// The particle of a verb that has none.
  static let none = SeparableParticle("")

  /// The particle that a main clause has.
  init(_ text: String) {
    self.text = text
    prefix = text.filter { $0 != " " }
    key = Folding.key(prefix)
  }
}
