import KlarGerman
import KlarText
import Testing

@Test func zdebug() {
  for t in [
    "Sie werden gebeten, die Unterlagen einzureichen und den Fragebogen auszufüllen.",
    "Es wird gebeten, die Nachweise, die noch fehlen, bis Freitag einzureichen.",
    "Sie werden gebeten, den Brief zu lesen und zu unterschreiben.",
    "Ihr Antrag wurde geprüft und abgelehnt.",
    "Die Unterlagen werden geprüft und an die Kasse weitergeleitet.",
    "Das Formular ist vollständig auszufüllen und zu unterschreiben.",
    "Die Regelung findet keine Anwendung.",
    "Bitte setzen Sie uns von der Änderung in Kenntnis.",
  ] {
    let a = Analyzer().analyze(Letter(plainText: t), as: .text)
    print("##", t)
    print(a.tokens.indices.map { "\($0):\(a.form($0).text)/\(a.tags[$0])" }.joined(separator: " "))
    for (i, c) in a.clauses.enumerated() { print("  C\(i) \(c.kind) parent=\(c.parent ?? -1) fin=\(c.finite ?? -1) intro=\(c.introducer ?? -1)", c.tokens) }
    for v in a.verbComplexes { print("  V c\(v.clause) \(v.lemma) \(v.voice) fin=\(v.finite ?? -1) toks=\(v.tokens) main=\(v.main) ell=\(v.isElliptic) mood=\(v.mood) mod=\(String(describing: v.modality)) pl=\(v.placement)")
      print("    ", ClauseFrameReader(a).frame(of: v).map { f in f.constituents.map { "\($0.kind) \($0.tokens) \($0.cases)" }.joined(separator: "; ") } ?? "no frame") }
  }
}
