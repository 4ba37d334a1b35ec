/// An open element of a Word part.
struct WordFrame {
  let element: WordElement?
  /// Whether nothing inside is shown.
  var isHidden: Bool
  /// Whether one alternative inside has been read.
  var hasChoice = false
  /// Whether this paragraph's style, or this run, hides its text.
  var isVanished = false
  /// Whether white space at the ends of a text counts.
  var isPreserved = false
}
