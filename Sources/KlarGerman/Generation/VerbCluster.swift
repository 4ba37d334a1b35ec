/// The words of a predicate, ready for the brackets of a clause.
public struct VerbCluster: Hashable, Sendable {
  /// The left bracket of a main clause: the finite verb, without its particle.
  public let finite: String
  /// The right bracket of a main clause: particle, participles and infinitives in their order.
  public let rightBracket: [String]
  /// The verbs at the end of a subordinate clause in their order, the finite one among them.
  public let verbLast: [String]

  /// The given words.
  public init(finite: String, rightBracket: [String], verbLast: [String]) {
    self.finite = finite
    self.rightBracket = rightBracket
    self.verbLast = verbLast
  }
}
