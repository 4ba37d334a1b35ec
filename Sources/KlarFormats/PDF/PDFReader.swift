internal import KlarGerman

/// Reads a PDF file: the running text of its pages, and once what they repeat.
enum PDFReader {
  /// Reads the text layer; there are no places in the file to lead back to.
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) -> Letter {
    let output = try TextExtractor.layout(of: bytes, limits: limits)
    let layout = try PageLayout(output, limits: limits)
    if layout.lines.isEmpty { throw .pdfWithoutText }
    let (body, headers, footers) = PageMargins.divide(layout.lines, pages: layout.pages)
    var letter = LetterBuilder()
    letter.append(PageParagraphs(headers, zone: .header).drafts())
    letter.append(PageParagraphs(body, zone: .body).drafts())
    letter.append(PageParagraphs(footers, zone: .footer).drafts())
    if letter.isEmpty { throw .pdfWithoutText }
    return try letter.letter(.pdf, parts: [])
  }
}
