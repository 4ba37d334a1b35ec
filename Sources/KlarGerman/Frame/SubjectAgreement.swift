/// The person and number of a finite verb, which its subject has as well.
struct SubjectAgreement {
  /// The person of the verb.
  let person: Person
  /// The number of the verb.
  let number: GrammaticalNumber

  private let analysis: Analysis

  /// What a finite verb wants of its subject; nil if its form leaves the number open.
  init?(finite: Int, _ analysis: Analysis, _ lexicon: Lexicon) {
    let forms = lexicon.verbs.readings(of: analysis.form(finite).text).compactMap {
      reading -> (Person, GrammaticalNumber)? in
      guard reading.verb.particle.isEmpty else { return nil }
      if case .finite(_, let person, let number) = reading.form { return (person, number) }
      return nil
    }
    // The third person is the one that nouns and the polite address ask for.
    let third = forms.filter { $0.0 == .third }
    guard let found = third.first ?? forms.first, Set(third.map(\.1)).count <= 1 else { return nil }
    (person, number) = found
    self.analysis = analysis
  }

  /// The constituents that may be the subject.
  func subjects(among constituents: [Constituent]) -> [Constituent] {
    let possible = constituents.filter {
      $0.cases.contains(.nominative) && $0.numbers.contains(number) && !isExpletive($0)
    }
    let certain = possible.filter { $0.cases == [.nominative] }
    return certain.count == 1 ? certain : possible
  }

  /// Whether a pronoun is "es", which may stand for nothing.
  private func isExpletive(_ constituent: Constituent) -> Bool {
    constituent.kind == .pronoun && analysis.form(constituent.tokens.lowerBound).folded == "es"
  }
}
