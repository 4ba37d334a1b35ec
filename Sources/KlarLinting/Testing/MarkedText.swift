public import KlarText

/// An example's text, with the places that are marked by ⟦ and ⟧ in it.
public struct MarkedText: Hashable, Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked bytes of `text`, in text order.
  public let marks: [TextRange]

  /// Takes the marks out; nil if they do not come in pairs.
  public init?(_ marked: String) {
    var text = ""
    var marks: [TextRange] = []
    var start: Int?
    for character in marked {
      switch character {
      case "⟦" where start == nil: start = text.utf8.count
      case "⟧":
        guard let lower = start else { return nil }
        marks.append(TextRange(lower, text.utf8.count))
        start = nil
      case "⟦": return nil
      default: text.append(character)
      }
    }
    guard start == nil else { return nil }
    self.text = text
    self.marks = marks
  }
}
