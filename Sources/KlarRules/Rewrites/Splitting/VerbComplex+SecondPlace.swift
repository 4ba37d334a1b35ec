internal import KlarGerman

extension VerbComplex {
  /// The finite verb of a clause with its verb at the end as it stands in a main clause, and the
  /// particle that leaves it; nil if the verb is not known well enough.
  func secondPlace(of finite: Int, in analysis: Analysis) -> (finite: String, particle: String)? {
    let word = analysis.form(finite).text
    guard main == finite, let verb, !verb.particle.isEmpty else {
      return main == finite && verb == nil ? nil : (word, "")
    }
    guard word.hasPrefix(verb.prefix) else { return nil }
    return (String(word.dropFirst(verb.prefix.count)), verb.particle)
  }
}
