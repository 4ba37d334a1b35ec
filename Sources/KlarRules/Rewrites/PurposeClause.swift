internal import KlarGerman
internal import KlarText

/// A clause with "um … zu", which has the subject of the clause that it belongs to.
struct PurposeClause {
  private let tokens: [Int]
  private let complex: VerbComplex
  private let analysis: Analysis

  /// The clauses that belong to that of a frame.
  static func all(of frame: ClauseFrame, in analysis: Analysis) -> [PurposeClause] {
    let own = frame.complex.clause
    return analysis.verbComplexes.filter {
      let clause = analysis.clauses[$0.clause]
      return $0.clause != own && clause.sentence == analysis.clauses[own].sentence
        && (clause.parent ?? own) == own
        && clause.tokens.first.map { opener in
          ClosedClasses.infinitiveOpeners.contains(analysis.form(opener).folded)
        } ?? false
    }.map {
      PurposeClause(
        tokens: analysis.clauses[$0.clause].tokens, complex: $0, analysis: analysis)
    }
  }

  /// Whether a new subject may be meant here, too: "Um die Frist zu wahren, müssen Sie …", but not "Um den
  /// Antrag zu prüfen, müssen Sie …".
  func isOf(_ subject: NewSubject) -> Bool {
    guard let verb = complex.verb, complex.voice == .active else { return false }
    let words = ActorWords.standard
    let isReaders = words.isOfReader(verb) && !words.isOfAuthority(verb)
    return subject.words == NewSubject.reader.words ? isReaders || words.isAim(verb) : !isReaders
  }

  /// "Damit wir den Antrag prüfen können": nil if it is not certain that the author does it.
  func ofAuthor() -> [TextEdit]? {
    guard let verb = complex.verb, complex.voice == .active, complex.negation == nil,
      ActorWords.standard.isOfAuthority(verb), !ActorWords.standard.isOfReader(verb),
      analysis.authorActs, let opener = tokens.first, analysis.form(opener).folded == "um",
      !tokens.contains(where: { analysis.tags[$0] == .prf || analysis.form($0).folded == "uns" }),
      let verbs = verbs
    else { return nil }
    let subject = NewSubject.author(of: analysis)
    let conjunction = analysis.form(opener).casing == .lower ? "damit" : "Damit"
    let ability = subject.number == .plural ? "können" : "kann"
    return [
      TextEdit(analysis.tokens[opener].range, "\(conjunction) \(subject.words)"),
      TextEdit(analysis.range(of: verbs), "\(verb.infinitive) \(ability)"),
    ]
  }

  /// The tokens of the verbs at the end: "zu prüfen", "abzuschließen", "prüfen zu können".
  private var verbs: Range<Int>? {
    guard let first = complex.tokens.first, let last = complex.tokens.last, last == tokens.last,
      last - first + 1 == complex.tokens.count
    else { return nil }
    switch complex.modality {
    case nil, .modal(_, "können"): return first..<last + 1
    default: return nil
    }
  }
}
