import Synchronization

/// The frames of a letter's predicates, each read once: several rules ask for the same one.
final class FrameCache: Sendable {
  /// What tells a predicate from the others of its letter.
  private struct Key: Hashable {
    let clause: Int
    let main: Int
    let finite: Int?
  }

  private let frames = Mutex<[Key: ClauseFrame?]>([:])

  /// The frame of a predicate; `read` is asked once, perhaps by two threads at the same time.
  func frame(of complex: VerbComplex, _ read: () -> ClauseFrame?) -> ClauseFrame? {
    let key = Key(clause: complex.clause, main: complex.main, finite: complex.finite)
    if let known = frames.withLock({ $0[key] }) { return known }
    let new = read()
    frames.withLock { $0[key] = .some(new) }
    return new
  }
}
