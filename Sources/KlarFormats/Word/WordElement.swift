/// The elements of a Word part that matter for its text.
enum WordElement: String {
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case paragraphStyle = "w:pStyle"
  case outlineLevel = "w:outlineLvl"
  case numbering = "w:numPr"
  case numberingID = "w:numId"
  case run = "w:r"
  case runProperties = "w:rPr"
  case runStyle = "w:rStyle"
  case vanish = "w:vanish"

  case text = "w:t"
  case mathText = "m:t"
  case tab = "w:tab"
  case alignedTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case symbol = "w:sym"

  case fieldCharacter = "w:fldChar"
  case simpleField = "w:fldSimple"
  case instruction = "w:instrText"
  case dropDownList = "w:ddList"
  case listEntry = "w:listEntry"
  case result = "w:result"

  case table = "w:tbl"
  case tableRow = "w:tr"
  case rowProperties = "w:trPr"
  case tableCell = "w:tc"
  case textBox = "w:txbxContent"
  case alternateContent = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"

  case deletion = "w:del"
  case moveSource = "w:moveFrom"
  case rubyText = "w:rt"
  case paragraphChange = "w:pPrChange"
  case runChange = "w:rPrChange"
  case sectionChange = "w:sectPrChange"
  case tableChange = "w:tblPrChange"
  case rowChange = "w:trPrChange"
  case cellChange = "w:tcPrChange"

  case section = "w:sectPr"
  case headerReference = "w:headerReference"
  case footerReference = "w:footerReference"
  case titlePage = "w:titlePg"
  case evenAndOdd = "w:evenAndOddHeaders"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case footnote = "w:footnote"
  case endnote = "w:endnote"

  case style = "w:style"
  case styleName = "w:name"
  case basedOn = "w:basedOn"

  case relationship = "rel:Relationship"

  /// Whether nothing inside is part of the text: what was deleted or moved away, former
  /// properties, pronunciation aids.
  var isLeftOut: Bool {
    switch self {
    case .deletion, .moveSource, .rubyText, .paragraphChange, .runChange, .sectionChange,
      .tableChange, .rowChange, .cellChange:
      true
    default: false
    }
  }
}
