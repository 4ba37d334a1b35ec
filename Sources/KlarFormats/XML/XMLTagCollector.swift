/// Gathers the tags that libxml2 reports, their names as numbers.
struct XMLTagCollector {
  /// The addresses of a name and of its namespace, which stay the same for all of a parsing.
  struct Key: Hashable {
    let local: UInt
    let space: UInt
  }

  /// The names in the order of their numbers.
  private(set) var names: [String] = []
  /// The tags since the last `clear`.
  private(set) var tags: [XMLTag] = []
  private var keys: [Key: Int] = [:]
  private var open: [Int] = []

  mutating func clear() { tags = [] }

  /// Notes a start tag and returns the depth that is reached; `name` is asked for a new key only.
  mutating func start(_ key: Key, at offset: Int, name: () -> String) -> Int {
    let number: Int
    if let known = keys[key] {
      number = known
    } else {
      number = names.count
      keys[key] = number
      names.append(name())
    }
    open.append(number)
    tags.append(XMLTag(name: number, isStart: true, offset: offset))
    return open.count
  }

  /// Notes the end of the innermost open element.
  mutating func end(at offset: Int) {
    guard let number = open.popLast() else { return }
    tags.append(XMLTag(name: number, isStart: false, offset: offset))
  }
}
