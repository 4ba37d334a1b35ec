public import KlarText

/// A part of a letter in the sense of DIN 5008 and of administrative practice.
public struct LetterPart: Hashable, Sendable {
  /// What the part is for; raw values are those of the reports.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case sender
    case address
    /// File number, contact person, telephone, date.
    case informationBlock
    case subject
    case salutation
    case body
    case heading
    case list
    case table
    /// The decision itself ("Tenor").
    case operativePart
    case reasons
    /// "Rechtsbehelfsbelehrung": protected, never rewritten.
    case legalRemedyNotice
    case closing
    case signature
    case enclosures
    /// Running header, footer, page number.
    case pageFurniture
    case footnote

    /// Whether its sentences are running text that the reader has to understand and the author may
    /// change; only there sentences are judged and counted.
    public var isRunningText: Bool {
      switch self {
      case .body, .list, .operativePart, .reasons, .footnote: true
      default: false
      }
    }

    /// Whether its wording is fixed by law, so that no rewrite is offered.
    public var isProtected: Bool { self == .legalRemedyNotice || self == .operativePart }
  }

  /// What the part is for.
  public let kind: Kind
  /// Its bytes; parts do not overlap and stand in text order.
  public let range: TextRange

  /// A part of the given kind.
  public init(_ kind: Kind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }
}

/// How a text is divided: as a letter or as running text without letter parts.
public enum TextKind: String, Hashable, Sendable, CaseIterable {
  case letter, text
}
