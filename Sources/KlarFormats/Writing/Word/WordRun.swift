/// A run of a Word part: text of one formatting, as byte ranges of the part.
struct WordRun {
  /// A child element of a run.
  struct Child {
    /// The whole element.
    var range: Range<Int>
    /// What stands between the tags of a `w:t`, without white space that does not count; nil for
    /// other elements.
    var text: Range<Int>?
  }

  /// The whole element.
  var range: Range<Int>
  /// The start tag.
  let tag: Range<Int>
  /// The formatting.
  var properties: Range<Int>?
  /// The other children in order.
  var children: [Child] = []
  /// Why nothing may be changed in it.
  var obstacle: WrittenDocument.Obstacle?
  /// The first byte of the paragraph, or of the link, that it is a part of.
  let container: Int

  /// A run that begins with the given tag.
  init(tag: Range<Int>, container: Int, obstacle: WrittenDocument.Obstacle?) {
    range = tag
    self.tag = tag
    self.container = container
    self.obstacle = obstacle
  }
}
