/// Leads from the plain text back to the file it was read from.
///
/// Empty for plain text, where both are the same.
public struct SourceMap: Hashable, Sendable {
  /// A stretch of plain text that stands in one piece of the file.
  public struct Segment: Hashable, Sendable {
    /// The bytes of the plain text.
    public let text: TextRange
    /// The index of the archive's part in `SourceMap.parts`.
    public let part: Int
    /// The bytes of the part that hold the text, entities included.
    public let source: Range<Int>

    /// A stretch that the bytes `source` of part `part` hold.
    public init(text: TextRange, part: Int, source: Range<Int>) {
      self.text = text
      self.part = part
      self.source = source
    }
  }

  /// The names of the parts, for example `word/document.xml`.
  public let parts: [String]
  /// The segments in the order of the plain text; they do not overlap.
  public let segments: [Segment]

  /// A map of the given segments, which must be in order.
  public init(parts: [String] = [], segments: [Segment] = []) {
    self.parts = parts
    self.segments = segments
  }

  /// The segments that share bytes with `range`.
  ///
  /// - Complexity: O(log n) for n segments, and one step a result.
  public func segments(in range: TextRange) -> ArraySlice<Segment> {
    segments[segments.partitioningIndex { $0.text.upper > range.lower }...]
      .prefix { $0.text.lower < range.upper }
  }
}
