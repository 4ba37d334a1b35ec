/// A stretch of a sentence between two marks or conjunctions: the stuff that clauses are made of.
struct ClausePiece {
  /// What stands before it.
  enum Border: UInt8 {
    case start, comma, colon, semicolon, dash, conjunction
  }

  /// Its tokens in text order.
  var tokens: [Int]
  /// What stands before it.
  let border: Border
  /// The first token and the conjunction or pronoun that opens it, if any.
  var opener: Int?
  /// Its finite verbs.
  var finites: [Int] = []
  /// Whether it has an infinitive with "zu".
  var hasZuInfinitive = false

  init(_ tokens: [Int], border: Border) {
    self.tokens = tokens
    self.border = border
  }
}
