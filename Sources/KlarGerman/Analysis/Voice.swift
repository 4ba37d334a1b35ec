/// Who speaks in a text, and whether to somebody, by the pronouns that occur in it.
public struct Voice: Hashable, Sendable {
  /// Whether the author says "ich" and never "wir".
  public let isOfOnePerson: Bool
  /// Whether an "ich" or a "wir" speaks at all.
  public let hasAuthor: Bool
  /// Whether a "wir" speaks, or a reader is spoken to; in statutes and bylaws neither happens.
  public let isPersonal: Bool

  /// The voice of a text of these spellings.
  init(_ forms: [WordForm]) {
    var (hasI, hasWe, isPersonal) = (false, false, false)
    for form in forms {
      switch form.folded {
      case "ich": hasI = true
      case "wir", "uns", "unser", "unsere": hasWe = true
      default: break
      }
      switch form.text {
      case "wir", "uns", "Ihnen", "geehrte", "geehrter": isPersonal = true
      default: break
      }
    }
    isOfOnePerson = hasI && !hasWe
    hasAuthor = hasI || hasWe
    self.isPersonal = isPersonal
  }
}
