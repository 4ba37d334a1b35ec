/// What every rule's description must have.
enum RuleHead {
  /// What is missing, in German.
  static func complaints(_ description: RuleDescription) -> [String] {
    var complaints: [String] = []
    func demand(_ condition: Bool, _ message: String) {
      if !condition { complaints.append(message) }
    }
    let isName = description.id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    demand(
      isName && !description.id.isEmpty, "Der Name darf nur a bis z, Ziffern und „-“ enthalten.")
    demand(!description.title.isEmpty, "Der Titel fehlt.")
    demand(description.why.hasSuffix("."), "Die Begründung („why“) endet nicht mit einem Punkt.")
    demand(!description.source.isEmpty, "Die Quelle („source“) fehlt.")
    let bad = description.examples.count { if case .bad = $0 { true } else { false } }
    demand(bad > 0, "Es fehlt ein Beispiel für das, was die Regel findet („bad“).")
    demand(
      bad < description.examples.count,
      "Es fehlt ein Beispiel für das, was die Regel nicht finden darf („good“).")
    return complaints
  }
}
