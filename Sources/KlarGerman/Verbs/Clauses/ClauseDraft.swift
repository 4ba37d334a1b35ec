/// A clause while its sentence is being read.
struct ClauseDraft {
  var kind: Clause.Kind
  var tokens: [Int]
  let introducer: Int?
  /// The finite verbs that its pieces had; a clause keeps one.
  var finites: [Int]
  /// The number of the clause that it depends on, within the sentence.
  let parent: Int?
  /// Whether nothing more can follow but its Nachfeld.
  var isClosed = false

  /// Whether it still waits for its finite verb.
  var isOpen: Bool { finites.isEmpty && kind != .infinitive && !isClosed }
}
