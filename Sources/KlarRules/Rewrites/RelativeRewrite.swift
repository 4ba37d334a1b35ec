internal import KlarGerman
internal import KlarText

/// Puts the passive of a relative clause into the active: "der geprüft wurde", "den wir geprüft
/// haben".
struct RelativeRewrite {
  /// The relative pronouns of a subject, and those of an object.
  private static let pronouns = [
    "der": "den", "die": "die", "das": "das", "welcher": "welchen", "welche": "welche",
    "welches": "welches",
  ]

  private let frame: ClauseFrame
  private let analysis: Analysis

  /// The rewrite of a frame; nil if it is no clause whose relative pronoun is the subject.
  init?(_ frame: ClauseFrame, in analysis: Analysis) {
    guard frame.kind == .relative, frame.subject == nil, !frame.isSubjectAmbiguous,
      !frame.constituents.contains(where: { $0.phrases.contains(where: \.mayEndEarlier) })
    else { return nil }
    self.frame = frame
    self.analysis = analysis
  }

  /// Whether pronoun and new subject may each be subject or object: "das ein Kind gemalt hat".
  private func isEitherSubject(_ pronoun: String, _ subject: NewSubject) -> Bool {
    guard pronoun != "den", pronoun != "welchen", subject.number == frame.number,
      !ClosedClasses.persons.contains(subject.words)
    else { return false }
    let words = subject.words.split(separator: " ").map(String.init)
    let isMasculine =
      words.first == "der" && subject.number == .singular
      || Lexicon.standard.nouns.readings(of: words.last ?? "")
        .allSatisfy { $0.noun.genders == Genders(.masculine) }
    return subject.number == .plural || !isMasculine
  }

  /// The edit that makes somebody else the subject; nil where forms are not certain.
  func edit(
    _ subject: NewSubject, _ predicate: Predicate, dropping dropped: Range<Int>
  ) -> TextEdit? {
    let pronoun = frame.tokens.lowerBound - 1
    guard analysis.tags[pronoun] == .prels,
      let word = Self.pronouns[analysis.form(pronoun).folded],
      !isEitherSubject(word, subject),
      let cluster = Conjugator(Lexicon.standard.verbs)?
        .cluster(predicate, subject.person, subject.number)
    else { return nil }
    let lineariser = ClauseLineariser(frame, in: analysis)
    let middle = frame.middle.filter { !dropped.overlaps($0.tokens) }.map {
      ClauseLineariser.Piece(
        lineariser.words(of: $0.tokens), $0.kind == .pronoun ? .pronoun : .other)
    }
    let edit = lineariser.edit(prefield: nil, subject: subject.words, middle: middle, cluster)
    return TextEdit(
      analysis.tokens[pronoun].range.union(edit.range), word + " " + edit.replacement)
  }
}
