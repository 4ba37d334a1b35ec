internal import KlarLinting
internal import KlarRules
internal import KlarScore

extension ScoreFormula {
  /// The formula of a score file; throws what makes it unusable.
  init(_ file: ScoreFile) throws(Diagnostics) {
    do throws(ScoreFormulaError) {
      try self.init(
        version: file.version, intercept: file.intercept,
        terms: file.features.map {
          Term(feature: $0.name, weight: $0.weight, reference: $0.reference)
        },
        floor: file.floor, lengthPower: file.lengthPower, top: file.top, step: file.step,
        levelCuts: file.levels)
    } catch {
      throw Diagnostics([Diagnostic(path: file.path, message: error.description)])
    }
  }
}
