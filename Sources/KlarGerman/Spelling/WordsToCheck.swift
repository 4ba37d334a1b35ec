internal import KlarText

/// Chooses the words of a letter that a dictionary can judge.
///
/// Names, addresses, file numbers and gaps of templates are nobody's error.
struct WordsToCheck {
  private let analysis: Analysis
  /// Whether a token belongs to something that has its own spelling.
  private var isProtected: [Bool]
  /// The words with a capital in address, sender and signature, and the names behind "Kind" and "Herr".
  private let namesOfLetter: Set<String>

  init(_ analysis: Analysis) {
    self.analysis = analysis
    isProtected = [Bool](repeating: false, count: analysis.tokens.count)
    namesOfLetter = Set(
      analysis.sentences.lazy.filter(\.part.holdsNames).flatMap(\.tokens)
        .map { analysis.form($0) }.filter { $0.casing != .lower && $0.letters > 2 }.map(\.text)
    ).union(GivenNames(analysis).words)
    for entity in analysis.entities where entity.kind.hasOwnSpelling {
      for token in entity.tokens { isProtected[token] = true }
    }
    for gap in gaps { for token in gap { isProtected[token] = true } }
  }

  /// What stands between square brackets as programs name their fields: "[ort]", "[process.name ~ ]".
  private var gaps: [Range<Int>] {
    // Most texts have none.
    guard analysis.forms.contains(where: { $0.text == "[" }) else { return [] }
    var gaps: [Range<Int>] = []
    var start: Int?
    var depth = 0
    // Whether a stop or another sign joins two words, and whether a blank parts two.
    var (isJoined, isParted) = (false, false)
    for token in analysis.tokens.indices {
      let isApart =
        token == 0 || analysis.tokens[token - 1].range.upper < analysis.tokens[token].range.lower
      switch analysis.form(token).text {
      case "[":
        // "[request[count].name]": what is inside belongs to the same field.
        if start == nil || isApart { (start, isJoined, isParted, depth) = (token, false, false, 0) }
        depth += 1
      case "]":
        depth -= 1
        guard let first = start, depth == 0 else { continue }
        if token - first < Self.longestGap, isJoined || !isParted && !isApart {
          gaps.append(first..<token)
        }
        start = nil
      case ".", "_": isJoined = isJoined || joinsWords(token)
      default:
        if isApart { isParted = true }
        isJoined = isJoined || isFieldName(token)
      }
    }
    return gaps
  }

  /// So many tokens the name of a field has at most.
  private static let longestGap = 30

  /// Whether a sign stands between two words without a blank.
  private func joinsWords(_ token: Int) -> Bool {
    guard token > 0, token + 1 < analysis.tokens.count else { return false }
    let (before, sign, after) = (
      analysis.tokens[token - 1], analysis.tokens[token], analysis.tokens[token + 1]
    )
    return before.kind == .word && after.kind == .word && before.range.upper == sign.range.lower
      && sign.range.upper == after.range.lower
  }

  /// Whether a word has a sign inside that no German word has: "user_name", "user.name".
  private func isFieldName(_ token: Int) -> Bool {
    switch analysis.tokens[token].kind {
    case .word, .url: ["_", "."].contains(where: analysis.form(token).text.dropLast().contains)
    default: false
    }
  }

  /// The words of a sentence to look up.
  func tokens(of sentence: Sentence) -> [Int] {
    sentence.tokens.filter { token in
      guard analysis.tokens[token].kind == .word, !isProtected[token] else { return false }
      return !sentence.part.holdsNames && !isCode(token) && !isSecondHalf(token)
        && !isRange(sentence)
    }
  }

  /// Whether a line is a few letters, as rows of initials have them: "Ka – Lo".
  private func isRange(_ sentence: Sentence) -> Bool {
    !sentence.isRunningText && sentence.tokens.count <= 3
      && sentence.tokens.allSatisfy { analysis.form($0).letters <= 4 }
  }

  /// Whether a word begins on the line before, "Grundstücks- fläche", or shares its beginning with another
  /// behind a stray blank: "Planung und - ausführung".
  private func isSecondHalf(_ token: Int) -> Bool {
    guard token > 0, analysis.form(token).casing == .lower else { return false }
    let before = analysis.form(token - 1)
    if before.letters > 1 { return before.text.hasSuffix("-") }
    return Self.dashes.contains(before.text) && token > 1
      && analysis.tags[token - 2] == .kon
  }

  private static let dashes: Set<String> = ["-", "–"]

  /// Whether signs without a blank make a word part of something else: "&nbsp;", "finder+",
  /// "Teil(zeit)kräfte", "Nutzer:innen", "Plan 2.pdf".
  private func isCode(_ token: Int) -> Bool {
    let before = touching(token, before: true)
    return ["&", ")", ":"].contains(before) || touching(token, before: false) == "+"
      || (before?.hasSuffix(".") ?? false) && Self.fileEndings.contains(analysis.form(token).folded)
  }

  private static let fileEndings = LanguageData.words("file-endings.tsv")

  /// A word with the stop that touches it in front: the end of an address such as "stadt.deBitte".
  func withStop(_ token: Int) -> String {
    (touching(token, before: true) == "." ? "." : "") + analysis.form(token).text
  }

  /// The mark that touches a word on one side.
  private func touching(_ token: Int, before: Bool) -> String? {
    let other = before ? token - 1 : token + 1
    guard analysis.tokens.indices.contains(other) else { return nil }
    let (left, right) = before ? (other, token) : (token, other)
    let isClose = analysis.tokens[left].range.upper == analysis.tokens[right].range.lower
    return isClose ? analysis.form(other).text : nil
  }

  /// Whether an unknown word is short for another: a stop touches it and the sentence goes on.
  func isCutShort(_ token: Int, in sentence: Sentence) -> Bool {
    if touching(token, before: true) == "„", !hasClosingMark(behind: token, in: sentence) {
      return true
    }
    return analysis.form(token).text.count <= 5 && touching(token, before: false) == "."
      && token + 2 < sentence.tokens.upperBound
  }

  /// Whether a quotation ends; a mark without its counterpart is a misread hyphen: "oder „ermäßigung".
  private func hasClosingMark(behind token: Int, in sentence: Sentence) -> Bool {
    (token + 1..<max(token + 1, sentence.tokens.upperBound)).contains {
      ["“", "”", "\""].contains(analysis.form($0).text)
    }
  }

  /// Whether a word stands in a name in another language: "Center for Digital Service".
  func isForeign(_ token: Int, in sentence: Sentence) -> Bool {
    let near = (token - 2...token + 2).clamped(
      to: sentence.tokens.lowerBound...sentence.tokens.upperBound - 1)
    if near.contains(where: { $0 != token && hasForeignTrait($0) }) { return true }
    return hasForeignTrait(token) && near.contains { analysis.form($0).casing != .lower }
  }

  private func hasForeignTrait(_ token: Int) -> Bool {
    WordTraits.table[analysis.form(token).folded]?.contains(.foreign) ?? false
  }

  /// Whether a word that no dictionary has is probably a name or a term of its own.
  func isProbablyName(_ token: Int, in sentence: Sentence, _ names: NameLexicon) -> Bool {
    let form = analysis.form(token)
    guard form.casing != .lower else { return false }
    if sentence.part.mayHoldNames || isQuoted(token, in: sentence) { return true }
    if isName(form.text) || isFirstName(token, in: sentence) { return true }
    guard token > sentence.tokens.lowerBound else { return false }
    let before = analysis.form(token - 1)
    let traits = WordTraits.table[before.folded] ?? []
    if !traits.isDisjoint(with: [.honorific, .title, .named]) || isPostcode(before) { return true }
    return before.casing == .capitalized && names.kinds(of: before.text).contains(.first)
  }

  /// Whether a word is a name of the letter, also with the ending of a genitive: "Samis".
  private func isName(_ word: String) -> Bool {
    namesOfLetter.contains(word)
      || word.hasSuffix("s") && namesOfLetter.contains(String(word.dropLast()))
  }

  /// Whether a name from the address follows: a child of the reader.
  private func isFirstName(_ token: Int, in sentence: Sentence) -> Bool {
    token + 1 < sentence.tokens.upperBound && analysis.form(token + 1).casing == .capitalized
      && namesOfLetter.contains(analysis.form(token + 1).text)
  }

  /// Whether a number is that of a place: "00471 Auenhagen", in Switzerland with four digits.
  private func isPostcode(_ number: WordForm) -> Bool {
    number.text.allSatisfy(\.isNumber) && number.text.count == (analysis.isSwiss ? 4 : 5)
  }

  /// Whether it stands between quotation marks with at most three other words.
  private func isQuoted(_ token: Int, in sentence: Sentence) -> Bool {
    let reach = 4
    let before = max(sentence.tokens.lowerBound, token - reach)..<token
    let after = token + 1..<min(sentence.tokens.upperBound, token + 1 + reach)
    return before.contains { Self.opening.contains(analysis.form($0).text) }
      && after.contains { Self.closing.contains(analysis.form($0).text) }
  }

  private static let opening: Set<String> = ["„", "\"", "»", "«", "‚", "›", "“"]
  private static let closing: Set<String> = ["“", "\"", "«", "»", "‘", "‹", "”"]
}

extension Entity.Kind {
  fileprivate var hasOwnSpelling: Bool {
    switch self {
    case .name, .reference, .email, .url, .iban, .placeholder, .phone: true
    case .paragraph, .date, .deadline, .amount, .document: false
    }
  }
}

extension LetterPart.Kind {
  /// Whether the part is names and addresses only.
  fileprivate var holdsNames: Bool { self == .sender || self == .address || self == .signature }

  /// Whether a word with a capital in it is more often a name than an error.
  fileprivate var mayHoldNames: Bool { self == .informationBlock || self == .pageFurniture }
}
