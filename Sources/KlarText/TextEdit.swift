/// One replacement of a stretch of text; an empty range inserts.
public struct TextEdit: Hashable, Sendable {
  /// The bytes that go.
  public let range: TextRange
  /// The text that takes their place.
  public let replacement: String

  /// Replaces the bytes of `range` by `replacement`.
  public init(_ range: TextRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension TextEdit {
  /// Whether the edits are in order and do not overlap, so that they can be applied together.
  public static func areDisjoint(_ edits: [TextEdit]) -> Bool {
    zip(edits, edits.dropFirst()).allSatisfy { $0.range.upper <= $1.range.lower }
  }
}

extension [TextEdit] {
  /// What stands in `range` of `text` after the edits, which must be in order and disjoint.
  ///
  /// Edits outside of `range` are left out; one that crosses its border is a programmer's error.
  public func applied(to text: SourceText, in range: TextRange) -> String {
    precondition(TextEdit.areDisjoint(self), "edits overlap or are out of order")
    var result: [UInt8] = []
    var position = range.lower
    for edit in self where range.contains(edit.range) {
      result += text.bytes[position..<edit.range.lower]
      result += edit.replacement.utf8
      position = edit.range.upper
    }
    result += text.bytes[position..<range.upper]
    return String(decoding: result, as: UTF8.self)
  }
}
