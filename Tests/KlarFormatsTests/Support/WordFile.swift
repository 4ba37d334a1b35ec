/// A Word document made of the XML that a test shows.
struct WordFile {
  private static let spaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:v="urn:schemas-microsoft-com:vml"
    """

  /// What stands inside `w:body`.
  var body: String
  /// What stands inside the root element of other parts, such as styles, footnotes or header1.
  ///
  /// The name of a part is also the identifier of its relationship.
  var parts: [String: String] = [:]
  /// The name of the main part.
  var main = "word/document.xml"
  /// What stands before the root element of the main part.
  var prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"

  /// The XML of the main part.
  var document: String {
    "\(prologue)<w:document \(Self.spaces)><w:body>\(body)</w:body></w:document>"
  }

  /// The bytes of the file.
  func bytes() throws -> [UInt8] {
    try TestArchive.make(entries)
  }

  /// The parts of the file.
  var entries: [(name: String, text: String)] {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let list =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    var links = list
    var entries = [(name: "[Content_Types].xml", text: "<Types/>"), (name: main, text: document)]
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      let role = String(name.prefix { !$0.isNumber })
      let root = ["header": "hdr", "footer": "ftr"][role] ?? role
      entries.append(
        ("word/\(name).xml", "<w:\(root) \(Self.spaces)>\(text)</w:\(root)>"))
      links += "<Relationship Id=\"\(name)\" Type=\"\(type)/\(role)\" Target=\"\(name).xml\"/>"
    }
    let file = main.split(separator: "/").last ?? ""
    entries.append(("word/_rels/\(file).rels", "\(links)</Relationships>"))
    entries.append(
      (
        "_rels/.rels",
        "\(list)<Relationship Id=\"a\" Type=\"\(type)/officeDocument\" Target=\"/\(main)\"/>"
          + "</Relationships>"
      ))
    return entries
  }

  /// A paragraph of runs with the given texts.
  static func paragraph(_ texts: String..., properties: String = "") -> String {
    let runs = texts.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined()
    return "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(runs)</w:p>"
  }

  /// A complex field.
  static func field(_ instruction: String, result: String?) -> String {
    let shown =
      result.map { "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>\($0)</w:t></w:r>" }
    return """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText xml:space="preserve">\(instruction)</w:instrText></w:r>\
      \(shown ?? "")<w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
  }
}
