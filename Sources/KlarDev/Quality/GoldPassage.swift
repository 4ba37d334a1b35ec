internal import FoundationEssentials

/// A passage with the findings that readers marked in it.
struct GoldPassage: Decodable {
  /// A place that a rule should find.
  struct Finding: Decodable {
    let rule: String
    /// Code points from 0.
    let start: Int
    /// Code points, exclusive.
    let end: Int
    /// Whether finding it counts neither way.
    let optional: Bool?
    /// Other rules that may find the same words instead.
    let also: [String]?
  }

  let text: String
  let findings: [Finding]

  /// The passages of a file, one JSON object a line.
  static func all(in path: String) throws -> [GoldPassage] {
    let data = try Data(contentsOf: URL(filePath: path))
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(GoldPassage.self, from: Data($0))
    }
  }
}
