internal import ArgumentParser
internal import KlarGerman

struct ScratchWords: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "words")
  @Argument var file: String
  @Flag var spell = false
  func run() throws {
    let splitter = CompoundSplitter.standard
    let speller = Speller.standard
    print("word\tknown\tlemma\tparts\tsyllables\tband")
    while let line = readLine() {
      if spell {
        let check = speller.check(line)
        if line.hasPrefix("?") { print(speller.why(String(line.dropFirst()))) }
        let sugg = check == .known ? [] : speller.suggestions(for: line)
        print("\(line)\t\(check)\t\(sugg.joined(separator: "|"))")
      } else {
        print("\(line)\t1\t\(line)\t\(splitter.split(line).joined(separator: "|"))\t1\t1")
      }
    }
  }
}
