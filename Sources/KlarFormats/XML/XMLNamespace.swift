/// The vocabularies of text documents, each with the prefix that this code knows it by.
///
/// Files may choose any prefix, and "strict" Word documents have addresses of their own.
enum XMLNamespace {
  /// The vocabulary of `pdftotext -bbox-layout`.
  static let pages = "http://www.w3.org/1999/xhtml"

  /// The usual prefix of the vocabulary at `address`; nil for one that holds no text.
  static func prefix(of address: String) -> String? {
    switch address {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      "w"
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc"
    case "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math":
      "m"
    case "http://schemas.openxmlformats.org/package/2006/relationships": "rel"
    case "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text"
    case "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table"
    case "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw"
    case "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office"
    case "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style"
    case "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest"
    case "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg"
    case pages: "html"
    default: nil
    }
  }
}
