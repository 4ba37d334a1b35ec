extension Tag {
  /// Whether it stands for a finite form other than the imperative.
  var isFiniteIndicative: Bool { self == .vvfin || self == .vafin || self == .vmfin }

  /// Whether it stands for a finite form.
  package var isFinite: Bool { isFiniteIndicative || self == .vvimp || self == .vaimp }

  /// Whether it stands for any form of a verb.
  package var isVerb: Bool { isFinite || isNonfinite }

  /// Whether it stands for a participle or infinitive.
  var isNonfinite: Bool { isParticiple || isInfinitive }

  var isParticiple: Bool { self == .vvpp || self == .vapp || self == .vmpp }

  /// Whether it stands for an infinitive, with "zu" inside, "mitzuteilen", or without.
  package var isInfinitive: Bool {
    self == .vvinf || self == .vainf || self == .vminf || self == .vvizu
  }

  /// Whether the word can be the last of a clause's brackets.
  var closesClause: Bool { isVerb || self == .ptkvz }
}
