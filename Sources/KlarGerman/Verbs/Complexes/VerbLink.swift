/// A verb form inside a verb group.
struct VerbLink: Hashable {
  /// What the form can be to the verb that governs it.
  enum Form: UInt8, Hashable {
    case finite, participle, infinitive, zuInfinitive
  }

  let token: Int
  var form: Form
  let helper: HelperVerb
  /// The token of "zu" in front.
  let zu: Int?

  /// Its tokens in text order.
  var tokens: [Int] { (zu.map { [$0] } ?? []) + [token] }
}
