/// An OpenDocument text made of the XML that a test shows.
struct OpenDocumentFile {
  private static let spaces =
    ["office", "text", "table", "style", "manifest"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined(separator: " ") + """
       xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
      """

  /// What stands inside `office:text`.
  var body: String
  /// What stands inside the automatic styles of the content.
  var styles = ""
  /// What stands inside the root element of `styles.xml`.
  var common = ""
  /// What stands inside the manifest.
  var manifest = ""
  /// The end of the media type.
  var type = "text"

  /// The bytes of the file.
  func bytes() throws -> [UInt8] {
    try TestArchive.make([
      ("mimetype", "application/vnd.oasis.opendocument.\(type)"),
      (
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content \(Self.spaces)><office:automatic-styles>\(styles)\
        </office:automatic-styles><office:body><office:text>\(body)</office:text></office:body>\
        </office:document-content>
        """
      ),
      ("styles.xml", "<office:document-styles \(Self.spaces)>\(common)</office:document-styles>"),
      (
        "META-INF/manifest.xml", "<manifest:manifest \(Self.spaces)>\(manifest)</manifest:manifest>"
      ),
    ])
  }
}
