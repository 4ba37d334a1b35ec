internal import ArgumentParser
internal import KlarGerman

/// Compares the tagger's tags with those of a tagged corpus.
struct EvaluateTagger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-tagger",
    abstract: "Prints how many tags of a corpus the tagger finds, and its commonest mistakes.")

  @Argument(help: "The tagged sentences, in the format of the training data.")
  var sentences: String

  func run() throws {
    let corpus = try TaggedCorpus(contentsOf: sentences).sentences
    var (right, all) = (0, 0)
    var mistakes: [String: Int] = [:]
    for sentence in corpus {
      let tags = Tagger.standard.tags(ofWords: sentence.map(\.word))
      for (token, tag) in zip(sentence, tags) {
        all += 1
        if token.tag == tag {
          right += 1
        } else {
          mistakes["\(token.tag.name) as \(tag.name)", default: 0] += 1
        }
      }
    }
    print("\(right) of \(all) tokens: \(Double(right) / Double(max(1, all)))")
    for mistake in mistakes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(20) {
      print("\(mistake.value)\t\(mistake.key)")
    }
  }
}
