/// Which headers and footers the sections of a document show.
struct WordMargins {
  private struct Reference {
    let isHeader: Bool
    let kind: String
    let id: String
    let section: Int
  }

  private var references: [Reference] = []
  private var sections = 0
  private var titleSections: Set<Int> = []

  /// Notes an element of section properties.
  mutating func read(_ element: WordElement, _ attributes: XMLAttributes) {
    switch element {
    case .section: sections += 1
    case .titlePage: if attributes.isOn("val") { titleSections.insert(sections) }
    case .headerReference, .footerReference:
      guard let id = attributes["id"] else { return }
      references.append(
        Reference(
          isHeader: element == .headerReference, kind: attributes["type"] ?? "default", id: id,
          section: sections))
    default: break
    }
  }

  /// The relationships of the headers, or of the footers, that some page shows, each once.
  ///
  /// The one of a first page is shown where the section has a title page, the one of even pages
  /// where the document tells them from odd ones.
  func ids(headers: Bool, distinguishesEvenPages: Bool) -> [String] {
    var ids: [String] = []
    // The first page comes first, though files name its header last.
    for kind in ["first", "default", "even"] {
      for reference in references where reference.isHeader == headers && reference.kind == kind {
        let isShown =
          switch kind {
          case "first": !titleSections.isDisjoint(with: reference.section...sections)
          case "even": distinguishesEvenPages
          default: true
          }
        if isShown, !ids.contains(reference.id) { ids.append(reference.id) }
      }
    }
    return ids
  }
}
