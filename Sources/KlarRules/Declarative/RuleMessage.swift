/// The wording of a rule's findings, with places for what was found.
///
/// A place is a name in braces: "„{match}“ ist Papierdeutsch. {advice}".
struct RuleMessage: Hashable, Sendable {
  private let template: String

  init(_ template: String) { self.template = template }

  /// The names in braces, in their order.
  var places: [String] {
    template.split(separator: "{").dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }

  /// The message with its places filled; an empty value takes the space in front of it away.
  func filled(_ values: [String: String]) -> String {
    var result = ""
    for part in template.split(separator: "{", omittingEmptySubsequences: false) {
      if let end = part.firstIndex(of: "}"), let value = values[String(part[..<end])] {
        if value.isEmpty, result.last == " " { result.removeLast() }
        result += value + part[part.index(after: end)...]
      } else {
        result += part
      }
    }
    return result.trimmingWhiteSpace
  }
}
