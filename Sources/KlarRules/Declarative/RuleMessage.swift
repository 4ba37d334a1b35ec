/// The wording of a rule's findings, with places for what was found.
///
/// A place is a name in braces: "„{match}“ ist Papierdeutsch. {advice}".
struct RuleMessage: Hashable, Sendable {
  /// A stretch of the wording: text, or the name of a place with the text as it was written.
  private struct Part: Hashable, Sendable {
    let place: String?
    let text: String
  }

  private let parts: [Part]

  /// The message of a template, divided once; white space at both ends does not count.
  init(_ template: String) {
    let pieces = template.trimmingWhiteSpace.split(
      separator: "{", omittingEmptySubsequences: false)
    var parts = [Part(place: nil, text: String(pieces[0]))]
    for piece in pieces.dropFirst() {
      guard let end = piece.firstIndex(of: "}") else {
        parts.append(Part(place: nil, text: String(piece)))
        continue
      }
      parts.append(Part(place: String(piece[..<end]), text: "{\(piece[...end])"))
      parts.append(Part(place: nil, text: String(piece[piece.index(after: end)...])))
    }
    self.parts = parts
  }

  /// The names in braces, in their order.
  var places: [String] { parts.compactMap(\.place) }

  /// The message with its places filled; an empty value takes the space in front of it away.
  func filled(_ values: [String: String]) -> String {
    var result = ""
    for part in parts {
      guard let place = part.place, let value = values[place] else {
        result += part.text
        continue
      }
      if value.isEmpty, result.utf8.last == 0x20 { result.removeLast() }
      result += value
    }
    return result
  }
}
