internal import KlarGerman

extension VerbCluster {
  /// The words under a modal verb with "lassen": "müssen … prüfen lassen".
  var causative: VerbCluster {
    VerbCluster(
      finite: finite, rightBracket: rightBracket + ["lassen"],
      verbLast: verbLast.dropLast() + ["lassen"] + verbLast.suffix(1))
  }
}
