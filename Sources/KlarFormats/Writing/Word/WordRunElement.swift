/// The elements of a Word part that matter for entering changes.
enum WordRunElement: String {
  case paragraph = "w:p"
  case run = "w:r"
  case runProperties = "w:rPr"
  case text = "w:t"
  case fieldCharacter = "w:fldChar"
  case simpleField = "w:fldSimple"
  case control = "w:sdt"
  case controlContent = "w:sdtContent"
  case hyperlink = "w:hyperlink"
  case insertion = "w:ins"
  case deletion = "w:del"
  case moveTarget = "w:moveTo"
  case moveSource = "w:moveFrom"
  case textBox = "w:txbxContent"
  case alternateContent = "mc:AlternateContent"
  case bookmark = "w:bookmarkStart"
  case comment = "w:comment"

  /// Whether other runs beside it belong to something else, such as a link.
  var isContainer: Bool {
    switch self {
    case .paragraph, .hyperlink, .control: true
    default: false
    }
  }

  /// Whether it carries a number that no other one may have.
  var isNumbered: Bool {
    switch self {
    case .insertion, .deletion, .moveTarget, .moveSource, .bookmark: true
    default: false
    }
  }
}
