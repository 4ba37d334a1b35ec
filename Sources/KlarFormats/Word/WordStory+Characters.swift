internal import KlarGerman

extension WordStory {
  /// Whether text is shown here: it is not hidden and not part of a field's instruction.
  var isShowing: Bool {
    !isVanished && (source.ignoresFields || fields.allSatisfy(\.isInResult))
  }

  /// Whether the run around this place is hidden.
  var isVanished: Bool { frames.last { $0.element == .run }?.isVanished ?? false }

  /// Whether the paragraph around this place has a hidden style.
  var isParagraphVanished: Bool {
    frames.last { $0.element == .paragraph }?.isVanished ?? false
  }

  /// Notes a property of the paragraph or of the run.
  mutating func readProperty(_ element: WordElement, _ attributes: XMLAttributes) {
    let parent = frames.last?.element
    switch element {
    case .paragraphStyle where parent == .paragraphProperties:
      guard let style = attributes["val"] else { return }
      let isHeading = source.styles.isHeading(style)
      let isList = source.styles.isList(style)
      let isHidden = source.styles.isHidden(style)
      stack.edit { ($0.isHeading, $0.isListItem) = (isHeading, isList) }
      if isHidden, let paragraph = frames.indices.dropLast().last {
        frames[paragraph].isVanished = true
      }
    case .outlineLevel where parent == .paragraphProperties:
      if let level = attributes["val"].flatMap({ Int($0) }) {
        stack.edit { $0.isHeading = level < 9 }
      }
    case .numberingID:
      let isList = attributes["val"] != "0"
      stack.edit { $0.isListItem = isList }
    case .runStyle: if source.styles.isHidden(attributes["val"] ?? "") { setRunHidden(true) }
    case .vanish: setRunHidden(attributes.isOn("val"))
    default: break
    }
  }

  /// Shows what an element of a run stands for.
  mutating func readCharacter(_ element: WordElement, _ attributes: XMLAttributes) {
    switch element {
    case .fieldCharacter: readField(attributes["fldCharType"] ?? "")
    case .listEntry: editField { $0.entries.append(attributes["val"] ?? "") }
    case .result: editField { $0.chosen = attributes["val"].flatMap { Int($0) } ?? 0 }
    // Tab stops of a paragraph have the same name.
    case _ where frames.last?.element != .run || !isShowing: break
    case .tab, .alignedTab: show("\t")
    case .carriageReturn: show("\n")
    case .lineBreak:
      let isPage = ["page", "column"].contains(attributes["type"])
      stack.edit { if !isPage || !$0.text.isEmpty { $0.append("\n") } }
    case .noBreakHyphen: show("\u{2011}")
    case .softHyphen: show("\u{AD}")
    case .symbol:
      let code = attributes["char"].flatMap { UInt32($0, radix: 16) }
      let character = code.flatMap {
        WordSymbols.character($0, font: attributes["font"] ?? "")
      }
      if let character { show(String(Character(character))) }
    default: break
    }
  }

  /// Shows text that no bytes of the part hold.
  mutating func show(_ string: String) {
    shown += string.utf8.count
    stack.edit { $0.append(string) }
  }

  /// Shows the text of a `w:t`; white space at its ends counts only where the file says so.
  mutating func show(_ range: Range<Int>, isPreserved: Bool) {
    let bytes = source.bytes
    let part = source.part
    var range = range
    if !isPreserved {
      while let first = range.first, Self.isSpace(bytes[first]) { range.removeFirst() }
      while let last = range.last, Self.isSpace(bytes[last]) { range.removeLast() }
    }
    shown += range.count
    stack.edit { draft in
      XMLText.forEachPiece(bytes, range) { piece in
        switch piece {
        case .plain(let range): draft.append(bytes[range], part: part)
        case .character(let scalar, let range):
          draft.append(scalar, part: part, source: range)
        }
      }
    }
  }

  private mutating func setRunHidden(_ isHidden: Bool) {
    guard frames.last?.element == .runProperties, let run = frames.indices.dropLast().last,
      frames[run].element == .run
    else { return }
    frames[run].isVanished = isHidden
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
