internal import KlarGerman

/// The verbs of an exported table.
func verbEntries(_ path: String, _ zipf: [String: Double]) throws -> [VerbEntry] {
  let persons = ["1sg", "2sg", "3sg", "1pl", "2pl", "3pl"]
  let finite = ["pres", "pret", "subj1", "subj2"].flatMap { row in persons.map { "\(row)_\($0)" } }
  return try TableFile(contentsOf: path).rows.map { row in
    let particle = row["particle"]
    // "wieder her" is one word in a participle.
    let prefix = particle.filter { $0 != " " }
    let participles = ["participle2", "participle1"].map { column in
      row.alternatives(Substring(column)).map { String($0.dropFirst(prefix.count)) }
    }
    return VerbEntry(
      infinitive: row["infinitive"],
      particle: particle,
      auxiliary: ["sein": .sein, "both": .both][row["auxiliary"]] ?? .haben,
      zipf: zipf[row["infinitive"]] ?? 0,
      forms: (finite + ["imp_sg", "imp_pl"]).map { row.alternatives(Substring($0)) } + participles)
  }
}
