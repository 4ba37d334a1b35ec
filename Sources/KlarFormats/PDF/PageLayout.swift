/// The lines of a PDF file in reading order, as `pdftotext -bbox-layout` finds them.
struct PageLayout {
  private enum Element: String {
    case page = "html:page"
    case block = "html:block"
    case line = "html:line"
    case word = "html:word"
  }

  private struct Word {
    let left: Double
    let right: Double
    let height: Double
    var text: [UInt8] = []
  }

  /// The lines of all pages.
  private(set) var lines: [PageLine] = []
  /// The number of pages.
  private(set) var pages = 0

  private var blocks = 0
  private var pageHeight = 0.0
  private var frame: (left: Double, right: Double, top: Double, bottom: Double) = (0, 0, 0, 0)
  private var words: [Word] = []
  private var isInWord = false

  /// Reads the program's output.
  init(_ output: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    guard let start = output[...].first(of: "<doc>"),
      let end = output[start...].first(of: "</doc>")
    else { throw .noText }
    var limits = limits
    limits.partBytes = limits.archiveBytes
    // The document type before it would be refused, and control characters are no XML.
    let space = XMLNamespace.pages
    var xml = Array("<doc xmlns=\"\(space)\">".utf8)
    xml += output[(start + 5)..<(end + 6)].lazy.map { $0 < 0x20 && $0 != 0x0A ? 0x20 : $0 }
    var reader = try XMLReader<Element>(xml, limits: limits)
    while let event = try reader.read() {
      switch event {
      case .start(let element, let tag): self.start(element, XMLAttributes(xml, tag))
      case .end(let element): self.end(element)
      case .text(let range):
        if isInWord, let last = words.indices.last {
          words[last].text += XMLText.string(xml, range).utf8
        }
      }
    }
  }

  private mutating func start(_ element: Element?, _ attributes: XMLAttributes) {
    func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? 0 }
    switch element {
    case .page:
      pages += 1
      pageHeight = number("height")
    case .block: blocks += 1
    case .line:
      words = []
      frame = (number("xMin"), number("xMax"), number("yMin"), number("yMax"))
    case .word:
      words.append(
        Word(
          left: number("xMin"), right: number("xMax"), height: number("yMax") - number("yMin")))
      isInWord = true
    case nil: break
    }
  }

  private mutating func end(_ element: Element?) {
    if element == .word { isInWord = false }
    guard element == .line, let first = words.first else { return }
    var text: [UInt8] = []
    for (index, word) in words.enumerated() {
      // A word is cut where its font changes; then there is no room for a space.
      if index > 0, word.left - words[index - 1].right > 0.08 * word.height {
        text.append(0x20)
      }
      text += word.text
    }
    lines.append(
      PageLine(
        text: text, page: pages, block: blocks, left: frame.left, right: frame.right,
        top: frame.top, bottom: frame.bottom, firstWidth: first.right - first.left,
        height: words.map(\.height).sorted()[words.count / 2], pageHeight: pageHeight))
  }
}
