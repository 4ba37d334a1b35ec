/// The elements that an OpenDocument file needs for changes and comments.
///
/// They declare their vocabularies themselves, so that it does not matter what prefixes the
/// document uses.
struct OpenDocumentMarkup {
  private static let vocabularies = """
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    """
  private static let text = "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""

  let stamp: ChangeStamp

  /// The list of tracked changes around some regions.
  func list(_ regions: String) -> String {
    "<text:tracked-changes \(Self.vocabularies)>\(regions)</text:tracked-changes>"
  }

  /// The entry of an insertion.
  func insertion(_ id: String) -> String { region(id, "insertion", "") }

  /// The entry of a deletion with the paragraph that was deleted.
  func deletion(_ id: String, _ paragraph: String) -> String { region(id, "deletion", paragraph) }

  /// The place where something was deleted.
  func deleted(_ id: String) -> String { mark("change", id) }

  /// New words between the marks of their insertion.
  func inserted(_ id: String, _ words: String) -> String {
    mark("change-start", id) + Self.characters(words) + mark("change-end", id)
  }

  /// The beginning of a comment, with its text.
  func comment(_ id: String, _ note: String) -> String {
    let paragraphs = note.split(separator: "\n").map {
      "<text:p>\(Self.characters(String($0)))</text:p>"
    }.joined()
    return """
      <office:annotation \(Self.vocabularies) office:name="\(id)">\(author)\(paragraphs)\
      </office:annotation>
      """
  }

  /// The end of the words that a comment is about.
  func commentEnd(_ id: String) -> String {
    "<office:annotation-end \(Self.vocabularies) office:name=\"\(id)\"/>"
  }

  private var author: String {
    "<dc:creator>\(XMLEscape.text(stamp.author))</dc:creator><dc:date>\(stamp.date)</dc:date>"
  }

  private func region(_ id: String, _ kind: String, _ content: String) -> String {
    """
    <text:changed-region \(Self.vocabularies) xml:id="\(id)" text:id="\(id)"><text:\(kind)>\
    <office:change-info>\(author)</office:change-info>\(content)</text:\(kind)>\
    </text:changed-region>
    """
  }

  private func mark(_ name: String, _ id: String) -> String {
    "<text:\(name) \(Self.text) text:change-id=\"\(id)\"/>"
  }

  /// Words as OpenDocument writes them: repeated white space, tabs and line breaks are elements.
  private static func characters(_ words: String) -> String {
    var result = ""
    var isSpace = false
    for character in XMLEscape.text(words) {
      switch character {
      case " ": result += isSpace ? "<text:s \(text)/>" : " "
      case "\t": result += "<text:tab \(text)/>"
      case "\n": result += "<text:line-break \(text)/>"
      default: result.append(character)
      }
      isSpace = character == " " || character == "\n"
    }
    return result
  }
}
