/// What the styles of a document say about the text that uses them.
struct OpenDocumentStyles {
  private struct Style {
    var parent: String?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private var open: String?
  /// The master pages that styles switch to.
  private(set) var masterPages: Set<String> = []

  /// Notes an element of a style.
  mutating func read(_ element: OpenDocumentElement, _ attributes: XMLAttributes) {
    switch element {
    case .style:
      let family = attributes["family"] ?? ""
      let key = Self.key(family, attributes["name"] ?? "")
      let parent = attributes["parent-style-name"].map { Self.key(family, $0) }
      styles[key] = Style(parent: parent)
      open = key
      if let page = attributes["master-page-name"], !page.isEmpty { masterPages.insert(page) }
    case .textProperties:
      if let open, let display = attributes["display"] {
        styles[open]?.isHidden = display == "none"
      }
    default: break
    }
  }

  /// Forgets the master pages, so that only those of the next part count.
  mutating func forgetMasterPages() { masterPages = [] }

  /// Whether text in this style is hidden; `family` is "text" or "paragraph".
  func isHidden(_ name: String, family: String) -> Bool {
    chain(Self.key(family, name)).lazy.compactMap { styles[$0]?.isHidden }.first ?? false
  }

  /// Whether paragraphs in this style are titles, which are no headings for OpenDocument.
  func isTitle(_ name: String) -> Bool {
    chain(Self.key("paragraph", name)).contains {
      ["paragraph/Title", "paragraph/Subtitle", "paragraph/Heading"].contains($0)
    }
  }

  private func chain(_ key: String) -> [String] {
    var chain = [key]
    // A chain may be a ring in a broken file.
    while chain.count < 20, let last = chain.last, let parent = styles[last]?.parent {
      chain.append(parent)
    }
    return chain
  }

  private static func key(_ family: String, _ name: String) -> String { "\(family)/\(name)" }
}
