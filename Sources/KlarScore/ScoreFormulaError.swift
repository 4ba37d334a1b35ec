/// Why a formula cannot be used.
public enum ScoreFormulaError: Error, Hashable, Sendable {
  /// The program knows no feature of this name.
  case unknownFeature(String, known: [String])
  /// A feature has two weights.
  case repeatedFeature(String)
  /// There are not five cuts, or they do not rise.
  case unusableCuts
}

extension ScoreFormulaError: CustomStringConvertible {
  /// What is wrong and what to do, in German.
  public var description: String {
    switch self {
    case .unknownFeature(let name, let known):
      "Das Merkmal „\(name)“ gibt es nicht. Bekannt sind: \(known.joined(separator: ", "))."
    case .repeatedFeature(let name):
      "Das Merkmal „\(name)“ steht zweimal in der Formel. Löschen Sie eines davon."
    case .unusableCuts:
      "Für die sechs Stufen A1 bis C2 braucht die Formel fünf Grenzen, die größer werden."
    }
  }
}
