/// Prepositions and articles that become one word: "zu dem" is "zum".
public enum Contraction {
  private static let forms: [String: [String: String]] = [
    "an": ["dem": "am"],
    "bei": ["dem": "beim"],
    "in": ["dem": "im"],
    "von": ["dem": "vom"],
    "zu": ["dem": "zum", "der": "zur"],
  ]

  /// The preposition in a word such as "zum"; any other word as it is.
  public static func base(of word: String) -> String {
    forms.first { $0.value.values.contains(word) }?.key ?? word
  }

  /// The one word for a preposition, or the last word of one, and a definite article; nil if none.
  public static func word(_ preposition: String, _ article: String) -> String? {
    forms[preposition.lowercased()]?[article.lowercased()]
  }
}
