/// A document with changes entered into it.
public struct WrittenDocument: Hashable, Sendable {
  /// Why a change could not be entered.
  public enum Obstacle: Hashable, Sendable, Error {
    /// A field, form control or formula, whose text is not the author's.
    case field
    /// A tab, a line break or another sign that is no text.
    case sign
    /// A change that somebody else has tracked and nobody has decided about.
    case trackedChange
    /// A text box, which word processors store twice.
    case textBox
    /// A part where word processors know no such entries: header, footer, note.
    case margin
    /// The words begin in a link, or in a part of its own, and end outside of it.
    case border
    /// It is not clear how the document stores the words.
    case structure

    /// Why, in German, as the end of "nicht eingetragen, ...".
    public var message: String {
      switch self {
      case .field: "weil die Wörter in einem Feld stehen"
      case .sign: "weil dort ein Tabulator, ein Umbruch oder ein Sonderzeichen steht"
      case .trackedChange: "weil dort schon eine nachverfolgte Änderung steht"
      case .textBox: "weil die Wörter in einem Textfeld stehen"
      case .margin: "weil das in Kopfzeilen, Fußzeilen und Fußnoten nicht geht"
      case .border: "weil die Wörter nur zum Teil in einem Link stehen"
      case .structure: "weil das Dokument an dieser Stelle ungewöhnlich aufgebaut ist"
      }
    }
  }

  /// A change that is not in the document.
  public struct Omission: Hashable, Sendable {
    /// The number of the change, from 0.
    public let index: Int
    /// Why.
    public let obstacle: Obstacle
  }

  /// The bytes of the file.
  public let bytes: [UInt8]
  /// The changes that are not in it; all others are.
  public let omissions: [Omission]
}
