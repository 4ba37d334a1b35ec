internal import ArgumentParser
internal import KlarGerman

/// Learns from the exported tables what compounds are made of.
struct LearnCompounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compounds",
    abstract: "Learns the pieces of compounds; run it after `lexicon` and a build.")

  @Argument(help: "The folder with nouns and adjectives (.tsv).")
  var tables: String

  @Argument(help: "The file to write, Sources/CLexicon/compounds.bin.")
  var output: String

  func run() throws {
    let nouns = try nounEntries("\(tables)/nouns.tsv", withRare: true)
    let adjectives = try adjectiveEntries("\(tables)/adjectives.tsv")
    let words =
      nouns.map { CompoundLearner.Word($0) } + adjectives.map { CompoundLearner.Word($0) }
    let bytes = CompoundLearner(words, lexicon: .standard).data()
    try writeFile(bytes, to: output)
    print("\(output): \(bytes.count) bytes")
  }
}
