/// How the report for people looks.
public struct TextStyle: Hashable, Sendable {
  /// Columns of the output; at least 40 are used.
  public let width: Int
  /// Whether the output understands colours; never true for files and pipes.
  public let hasColor: Bool
  /// Whether marks without colours are shown by a line below.
  var hasUnderlines = true

  /// A style for an output of `width` columns.
  public init(width: Int = 80, hasColor: Bool = false) {
    self.width = max(40, width)
    self.hasColor = hasColor
  }

  /// The same style for texts whose marks may be lost.
  var withoutUnderlines: TextStyle {
    var style = self
    style.hasUnderlines = false
    return style
  }

  /// What is emphasised, and how (SGR parameters of ECMA-48).
  enum Paint: String {
    case bold = "1"
    case faint = "2"
    case error = "31"
    case warning = "33"
    case hint = "36"
    case good = "32"
    case foundError = "4;31"
    case foundWarning = "4;33"
    case foundHint = "4;36"
  }

  /// The text in the given colour, or as it is.
  func paint(_ text: String, _ paint: Paint) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
