/// Where the verbs of a clause stand, which enclose its Mittelfeld.
struct VerbBrackets {
  /// The finite verb.
  let finite: Int
  /// Whether the finite verb closes the clause: "weil Ihr Antrag geprüft wird".
  let isVerbLast: Bool
  /// The infinitive or participle in the Vorfeld, up to the finite verb: "Vorzulegen sind alle Belege".
  let fronted: Range<Int>?
  /// The verbs that close the Mittelfeld; empty at the end of the clause where there are none.
  let right: Range<Int>

  /// The token behind the verbs and the Mittelfeld.
  var end: Int { right.upperBound }

  /// The brackets of a predicate; nil if its verbs do not stand together.
  init?(_ complex: VerbComplex, _ finite: Int, in clause: Clause) {
    let isVerbLast = clause.kind == .subordinate || clause.kind == .relative
    let verbs = complex.tokens.filter { isVerbLast || $0 != finite }
    let fronted = isVerbLast ? nil : Self.fronted(verbs, before: finite)
    let closing = fronted == nil ? verbs : []
    let end = (closing.last ?? clause.tokens.last ?? finite) + 1
    let start = closing.first ?? end
    guard end > finite || isVerbLast, closing == Array(start..<end) else { return nil }
    self.finite = finite
    self.isVerbLast = isVerbLast
    self.fronted = fronted
    right = start..<end
  }

  /// The stretch of verbs that ends right before the finite one; nil if they do not stand there.
  private static func fronted(_ verbs: [Int], before finite: Int) -> Range<Int>? {
    guard let first = verbs.first, first < finite, verbs == Array(first..<finite) else {
      return nil
    }
    return first..<finite
  }
}
