/// What it costs to explain a word by the pieces of which the dictionary's compounds are made.
///
/// `CompoundLearner` counts how many compounds each string begins and each word ends; costs are
/// negative natural logarithms of the shares.
public final class CompoundStatistics: Sendable {
  /// What stands in the payload of an entry: the costs in tenths.
  enum Field {
    static let width = 2
    static let modifier = 0..<8
    static let head = 8..<16
  }

  static let scale = 10.0
  /// The cost of a word that is no compound: that of writing it letter by letter.
  static func wholeCost(letters: Int) -> Double { 4 + 1.7 * Double(letters) }

  private let table: FrontCodedTable
  /// The same cost as `unseenCost` in tenths.
  private let unseen: Int

  /// Statistics of a file in the format of `CompoundStatistics.data`.
  public init(_ file: SectionedFile) {
    table = FrontCodedTable(file[0])
    unseen = file[1].littleEndian(at: 0, width: 1)
  }

  /// The cost of a string as first piece.
  func modifierCost(_ key: [UInt8]) -> Double { cost(key, Field.modifier) }

  /// The cost of a lemma as last piece.
  func headCost(_ key: [UInt8]) -> Double { cost(key, Field.head) }

  /// Whether compounds of the dictionary begin with the string.
  func hasModifier(_ key: [UInt8]) -> Bool { modifierCost(key) < unseenCost }

  /// The cost of a piece that no compound of the dictionary has.
  var unseenCost: Double { Double(unseen) / Self.scale }

  /// Whether the string of this hash may be a piece of compounds; false is certain.
  func mayHave(_ hash: KeyFilter.Hash) -> Bool { table.filter.mayContain(hash) }

  /// Calls `body` with every string that begins compounds, and its cost.
  func forEachModifier(_ body: ([UInt8], Double) -> Void) {
    table.forEach { key, payload in
      let tenths = payload.bits(Field.modifier)
      if tenths < unseen { body(key, Double(tenths) / Self.scale) }
    }
  }

  private func cost(_ key: [UInt8], _ field: Range<Int>) -> Double {
    let indices = table.indices(of: key)
    let tenths = indices.isEmpty ? unseen : table.payload(at: indices.lowerBound).bits(field)
    return Double(tenths) / Self.scale
  }
}
