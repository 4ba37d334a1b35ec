/// Who speaks in a text, and whether to somebody, by the pronouns that occur in it.
public struct Voice: Hashable, Sendable {
  /// Whether the author says "ich" and not "wir", but perhaps once in a long letter.
  public let isOfOnePerson: Bool
  /// Whether an "ich" or a "wir" speaks at all.
  public let hasAuthor: Bool
  /// Whether a "wir" speaks, or a reader is spoken to; in statutes and bylaws neither happens.
  public let isPersonal: Bool

  /// How many times as often "ich" must come as "wir".
  private static let share = 3

  /// The voice of a text of these spellings.
  ///
  /// - Parameter running: The spellings of its running text in their order: "Unser Zeichen" in the head says
  ///   nothing.
  init(_ forms: [WordForm], running: some Sequence<WordForm>) {
    var (hasAuthor, isPersonal) = (false, false)
    for form in forms {
      switch form.folded {
      case "ich", "wir", "uns", "unser", "unsere": hasAuthor = true
      default: break
      }
      switch form.text {
      case "wir", "uns", "Ihnen", "geehrte", "geehrter": isPersonal = true
      default: break
      }
    }
    var (single, we, us) = (0, 0, 0)
    var isFirst = false
    for form in running {
      switch form.folded {
      case "ich":
        if single + we + us == 0 { isFirst = true }
        single += 1
      case "wir": we += 1
      case "uns", "unser", "unsere": us += 1
      default: break
      }
    }
    // "wir … uns" speaks once.
    let many = max(we, us)
    isOfOnePerson = single > 0 && (many == 0 || isFirst && single >= Self.share * many)
    self.hasAuthor = hasAuthor
    self.isPersonal = isPersonal
  }
}
