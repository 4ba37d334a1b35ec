internal import KlarGerman

/// The names of an exported table.
func nameEntries(_ path: String) throws -> [(name: String, kinds: NameLexicon.Kinds)] {
  let kinds: [String: NameLexicon.Kinds] = ["first": .first, "last": .last, "place": .place]
  return try TableFile(contentsOf: path).rows.map { ($0["lemma"], kinds[$0["kind"]] ?? .other) }
}
