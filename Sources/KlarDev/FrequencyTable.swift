/// The frequencies of an exported table.
struct FrequencyTable {
  /// The word forms and their Zipf values.
  let forms: [(form: String, zipf: Double)]
  /// The Zipf values of the lemmas: of all their forms together.
  let lemmaZipf: [String: Double]

  init(contentsOf path: String) throws {
    let rows = try TableFile(contentsOf: path).rows
    func zipf(_ row: TableFile.Row, _ column: Substring) -> Double {
      (Double(row[column]) ?? 0) / 100
    }
    forms = rows.map { ($0["form"], zipf($0, "zipf_form")) }
    lemmaZipf = Dictionary(
      rows.map { ($0["lemma"], zipf($0, "zipf_lemma")) }, uniquingKeysWith: max)
  }
}
