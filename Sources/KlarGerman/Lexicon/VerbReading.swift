/// A way to read a word as a form of a verb.
public struct VerbReading: Hashable, Sendable {
  /// The verb.
  public let verb: Verb
  /// The form.
  public let form: VerbForm
  /// Whether the particle of a separable verb stands in front of a finite form.
  public let isJoined: Bool
}
