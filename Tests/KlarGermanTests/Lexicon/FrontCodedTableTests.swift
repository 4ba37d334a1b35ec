import KlarGerman
import Testing

@Suite("Front-coded tables")
struct FrontCodedTableTests {
  /// Keys of all lengths, many with a common beginning, in no order.
  private static let keys = (0..<500).map { Array("wort\($0 * 7919 % 1000)".utf8) }

  @Test("find every key with its payload")
  func everyKey() {
    let table = FrontCodedTable(
      FrontCodedTable.data(
        Self.keys.enumerated().map { (key: $1, payload: $0 * 3) }, payloadWidth: 2))
    #expect(table.count == Self.keys.count)
    for (number, key) in Self.keys.enumerated() {
      let indices = table.indices(of: key)
      #expect(indices.map { table.payload(at: $0) } == [number * 3])
      #expect(indices.map { table.key(at: $0) } == [key])
    }
  }

  @Test("find nothing for other keys", arguments: ["", "wort", "wort1000", "zzz", "a", "wort12x"])
  func otherKeys(key: String) {
    let table = FrontCodedTable(
      FrontCodedTable.data(Self.keys.map { (key: $0, payload: 0) }, payloadWidth: 0))
    #expect(table.indices(of: Array(key.utf8)).isEmpty)
  }

  @Test("keep equal keys together and in order, across blocks")
  func equalKeys() {
    let entries = (0..<40).map { (key: Array("gleich".utf8), payload: $0) }
    let table = FrontCodedTable(FrontCodedTable.data(entries, payloadWidth: 1))
    #expect(table.indices(of: Array("gleich".utf8)).map { table.payload(at: $0) } == Array(0..<40))
  }

  @Test("may be empty")
  func empty() {
    let table = FrontCodedTable(FrontCodedTable.data([], payloadWidth: 1))
    #expect(table.count == 0)
    #expect(table.indices(of: Array("wort".utf8)).isEmpty)
  }
}
