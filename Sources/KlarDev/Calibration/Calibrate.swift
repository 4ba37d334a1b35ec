internal import ArgumentParser
internal import KlarRules
internal import KlarScore
internal import Klarbrief

/// Fits the numbers of the score to texts that people have judged.
struct Calibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Fits the numbers of Rules/score.yml to judged texts.",
    discussion: """
      Each file holds judgements of one kind, a JSON object a line:
        {"text": "...", "rating": 3.4, "group": "article 7"}   how hard people found a text
        {"text": "...", "level": "B1", "group": "scene 12"}    the level that it was written for
        {"before": "...", "after": "...", "group": "page 3"}   a text and a plainer version
      Texts of one group share a topic or author; cross-validation never parts them.

      The score is fitted to all files together: the first file of ratings sets the unit, all others
      have a slope of their own, and a file of pairs weighs a fifth of the others. The level is fitted
      to the files of levels. No weight can become negative. The same files always give the same
      numbers. Nothing is written: copy the printed lines into score.yml and raise its version.
      """)

  @Argument(help: "Files of judged texts, one of ratings first.")
  var files: [String]

  @Option(help: "The folder of the rule book whose score.yml names the features.")
  var rules = "Rules"

  @Option(help: "How strongly weights are drawn to zero, as a share of a feature's variance.")
  var ridge = 0.01

  @Option(help: "The points that one unit of the first ratings costs.")
  var step = 21.3

  @Option(help: "The number of parts in cross-validation.")
  var folds = 5

  func run() throws {
    guard let file = try ScoreFile.inFolder(rules) else {
      throw ValidationError("\(rules) holds no score.yml")
    }
    let formula = try ScoreFormula(file)
    let reader = FeatureReader(formula)
    let sets = try files.map { try JudgedSet(contentsOf: $0, reader: reader) }
    guard sets.first?.kind == .rating else {
      throw ValidationError("The first file must hold ratings.")
    }
    let joint = JointFit(ridge: ridge)
    let weights = joint.weights(sets)
    print("Score: all data, then in \(folds)-fold cross-validation")
    for (set, whole) in zip(sets, sets.map { $0.figure(of: $0.sums(weights)) }) {
      let crossed = CrossValidation(folds: folds).sums(set, of: sets, joint.weights)
      print(
        "  \(set.name): \(rounded(whole)), \(rounded(set.figure(of: crossed))), n=\(set.rows.count)"
      )
    }
    let levelled = sets.filter { $0.kind == .level }
    let fit = LevelFit(ridge: ridge)
    let scale = levelled.isEmpty ? nil : fit.scale(levelled)
    for set in levelled {
      print("Level within one step and exact, likewise")
      let crossed = CrossValidation(folds: folds).levels(set, of: levelled, fit)
      print("  \(set.name): \(set.agreement(scale?.levels(set) ?? [])), \(set.agreement(crossed))")
    }
    print(lines(formula, weights, scale))
  }

  private func lines(
    _ formula: ScoreFormula, _ weights: [Double], _ scale: LevelFit.Scale?
  ) -> String {
    var result = "features:\n"
    for (term, weight) in zip(formula.terms, weights) {
      result += "  \(term.feature): { points: \(rounded(weight * step, 100)) }\n"
    }
    guard let scale else { return result }
    result += "levels:\n  weights:\n"
    for (term, weight) in zip(formula.terms, scale.weights) where weight > 0.0005 {
      result += "    \(term.feature): \(rounded(weight))\n"
    }
    return result + "  cuts: [\(scale.cuts.map { "\(rounded($0))" }.joined(separator: ", "))]"
  }
}

/// The number with three decimals, or by another power of ten.
func rounded(_ value: Double, _ unit: Double = 1000) -> Double { (value * unit).rounded() / unit }
