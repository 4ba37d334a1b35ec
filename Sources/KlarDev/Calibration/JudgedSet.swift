internal import ArgumentParser
internal import FoundationEssentials
internal import KlarGerman
internal import KlarScore

/// The judged texts of a file with their features.
struct JudgedSet {
  /// What the judgements say.
  enum Kind { case rating, level, pair }

  /// A text, or a pair as the difference of its texts.
  struct Row {
    /// The means of the features; for a pair, before less after.
    let amounts: [Double]
    /// The rating, the number of the level from 0, or 1 for a pair.
    let target: Double
    /// The texts that belong together.
    let group: String
  }

  let name: String
  let kind: Kind
  let rows: [Row]

  init(name: String, kind: Kind, rows: [Row]) {
    self.name = name
    self.kind = kind
    self.rows = rows
  }

  /// Reads and measures a file; texts without words are left out.
  ///
  /// - Throws: an error that names the line which cannot be used.
  init(contentsOf path: String, reader: FeatureReader) throws {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    var rows: [Row] = []
    var kinds: Set<Kind> = []
    for (number, line) in text.split(separator: "\n").enumerated() {
      guard let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8)),
        let (kind, target) = record.judgement
      else { throw ValidationError("\(path):\(number + 1): no judged text") }
      kinds.insert(kind)
      if let amounts = record.amounts(reader) {
        rows.append(Row(amounts: amounts, target: target, group: record.group))
      }
    }
    guard let kind = kinds.first, kinds.count == 1 else {
      throw ValidationError("\(path): a file must hold judgements of one kind")
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.init(name: name, kind: kind, rows: rows)
  }

  private struct Record: Decodable {
    let text: String?
    let rating: Double?
    let level: String?
    let before: String?
    let after: String?
    let group: String

    var judgement: (Kind, Double)? {
      switch (text, rating, level, before, after) {
      case (.some, let rating?, nil, nil, nil): return (.rating, rating)
      case (.some, nil, let level?, nil, nil):
        return Score.Level(rawValue: level).flatMap { Score.Level.allCases.firstIndex(of: $0) }
          .map { (.level, Double($0)) }
      case (nil, nil, nil, .some, .some): return (.pair, 1)
      default: return nil
      }
    }

    func amounts(_ reader: FeatureReader) -> [Double]? {
      if let text { return means(of: text, reader) }
      guard let before = before.flatMap({ means(of: $0, reader) }),
        let after = after.flatMap({ means(of: $0, reader) })
      else { return nil }
      return zip(before, after).map { $0 - $1 }
    }

    private func means(of text: String, _ reader: FeatureReader) -> [Double]? {
      let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
      return reader.means(of: CountedText(analysis, frequencies: LexiconFrequencies.standard))
    }
  }
}
