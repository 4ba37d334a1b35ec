internal import KlarGerman

/// A passive in a clause about anybody or anything of a kind, as laws tell it: "Personen, die in einer Schule
/// betreut werden".
struct GeneralPassive {
  private let complex: VerbComplex
  private let analysis: Analysis

  init(_ complex: VerbComplex, in analysis: Analysis) {
    self.complex = complex
    self.analysis = analysis
  }

  /// Whether nobody could name who acts, and nobody asks.
  var concernsAnybody: Bool {
    guard !analysis.mayNameAgent(of: complex), !speaks, let verb = complex.verb,
      !ActorWords.standard.isOfReader(verb) && !ActorWords.standard.isOfAuthority(verb) || citesLaw
    else { return false }
    switch clause.kind {
    case .relative: return isRelatedToKind
    case .subordinate: return isCondition && isAboutKind
    default: return false
    }
  }

  private var clause: Clause { analysis.clauses[complex.clause] }

  /// Whether author or reader come up in the clause.
  private var speaks: Bool {
    clause.tokens.contains {
      let form = analysis.form($0)
      return ClosedClasses.authors.contains(form.folded)
        || ClosedClasses.readers.contains(form.text) || form.text.hasPrefix("Ihr")
        || ["uns", "mir", "mich"].contains(form.folded)
    }
  }

  private var citesLaw: Bool {
    analysis.sentences[clause.sentence].tokens.contains {
      analysis.entity(ofToken: $0)?.kind == .paragraph
    }
  }

  private var isCondition: Bool {
    clause.introducer.map {
      ["wenn", "falls", "sofern", "soweit", "dass", "sodass"].contains(analysis.form($0).folded)
    } ?? false
  }

  private var isAboutKind: Bool {
    ClauseFrameReader(analysis).frame(of: complex)?.subject?.phrases.allSatisfy {
      isKind(head: $0.head)
    } ?? false
  }

  /// Whether the noun that the pronoun stands for has no article that picks one: "Personen, die".
  private var isRelatedToKind: Bool {
    guard let pronoun = clause.introducer, pronoun > 1 else { return false }
    let comma = analysis.tags[pronoun - 1] == .appr ? pronoun - 2 : pronoun - 1
    return comma > 0 && analysis.tags[comma] == .comma && isKind(head: comma - 1)
  }

  /// Whether a noun in the plural stands without such an article: "Kinder", "zwei neue Impfungen".
  private func isKind(head: Int) -> Bool {
    guard analysis.tags[head] == .nn else { return false }
    var place = head - 1
    while place >= 0, [.adja, .card].contains(analysis.tags[place]) { place -= 1 }
    guard place >= 0 else { return true }
    switch analysis.tags[place] {
    case .art, .pposat, .pdat, .apprart, .nn, .ne: return false
    default: return true
    }
  }
}
