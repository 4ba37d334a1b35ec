internal import ArgumentParser
internal import FoundationEssentials
internal import KlarGerman

/// Learns the weights of the tagger.
struct TrainTagger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger",
    abstract: "Learns the tagger's weights from tagged sentences.",
    discussion: """
      The sentences: a word and its tag a line, separated by a tabulator; an empty line ends a
      sentence. Tags that Klarbrief does not know are left out with their sentence.
      """)

  @Argument(help: "The tagged sentences, one file or more.")
  var sentences: [String]

  @Option(help: "The file for the weights.")
  var output: String

  @Option(help: "How often to go through the sentences.")
  var epochs = 6

  func run() throws {
    var corpus = try sentences.flatMap { try TaggedCorpus(contentsOf: $0).sentences }
    print("\(corpus.count) sentences")
    var training = TaggerTraining(lexicon: .standard)
    var order = SplitMix(seed: 20_261_124)
    for epoch in 1...epochs {
      corpus.shuffle(using: &order)
      print("epoch \(epoch): \(training.epoch(corpus))")
    }
    try writeFile(training.table(), to: output)
  }
}

/// A generator of reproducible random numbers (Steele, Lea, Flood 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
