extension NameLexicon {
  /// The bytes of a lexicon of names; the kinds of equal names are joined.
  public static func data(_ entries: [(name: String, kinds: Kinds)]) -> [UInt8] {
    var kinds: [[UInt8]: Kinds] = [:]
    for entry in entries { kinds[Folding.key(entry.name), default: []].formUnion(entry.kinds) }
    let rows = kinds.map { (key: $0.key, payload: $0.value.rawValue) }
    return SectionedFile.data(sections: [
      FrontCodedTable.data(rows, payloadWidth: payloadWidth)
    ])
  }
}
