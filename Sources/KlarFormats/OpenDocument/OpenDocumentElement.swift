/// The elements of an OpenDocument part that matter for its text.
enum OpenDocumentElement: String {
  case paragraph = "text:p"
  case heading = "text:h"
  case span = "text:span"
  case space = "text:s"
  case tab = "text:tab"
  case lineBreak = "text:line-break"
  case link = "text:a"

  case list = "text:list"
  case listItem = "text:list-item"
  case section = "text:section"
  case table = "table:table"
  case tableRow = "table:table-row"
  case tableCell = "table:table-cell"
  case frame = "draw:frame"
  case textBox = "draw:text-box"
  case note = "text:note"
  case noteBody = "text:note-body"

  case noteCitation = "text:note-citation"
  case annotation = "office:annotation"
  case bodyText = "office:text"
  case trackedChanges = "text:tracked-changes"
  case changeStart = "text:change-start"
  case changeEnd = "text:change-end"
  case hiddenText = "text:hidden-text"
  case variable = "text:variable-set"
  case userField = "text:user-field-get"
  case variableInput = "text:variable-input"
  case rubyText = "text:ruby-text"
  case script = "text:script"
  case forms = "office:forms"
  case object = "draw:object"
  case binaryData = "office:binary-data"
  case title = "svg:title"
  case description = "svg:desc"

  case style = "style:style"
  case textProperties = "style:text-properties"
  case masterPage = "style:master-page"
  case header = "style:header"
  case leftHeader = "style:header-left"
  case firstHeader = "style:header-first"
  case footer = "style:footer"
  case leftFooter = "style:footer-left"
  case firstFooter = "style:footer-first"

  case encryption = "manifest:encryption-data"

  /// Whether nothing inside is part of the text.
  var isLeftOut: Bool {
    switch self {
    case .noteCitation, .annotation, .trackedChanges, .rubyText, .script, .forms, .object,
      .binaryData, .title, .description:
      true
    default: false
    }
  }

  /// Whether the bytes directly inside are layout of the file and no text.
  var isStructure: Bool {
    switch self {
    case .list, .listItem, .section, .table, .tableRow, .tableCell, .frame, .textBox, .note,
      .noteBody:
      true
    default: false
    }
  }
}
