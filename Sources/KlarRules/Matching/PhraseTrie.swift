/// All phrases of all lists as one tree of symbols, so that a text is read once for all of them.
struct PhraseTrie: Sendable {
  /// A place in the tree; the root is 0.
  typealias Node = Int32

  private var edges: [UInt64: Node] = [:]
  private var ends: [Node: [Int]] = [:]
  private var count: Node = 1
  /// For each symbol whether a phrase begins with it; most words of a text begin none.
  private var beginnings: [Bool] = []

  /// Adds a phrase that ends at the pattern with the given index.
  mutating func insert(_ symbols: [Int32], pattern: Int) {
    var node: Node = 0
    for symbol in symbols {
      let key = Self.key(node, symbol)
      if let next = edges[key] {
        node = next
      } else {
        edges[key] = count
        node = count
        count += 1
      }
    }
    ends[node, default: []].append(pattern)
    if let first = symbols.first.map(Int.init) {
      let missing = max(0, first + 1 - beginnings.count)
      beginnings += repeatElement(false, count: missing)
      beginnings[first] = true
    }
  }

  /// Whether a phrase begins with the symbol.
  func begins(with symbol: Int32) -> Bool {
    Int(symbol) < beginnings.count && beginnings[Int(symbol)]
  }

  /// Where a symbol leads; nil if no phrase goes on with it.
  func step(_ node: Node, _ symbol: Int32) -> Node? { edges[Self.key(node, symbol)] }

  /// The patterns that end here.
  func patterns(at node: Node) -> [Int] { ends[node] ?? [] }

  private static func key(_ node: Node, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }
}
