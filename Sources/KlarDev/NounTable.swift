internal import KlarGerman

/// The nouns of an exported table that occur at all, or all of them.
///
/// What does not is nearly always a compound, which its head explains.
func nounEntries(_ path: String, withRare: Bool = false) throws -> [NounEntry] {
  let columns = ["sg", "pl"].flatMap { number in
    ["nom", "gen", "dat", "acc"].map { "\($0)_\(number)" }
  }
  let genders: [String: Genders] = [
    "m": Genders(.masculine), "f": Genders(.feminine), "n": Genders(.neuter),
  ]
  return try TableFile(contentsOf: path).rows.compactMap { row in
    guard let zipf = Double(row["zipf"]), withRare || zipf > 0 else { return nil }
    return NounEntry(
      lemma: row["lemma"],
      genders: genders[row["gender"]] ?? [],
      zipf: zipf / 100,
      forms: columns.map { row.alternatives(Substring($0)) })
  }
}
