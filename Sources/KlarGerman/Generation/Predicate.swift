/// What the verbs of a clause say, apart from their person, number and places.
public struct Predicate: Hashable, Sendable {
  /// The time that the verb forms express.
  public enum Tense: UInt8, Hashable, Sendable, CaseIterable {
    case present, preterite, perfect, pluperfect, future
  }

  /// How certain the statement is put.
  public enum Mood: UInt8, Hashable, Sendable, CaseIterable {
    case indicative
    /// Konjunktiv I, of reported speech.
    case subjunctive1
    /// Konjunktiv II, of conditions and politeness.
    case subjunctive2
  }

  /// Who or what the subject is.
  public enum Voice: UInt8, Hashable, Sendable, CaseIterable {
    case active
    /// "wird geprüft".
    case werdenPassive
  }

  /// The full verb.
  public var verb: Verb
  /// The time.
  public var tense: Tense
  /// The mood.
  public var mood: Mood
  /// The voice.
  public var voice: Voice
  /// The modal verb over the full verb, if there is one.
  public var modal: Verb?

  /// Whether it has an accusative object.
  public var hasObject: Bool

  /// A predicate of the given verb; present, indicative and active unless told otherwise.
  public init(
    _ verb: Verb, tense: Tense = .present, mood: Mood = .indicative, voice: Voice = .active,
    modal: Verb? = nil, hasObject: Bool = false
  ) {
    self.verb = verb
    self.tense = tense
    self.mood = mood
    self.voice = voice
    self.modal = modal
    self.hasObject = hasObject
  }
}
