internal import KlarGerman

/// The adjectives of an exported table.
func adjectiveEntries(_ path: String) throws -> [AdjectiveEntry] {
  try TableFile(contentsOf: path).rows.map { row in
    AdjectiveEntry(
      lemma: row["lemma"],
      zipf: (Double(row["zipf"]) ?? 0) / 100,
      stems: ["stem", "comparative", "superlative"].map { row.alternatives(Substring($0)) })
  }
}
