internal import ArgumentParser
internal import KlarGerman

/// The words of closed classes of an exported table.
func closedClassEntries(_ path: String) throws -> [(form: String, word: ClosedClassWord)] {
  let tags = Dictionary(uniqueKeysWithValues: Tag.allCases.map { ($0.name, $0) })
  let cases: [String: GrammaticalCase] = [
    "nom": .nominative, "gen": .genitive, "dat": .dative, "acc": .accusative,
  ]
  return try TableFile(contentsOf: path).rows.map { row in
    guard let tag = tags[row["tag"]] else {
      throw ValidationError("\(path):\(row.line): unknown tag \(row["tag"])")
    }
    let word = ClosedClassWord(
      lemma: row["lemma"],
      tag: tag,
      person: ["1": .first, "2": .second, "3": .third][row["person"]],
      gender: ["m": .masculine, "f": .feminine, "n": .neuter][row["gender"]],
      number: ["sg": .singular, "pl": .plural][row["number"]],
      grammaticalCase: cases[row["case"]],
      adjectives: ["strong": .strong, "mixed": .mixed, "weak": .weak][row["adjective"]],
      governs: Set(row.alternatives("governs").compactMap { cases[$0] }),
      isPostposition: row["place"] == "post")
    return (row["form"], word)
  }
}
