/// A half-open range of UTF-8 bytes of a letter's plain text.
///
/// It is the only position unit inside Klarbrief; lines, code points and UTF-16 units exist at the
/// edges only (`TextPositions`).
public struct TextRange: Hashable, Sendable {
  /// The first byte.
  public let lower: Int
  /// The byte after the last one.
  public let upper: Int

  /// The bytes from `lower` up to, not including, `upper`; `upper` must not be smaller.
  @inlinable
  public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a text range ends before it starts")
    self.lower = lower
    self.upper = upper
  }

  /// The number of bytes.
  @inlinable public var count: Int { upper - lower }

  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { lower == upper }

  /// The range as offsets into an array of bytes.
  @inlinable public var bytes: Range<Int> { lower..<upper }

  /// Whether `other` lies inside this range; an empty range at an edge does.
  @inlinable
  public func contains(_ other: TextRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// Whether the byte at `offset` lies inside this range.
  @inlinable
  public func contains(_ offset: Int) -> Bool { lower <= offset && offset < upper }

  /// Whether both ranges share at least one byte.
  @inlinable
  public func overlaps(_ other: TextRange) -> Bool {
    lower < other.upper && other.lower < upper
  }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lower, other.lower), max(upper, other.upper))
  }

  /// The bytes that both share; nil if they share none.
  @inlinable
  public func intersection(_ other: TextRange) -> TextRange? {
    overlaps(other) ? TextRange(max(lower, other.lower), min(upper, other.upper)) : nil
  }
}

extension TextRange: Comparable {
  /// By start, then by end.
  @inlinable
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}

extension TextRange: CustomStringConvertible {
  /// For example `12..<20`.
  public var description: String { "\(lower)..<\(upper)" }
}
