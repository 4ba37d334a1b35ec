internal import ArgumentParser
internal import KlarGerman

/// Packs the exported tables into the binary tables of the lexicon.
struct BuildLexicon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Packs the tables that Tools/lexicon exports into Sources/CLexicon.")

  @Argument(help: "The folder with verbs, nouns, adjectives, closed, names and frequencies (.tsv).")
  var tables: String

  @Argument(help: "The folder for the binary tables.")
  var output: String

  func run() throws {
    let frequencies = try FrequencyTable(contentsOf: "\(tables)/frequencies.tsv")
    let lemmaZipf = frequencies.lemmaZipf
    try write("frequencies", FrequencyLexicon.data(frequencies.forms))
    try write("verbs", VerbLexicon.data(verbEntries("\(tables)/verbs.tsv", lemmaZipf)))
    try write("nouns", NounLexicon.data(nounEntries("\(tables)/nouns.tsv")))
    try write(
      "adjectives", AdjectiveLexicon.data(adjectiveEntries("\(tables)/adjectives.tsv")))
    try write("names", NameLexicon.data(nameEntries("\(tables)/names.tsv")))
    try write("closed", ClosedClassLexicon.data(closedClassEntries("\(tables)/closed.tsv")))
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws {
    try writeFile(bytes, to: "\(output)/\(name).bin")
    print("\(name).bin: \(bytes.count) bytes")
  }
}
