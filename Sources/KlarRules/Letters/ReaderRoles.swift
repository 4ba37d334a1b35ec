internal import KlarGerman
internal import KlarRuleBook

/// The names that officials give the reader, by the matter that makes them mean the reader.
struct ReaderRoles: Sendable {
  /// The roles of the program, from `rollen.tsv`.
  static let standard = ReaderRoles(RuleBook.text("brief/rollen.tsv") ?? "")

  /// What a matter says of the reader.
  private struct Role {
    let matters: CuePhrases
    /// Names of one person.
    let names: Set<String>
    /// Names that also in the plural mean the readers.
    let plurals: Set<String>
    /// Whether a letter to one person is enough, whatever it is about.
    let isAnybody: Bool
  }

  private let roles: [Role]

  /// Reads rows of the matters, the names and those in the plural, each parted by blanks.
  init(_ text: String) {
    roles = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { row in
      let cells = ListTable.cells(of: row)
      precondition((2...3).contains(cells.count), "a row of rollen.tsv has 2 or 3 cells: \(row)")
      let names = cells.dropFirst().map { Set($0.split(separator: " ").map(String.init)) }
      return Role(
        matters: CuePhrases(cells[0].split(separator: " ")), names: names[0],
        plurals: names.count > 1 ? names[1] : [], isAnybody: cells[0] == "Sie")
    }
  }

  /// The folded names that mean the reader of a letter: "antragsteller" where it speaks of "Ihrem
  /// Antrag", and those that do so in the plural.
  func names(in analysis: Analysis) -> (single: Set<String>, plural: Set<String>) {
    let owned = analysis.authorsSentences.flatMap { sentence in
      zip(sentence.tokens, sentence.tokens.dropFirst()).compactMap { first, next in
        let word = analysis.form(first)
        let isYours = word.text.hasPrefix("Ihr") && word.folded.utf8.count <= 5
        return isYours ? analysis.form(next).folded : nil
      }
    }
    let matters = owned + subject(of: analysis)
    let isAlone = isAlone(analysis)
    let found = roles.filter { role in
      role.isAnybody ? isAlone : matters.contains(where: role.matters.contains)
    }
    return (
      found.reduce(into: []) { $0.formUnion($1.names) },
      found.reduce(into: []) { $0.formUnion($1.plurals) }
    )
  }

  /// Whether a letter greets one person by name, speaks to that person and of nobody else.
  private func isAlone(_ analysis: Analysis) -> Bool {
    guard let salutation = analysis.part(.salutation) else { return false }
    let greeting = analysis.sentences(in: salutation.range).flatMap { analysis.words($0.tokens) }
    let sentences = analysis.authorsSentences
    return greeting.count { ClosedClasses.honorifics.contains($0) } == 1
      && sentences.contains { analysis.addresses($0.tokens) }
      && !sentences.contains { analysis.has(.thirdParty, in: $0.tokens) }
  }

  /// The words of the subject of a letter that greets one person by name, and is about no other one.
  private func subject(of analysis: Analysis) -> [String] {
    guard let subject = analysis.part(.subject), let salutation = analysis.part(.salutation)
    else { return [] }
    func words(_ part: LetterPart) -> [String] {
      analysis.sentences(in: part.range).flatMap { analysis.words($0.tokens) }
    }
    let subjectWords = words(subject)
    return ClosedClasses.honorifics.isDisjoint(with: words(salutation))
      || !ClosedClasses.honorifics.isDisjoint(with: subjectWords) ? [] : subjectWords
  }
}
