internal import KlarGerman
internal import KlarText

/// A place where a long sentence becomes two.
struct SentenceCut {
  /// The changes there, in text order.
  let edits: [TextEdit]
  /// Whether both sentences say together exactly what the one said.
  var isCertain = true
  /// The verb of a main clause that comes in: "Das gilt nur, …".
  var newVerb: String?
  /// Whether the halves stand in a row with nothing but a comma between them; a later border of the row is
  /// none as long as this one is not cut.
  var isInRow = false
}
