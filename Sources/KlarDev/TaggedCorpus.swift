internal import FoundationEssentials
internal import KlarGerman

/// Tagged sentences of a file: a word and its tag a line, an empty line between sentences.
struct TaggedCorpus {
  let sentences: [[(word: String, tag: Tag)]]

  init(contentsOf path: String) throws {
    let tags = Dictionary(uniqueKeysWithValues: Tag.allCases.map { ($0.name, $0) })
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    var sentences: [[(word: String, tag: Tag)]] = []
    var sentence: [(word: String, tag: Tag)] = []
    var isKnown = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(separator: "\t")
      if fields.count >= 2, let tag = tags[String(fields[1])] {
        sentence.append((String(fields[0]), tag))
      } else if fields.isEmpty {
        if isKnown, !sentence.isEmpty { sentences.append(sentence) }
        sentence = []
        isKnown = true
      } else if !line.hasPrefix("#") {
        isKnown = false
      }
    }
    self.sentences = sentences
  }
}
