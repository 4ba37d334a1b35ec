import Glibc

/// A PDF file made of lines of text at given places.
struct PDFFile {
  /// A line with its distance in points from the left and from the top of the page.
  struct Line {
    let text: String
    var left = 70.0
    let top: Double
    var size = 11.0
  }

  /// The lines of every page.
  var pages: [[Line]]
  /// More entries of the trailer.
  var trailer = ""

  /// The bytes of the file; readers repair the missing table of places.
  var bytes: [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    var kids: [String] = []
    for page in pages {
      let content = page.map {
        "BT /F1 \($0.size) Tf \($0.left) \(842 - $0.top) Td (\(Self.escape($0.text))) Tj ET"
      }.joined(separator: "\n")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
      kids.append("\(objects.count + 1) 0 R")
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(objects.count) 0 R \
        /Resources << /Font << /F1 3 0 R >> >> >>
        """)
    }
    objects[1] =
      "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
    var text = "%PDF-1.4\n"
    for (index, object) in objects.enumerated() {
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    return Array("\(text)trailer\n<< /Root 1 0 R \(trailer) >>\n%%EOF\n".utf8)
  }

  /// Characters beyond ASCII as octal numbers of Latin-1.
  private static func escape(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      if "()\\".unicodeScalars.contains(scalar) { return "\\\(scalar)" }
      return scalar.isASCII ? String(scalar) : "\\" + String(scalar.value, radix: 8)
    }.joined()
  }

  /// Whether the program that reads PDF files is installed.
  static let isReadable = (unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "")
    .split(separator: ":").contains { unsafe access("\($0)/pdftotext", X_OK) == 0 }
}
