internal import KlarGerman
internal import KlarText

/// Finds the abbreviations of all lists, with any or no spaces inside.
///
/// It compares bytes of the text instead of tokens, because a tokenizer may take "i. H. v." as one
/// token, or as three if it does not know it.
struct AbbreviationMatcher: Sendable {
  private struct Spelling: Sendable {
    let list: Int
    let entry: Int
    /// Without spaces; lower case where case does not matter.
    let bytes: [UInt8]
    /// The places among the bytes before which the list has a space: "SGB II".
    let gaps: Set<Int>
    /// A single word such as "Art." is told from "art." by its case.
    let isCaseSensitive: Bool
  }

  /// By the folded letters before the first full stop or slash, the longest spelling first.
  private var spellings: [String: [Spelling]] = [:]

  init(_ lists: [[ListEntry]]) {
    for (list, entries) in lists.enumerated() {
      for (index, entry) in entries.enumerated() where entry.entryClass == .abbr {
        let joined = entry.phrase.filter { !$0.isWhitespace }
        let isSingle = joined.dropLast().allSatisfy { $0 != "." }
        let spelling = Spelling(
          list: list, entry: index, bytes: Array((isSingle ? joined : joined.lowercased()).utf8),
          gaps: Self.gaps(in: entry.phrase), isCaseSensitive: isSingle)
        spellings[Self.key(entry.phrase), default: []].append(spelling)
      }
    }
    for key in spellings.keys {
      spellings[key]?.sort { ($1.bytes.count, $0.list) < ($0.bytes.count, $1.list) }
    }
  }

  private static func gaps(in phrase: some StringProtocol) -> Set<Int> {
    var gaps: Set<Int> = []
    var place = 0
    for word in phrase.split(whereSeparator: \.isWhitespace) {
      if place > 0 { gaps.insert(place) }
      place += word.utf8.count
    }
    return gaps
  }

  /// Whether an abbreviation can begin with a spelling.
  func canBegin(with form: WordForm) -> Bool {
    form.casing != .none && spellings[Self.key(ofFolded: form.folded)] != nil
  }

  /// The matches in a sentence.
  func matches(
    in sentence: Sentence, of analysis: Analysis, _ readings: FormReadings
  ) -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      let first = token
      token += 1
      guard readings[analysis.tokens[first].form].opensAbbreviation,
        let (spelling, end) = spelling(at: first, of: analysis)
      else { continue }
      while token < sentence.tokens.upperBound, analysis.tokens[token].range.lower < end {
        token += 1
      }
      matches.append(
        PhraseMatch(list: spelling.list, entry: spelling.entry, words: first..<token, verb: nil))
    }
    return matches
  }

  private func spelling(at token: Int, of analysis: Analysis) -> (Spelling, end: Int)? {
    guard let candidates = spellings[Self.key(ofFolded: analysis.form(token).folded)] else {
      return nil
    }
    let start = analysis.tokens[token].range.lower
    for spelling in candidates {
      if let end = Self.end(of: spelling, at: start, in: analysis.text.bytes) {
        return (spelling, end)
      }
    }
    return nil
  }

  /// The byte after the abbreviation, if it stands at `start`.
  private static func end(of spelling: Spelling, at start: Int, in text: [UInt8]) -> Int? {
    var place = start
    for (index, byte) in spelling.bytes.enumerated() {
      if index > 0, spelling.bytes[index - 1] == fullStop || spelling.gaps.contains(index) {
        place = skipSpaces(at: place, in: text)
      }
      guard place < text.count else { return nil }
      let isCapitalAllowed = index == 0 || !spelling.isCaseSensitive
      guard text[place] == byte || isCapitalAllowed && lowercased(at: place, in: text) == byte
      else { return nil }
      place += 1
    }
    let isEnd = place == text.count || !isLetter(text[place])
    return isEnd ? place : nil
  }

  private static let fullStop = UInt8(ascii: ".")
  private static let slash = UInt8(ascii: "/")

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The byte in lower case, also the second one of "Ä", "Ö" and "Ü".
  private static func lowercased(at place: Int, in text: [UInt8]) -> UInt8 {
    let isUmlaut =
      place > 0 && text[place - 1] == 0xC3 && [0x84, 0x96, 0x9C].contains(text[place])
    return isUmlaut ? text[place] | 0x20 : lowercased(text[place])
  }

  /// Letters, digits, and every byte of a longer character.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0xC3 || (0x41...0x5A).contains(lowercased(byte) & 0xDF)
      || (0x30...0x39).contains(byte)
  }

  /// Over spaces, no-break spaces (C2 A0) and narrow ones (E2 80 89 - E2 80 AF).
  private static func skipSpaces(at start: Int, in text: [UInt8]) -> Int {
    var place = start
    while place < text.count {
      if text[place] == 0x20 {
        place += 1
      } else if text[place...].starts(with: [0xC2, 0xA0]) {
        place += 2
      } else if text[place...].starts(with: [0xE2, 0x80, 0xAF])
        || text[place...].starts(with: [0xE2, 0x80, 0x89])
      {
        place += 3
      } else {
        break
      }
    }
    return place
  }

  /// Most words have neither full stop nor space, and are their own key.
  private static func key(ofFolded folded: String) -> String {
    folded.utf8.contains {
      $0 == fullStop || $0 == slash || $0 == 0x20 || $0 == 0xC2 || $0 == 0xE2
    }
      ? key(folded) : folded
  }

  private static func key(_ spelling: some StringProtocol) -> String {
    Symbols.folded(spelling.prefix { $0 != "." && $0 != "/" && !$0.isWhitespace })
  }
}
