/// The abbreviations of the data file, found by the bytes of their parts.
struct Abbreviations: Sendable {
  /// What the last stop of an abbreviation can be.
  enum Ending: UInt8, Sendable {
    /// Something always follows.
    case inner
    /// An abbreviation only before a number or a single letter.
    case number
    /// May end a sentence before a word that begins sentences.
    case either
    /// Ends a sentence before any capital.
    case final
  }

  /// The longest key in bytes; longer words need no look-up.
  let longest: Int
  private let keys: ByteStringTable
  /// The ending of every key; nil for what only begins a longer abbreviation.
  private let endings: [Ending?]

  /// The abbreviations of the language.
  static let german = Abbreviations(LanguageData.rows("abbreviations.tsv"))

  /// Reads rows of abbreviation and ending; the lower case ones are found with a capital, too.
  init(_ rows: [[Substring]]) {
    let known: [Substring: Ending] = [
      "inner": .inner, "number": .number, "either": .either, "final": .final,
    ]
    var keys = ByteStringTable()
    var endings: [Ending?] = []
    var longest = 0
    func insert(_ text: String, _ ending: Ending?) {
      let bytes = Array(text.utf8)
      longest = max(longest, bytes.count)
      let number = keys.insert(bytes, 0..<bytes.count)
      if number == endings.count { endings.append(ending) }
      if endings[number] == nil { endings[number] = ending }
    }
    for row in rows {
      guard let ending = known[row[1]] else { preconditionFailure("no ending \(row[1])") }
      let text = String(row[0])
      insert(text, ending)
    }
    for row in rows {
      let text = String(row[0])
      let capitalized = text.prefix(1).uppercased() + text.dropFirst()
      insert(capitalized, known[row[1]])
      for spelling in [text, capitalized] {
        var prefix = ""
        for part in spelling.split(separator: ".").dropLast() {
          prefix += part + "."
          insert(prefix, nil)
        }
      }
    }
    (self.keys, self.endings, self.longest) = (keys, endings, longest)
  }

  /// Whether the bytes begin an abbreviation, and its ending if they are a whole one.
  func look(_ bytes: [UInt8], _ range: Range<Int>) -> (isPrefix: Bool, ending: Ending?)? {
    guard range.count <= longest, let number = keys.find(bytes, range) else { return nil }
    return (true, endings[number])
  }

  /// The ending of an abbreviation in its canonical spelling, without spaces.
  func ending(of text: String) -> Ending? {
    let bytes = Array(text.utf8.filter { $0 != 0x20 })
    return look(bytes, 0..<bytes.count)?.ending
  }
}
