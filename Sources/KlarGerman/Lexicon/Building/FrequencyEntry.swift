extension FrequencyLexicon {
  /// The bytes of a lexicon of word forms and their Zipf values.
  ///
  /// Spellings of one key ("dass", "daß") are one entry with the higher value.
  public static func data(_ entries: [(form: String, zipf: Double)]) -> [UInt8] {
    var values: [[UInt8]: Int] = [:]
    for entry in entries {
      let key = Folding.key(entry.form)
      values[key] = max(values[key] ?? 0, storedZipf(entry.zipf))
    }
    let rows = values.map { (key: $0.key, payload: $0.value) }
    return SectionedFile.data(sections: [
      FrontCodedTable.data(rows, payloadWidth: payloadWidth)
    ])
  }
}
