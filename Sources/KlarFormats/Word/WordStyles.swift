/// What the styles of a document say about the paragraphs and runs that use them.
struct WordStyles {
  private struct Style {
    var name = ""
    var base: String?
    var isHeading: Bool?
    var isList: Bool?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]

  /// The styles of a document that has none of its own.
  init() {}

  /// Reads `word/styles.xml`.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    var reader = try XMLReader<WordElement>(bytes, limits: limits)
    var open: [WordElement?] = []
    var id: String?
    while let event = try reader.read() {
      switch event {
      case .start(let name, let tag):
        let attributes = XMLAttributes(bytes, tag)
        if name == .style {
          id = attributes["styleId"]
          if let id { styles[id] = Style() }
        } else if let id, let name {
          read(name, attributes, of: id, inside: open)
        }
        open.append(name)
      case .end(let name):
        open.removeLast()
        if name == .style { id = nil }
      case .text: break
      }
    }
  }

  private mutating func read(
    _ name: WordElement, _ attributes: XMLAttributes, of id: String, inside open: [WordElement?]
  ) {
    if open.contains(where: { $0?.isLeftOut == true }) { return }
    switch name {
    case .styleName where open.last == .style: styles[id]?.name = attributes["val"] ?? ""
    case .basedOn: styles[id]?.base = attributes["val"]
    case .outlineLevel: styles[id]?.isHeading = attributes["val"].flatMap { Int($0) }.map { $0 < 9 }
    case .numbering: if styles[id]?.isList == nil { styles[id]?.isList = true }
    case .numberingID: styles[id]?.isList = attributes["val"] != "0"
    case .vanish: styles[id]?.isHidden = attributes.isOn("val")
    default: break
    }
  }

  /// Whether paragraphs of this style are headings, by outline level or by name.
  func isHeading(_ id: String) -> Bool {
    inherited(id) { style in
      style.isHeading ?? (Self.isHeadingName(style.name) ? true : nil)
    }
  }

  /// Whether paragraphs of this style are numbered or have bullets.
  func isList(_ id: String) -> Bool { inherited(id, \.isList) }

  /// Whether text of this style is hidden.
  func isHidden(_ id: String) -> Bool { inherited(id, \.isHidden) }

  private func inherited(_ id: String, _ value: (Style) -> Bool?) -> Bool {
    var id = id
    // A chain may be a ring in a broken file.
    for _ in 0..<20 {
      guard let style = styles[id] else { return false }
      if let value = value(style) { return value }
      guard let base = style.base else { return false }
      id = base
    }
    return false
  }

  private static func isHeadingName(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["heading", "überschrift", "title", "titel"].contains { name.hasPrefix($0) }
  }
}
