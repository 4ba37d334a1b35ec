/// How much of a foreign file is read before it is refused.
///
/// All sizes are bytes. The defaults are far above any letter and keep the memory of one reading
/// below about a gigabyte.
public struct ReadingLimits: Sendable, Hashable {
  /// The size of the file itself.
  public var fileBytes = 100 << 20
  /// The size of a web page, whose tree needs many times the memory of its bytes.
  public var pageBytes = 8 << 20
  /// The size of one unpacked part of an archive.
  public var partBytes = 64 << 20
  /// The size of all unpacked parts of an archive together.
  public var archiveBytes = 256 << 20
  /// The number of entries of an archive.
  public var archiveEntries = 2_000
  /// The depth of XML elements and of nested mail parts.
  public var depth = 200
  /// The attributes of one XML or HTML tag; libxml2 needs quadratic time for them.
  public var attributes = 5_000
  /// The seconds that the PDF reader may take.
  public var seconds = 30

  /// The limits for letters.
  public init() {}
}
