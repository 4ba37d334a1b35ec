/// Does work on many items at once and hands the results over in the order of the items.
///
/// At most `limit` results wait or are under way, so that memory does not grow with the input; so many
/// that one long letter does not hold up the others.
func inOrder<Item: Sendable, Result: Sendable>(
  _ items: [Item], limit: Int = 32, work: @escaping @Sendable (Item) -> Result,
  consume: (Result) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var started = 0
    var waiting: [Int: Result] = [:]
    func start(_ group: inout ThrowingTaskGroup<(Int, Result), any Error>) {
      guard started < items.count else { return }
      let (index, item) = (started, items[started])
      group.addTask { (index, work(item)) }
      started += 1
    }
    for _ in 0..<limit { start(&group) }
    for next in items.indices {
      while waiting[next] == nil, let (index, result) = try await group.next() {
        waiting[index] = result
      }
      if let result = waiting.removeValue(forKey: next) { try consume(result) }
      start(&group)
    }
  }
}
