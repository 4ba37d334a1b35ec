package import KlarLinting
package import KlarRules
package import KlarScore

extension ScoreFormula {
  /// The formula of a score file; throws what makes it unusable.
  package init(_ file: ScoreFile) throws(Diagnostics) {
    do throws(ScoreFormulaError) {
      try self.init(
        version: file.version,
        terms: file.features.map {
          Term(
            feature: $0.name, points: $0.points, reference: $0.reference, words: $0.words)
        },
        lengthPower: file.lengthPower,
        levels: LevelScale(weights: file.levelWeights, cuts: file.levelCuts))
    } catch {
      throw Diagnostics([
        file.diagnostic(
          error.description, at: error.feature, isAboutLevels: error.isAboutLevels)
      ])
    }
  }
}
