/// A data file whose rows name a class and list words of it, parted by blanks: "opener", "um ohne statt".
///
/// A class may have several rows.
struct ClassTable {
  private let classes: [Substring: [[Substring]]]

  /// The table of a file of `Data/`.
  init(_ name: String) {
    classes = Dictionary(grouping: LanguageData.rows(name)) { $0[0] }
  }

  /// The words of a class in the order of its rows.
  func words(_ name: Substring) -> [String] {
    rows(name).flatMap { Self.words(in: $0[0]) }
  }

  /// The words of a class whose rows name in front what they go with: "correlate", "darum", "bitten bitte".
  func groups(_ name: Substring) -> [String: Set<String>] {
    Dictionary(
      uniqueKeysWithValues: rows(name).map { (String($0[0]), Set(Self.words(in: $0[1]))) })
  }

  /// The rows of a class without its name.
  private func rows(_ name: Substring) -> [[Substring]] {
    (classes[name] ?? []).map { Array($0.dropFirst()) }
  }

  private static func words(in cell: Substring) -> [String] {
    cell.split(separator: " ").map(String.init)
  }
}
