/// Prepositions and articles that become one word: "zu dem" is "zum".
public enum Contraction {
  private static let forms: [String: [String: String]] = [
    "an": ["dem": "am"],
    "bei": ["dem": "beim"],
    "in": ["dem": "im"],
    "von": ["dem": "vom"],
    "zu": ["dem": "zum", "der": "zur"],
  ]

  /// The one word for a preposition, or the last word of one, and a definite article; nil if none.
  public static func word(_ preposition: String, _ article: String) -> String? {
    forms[preposition.lowercased()]?[article.lowercased()]
  }
}
