/// What happens at a place in the text of a run.
struct WordRunEdit {
  enum Kind {
    /// Bytes of the text go.
    case delete
    /// New words come.
    case insert(String)
    /// The words begin here that the comment of this number is about.
    case commentStart(Int)
    /// They end here.
    case commentEnd(Int)
  }

  /// The bytes of the part; empty unless they go.
  let range: Range<Int>
  let kind: Kind
}
