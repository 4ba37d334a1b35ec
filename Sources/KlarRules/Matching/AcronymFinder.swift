internal import KlarGerman
internal import KlarText

/// Finds abbreviations of capitals that no list knows, such as "BbgKVerf".
struct AcronymFinder: Sendable {
  /// Acronyms that everybody knows, such as "EU", and names that have no long form.
  let known: Set<String>
  /// Words before names printed on forms and cards, folded: "Anlage EK".
  let namedThings: Set<String>

  /// The tokens in a sentence that are acronyms nobody needs to know.
  ///
  /// A sentence in capitals has none, and neither has one that explains them in brackets.
  func tokens(in sentence: Sentence, of analysis: Analysis) -> [Int] {
    let words = sentence.tokens.filter { analysis.tokens[$0].kind == .word }
    let candidates = words.filter {
      isAcronym(analysis.form($0)) && !isPartOfNumber($0, sentence, analysis)
        && !isNameOfForm($0, sentence, analysis)
    }
    return 2 * candidates.count > words.count ? [] : candidates
  }

  /// Whether a word in front says that this is a name printed on a form or card, alone or in a row: "Anlage
  /// EK", "Klassen B, AM und L".
  private func isNameOfForm(_ token: Int, _ sentence: Sentence, _ analysis: Analysis) -> Bool {
    var place = token - 1
    while sentence.tokens.contains(place - 1), Self.joints.contains(analysis.form(place).folded),
      analysis.form(place - 1).letters <= Self.shortName,
      analysis.form(place - 1).casing != .lower
    {
      place -= 2
    }
    return sentence.tokens.contains(place)
      && namedThings.contains(analysis.form(place).folded)
  }

  private static let joints: Set<String> = [",", "und", "oder", "sowie", "bzw.", "/"]
  /// The letters of a name in a row.
  private static let shortName = 3

  /// Whether a word belongs to a file number or a quotation: a number, slash or quotation mark touches it.
  ///
  /// The name of a law stands behind a number as well, but none stands behind the name.
  private func isPartOfNumber(_ token: Int, _ sentence: Sentence, _ analysis: Analysis) -> Bool {
    func kind(_ other: Int) -> Token.Kind? {
      sentence.tokens.contains(other) ? analysis.tokens[other].kind : nil
    }
    func mark(_ other: Int) -> String {
      kind(other) == .punctuation ? analysis.form(other).text : ""
    }
    let hasNumberBehind =
      kind(token + 1) == .number
      || kind(token + 1) == .word && kind(token + 2) == .number
    let marks = mark(token - 1) + mark(token + 1)
    return hasNumberBehind && kind(token - 1) != .symbol
      || marks.contains { "/„“\"»«".contains($0) }
  }

  /// Whether a token ends the name of a firm: "Muster AG", not "das AG".
  func endsName(_ token: Int, in analysis: Analysis) -> Bool {
    token > 0 && known.contains(analysis.form(token).text) && analysis.tags[token - 1].isNoun
      && analysis.form(token - 1).casing != .lower
  }

  /// The Zipf value from which a word in capitals is only shouted: "MIT".
  private static let everyday = 5.0
  /// The same for words of four letters or more: "GELB".
  private static let common = 4.0

  /// Whether a spelling is two words without their space, or a name made of two: "WegWeiser".
  private static func isTwoWords(_ text: String) -> Bool {
    let capitals = text.indices.filter { text[$0].isUppercase }
    guard capitals.count == 2, capitals[0] == text.startIndex, text.last?.isLowercase == true
    else { return false }
    return text.distance(from: capitals[0], to: capitals[1]) > 2
      && text.distance(from: capitals[1], to: text.endIndex) > 2
  }

  /// Whether a spelling is an acronym: short, with two capitals, of letters only.
  private func isAcronym(_ form: WordForm) -> Bool {
    guard form.casing == .upper || form.casing == .mixed, (2...10).contains(form.letters),
      !known.contains(form.text), form.text.allSatisfy(\.isLetter)
    else { return false }
    let capitals = form.text.count(where: \.isUppercase)
    let zipf = Lexicon.standard.frequencies.zipf(of: form.folded) ?? 0
    let isShouted =
      form.letters > 2 && zipf >= Self.everyday || form.letters > 3 && zipf >= Self.common
    let isRoman = form.text.allSatisfy { "IVXLCDM".contains($0) }
    return capitals >= 2 && !isRoman && !isShouted && !Self.isTwoWords(form.text)
      && (form.casing == .upper || form.text.last?.isLowercase == true
        || 2 * capitals >= form.letters)
  }
}

/// The abbreviations that a text itself explains: "Infektionsschutzgesetz (IfSG)".
struct IntroducedAbbreviations {
  private let forms: Set<Int>

  /// Looks for words alone in brackets, or last in them.
  init(_ analysis: Analysis) {
    var forms: Set<Int> = []
    for token in analysis.tokens.indices.dropFirst().dropLast() {
      let form = analysis.tokens[token].form
      switch analysis.forms[form].casing {
      case .none, .lower: continue
      case .capitalized, .upper, .mixed: break
      }
      let before = analysis.form(token - 1).text
      let after = analysis.form(token + 1).text
      // "Zweites Buch Sozialgesetzbuch (SGB II)": the number of the book belongs to the name.
      let isEnd =
        after == ")"
        || token + 2 < analysis.tokens.count
          && after.allSatisfy { "IVX".contains($0) } && analysis.form(token + 2).text == ")"
      if isEnd, ["(", "-", "–", "kurz", ","].contains(before) { forms.insert(form) }
      // "Meldegesetz (MG; LS 210)"
      if before == "(", after == ";" { forms.insert(form) }
      // "GTS (Ganztagsschule)": the explanation begins with the same letter.
      if after == "(", analysis.forms[form].casing == .upper, token + 2 < analysis.tokens.count,
        analysis.form(token + 2).text.first == analysis.forms[form].text.first
      {
        forms.insert(form)
      }
    }
    self.forms = forms
  }

  /// Whether the text explains the word at a token.
  func contains(_ token: Token) -> Bool { forms.contains(token.form) }
}
