/// A tag as libxml2 reports it: what it opens or closes, and where it ends.
struct XMLTag: Hashable {
  /// The number of the name in `XMLFeed.names`.
  let name: Int
  let isStart: Bool
  /// For a start the byte of ">" or "/>", for an end the byte after ">".
  let offset: Int
}
