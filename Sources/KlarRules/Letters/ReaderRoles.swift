internal import KlarGerman
internal import KlarRuleBook

/// The names that officials give the reader, by the matter that makes them mean the reader.
struct ReaderRoles: Sendable {
  /// The roles of the program, from `rollen.tsv`.
  static let standard = ReaderRoles(RuleBook.text("brief/rollen.tsv") ?? "")

  private let roles: [(matters: CuePhrases, names: Set<String>)]

  /// Reads rows of the matters and the names, each parted by blanks.
  init(_ text: String) {
    roles = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { row in
      let cells = ListTable.cells(of: row)
      precondition(cells.count == 2, "a row of rollen.tsv has two cells: \(row)")
      return (
        CuePhrases(cells[0].split(separator: " ")),
        Set(cells[1].split(separator: " ").map(String.init))
      )
    }
  }

  /// The folded names that mean the reader of a letter: "antragsteller" where it speaks of "Ihrem
  /// Antrag".
  func names(in analysis: Analysis) -> Set<String> {
    let owned = analysis.authorsSentences.flatMap { sentence in
      zip(sentence.tokens, sentence.tokens.dropFirst()).compactMap { first, next in
        let word = analysis.form(first)
        let isYours = word.text.hasPrefix("Ihr") && word.folded.utf8.count <= 5
        return isYours ? analysis.form(next).folded : nil
      }
    }
    let matters = owned + subject(of: analysis)
    return roles.reduce(into: []) { names, role in
      if matters.contains(where: role.matters.contains) { names.formUnion(role.names) }
    }
  }

  /// The words of the subject of a letter that greets one person by name, and is about no other one.
  private func subject(of analysis: Analysis) -> [String] {
    guard let subject = analysis.part(.subject), let salutation = analysis.part(.salutation)
    else { return [] }
    func words(_ part: LetterPart) -> [String] {
      analysis.sentences(in: part.range).flatMap { analysis.words($0.tokens) }
    }
    let subjectWords = words(subject)
    return Self.honorifics.isDisjoint(with: words(salutation))
      || !Self.honorifics.isDisjoint(with: subjectWords) ? [] : subjectWords
  }

  private static let honorifics: Set<String> = ["frau", "herr", "herrn"]
}
