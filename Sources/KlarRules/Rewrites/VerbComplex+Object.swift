internal import KlarGerman

extension VerbComplex {
  /// Whether it has no object that could be mistaken for its subject.
  var takesNoObject: Bool {
    voice != .active || isCopula
      || verb.map {
        $0.auxiliary == .sein || ParticipleTime($0) == .intransitive
          || ActorWords.standard.hasNoObject($0)
      } ?? false
  }
}
