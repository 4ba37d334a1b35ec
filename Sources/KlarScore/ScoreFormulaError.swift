/// Why a formula cannot be used.
public enum ScoreFormulaError: Error, Hashable, Sendable {
  /// The program knows no feature of this name.
  case unknownFeature(String, known: [String])
  /// A feature has two prices.
  case repeatedFeature(String)
  /// A feature counts for the level that has no price.
  case unpricedFeature(String)
  /// More of a feature would make a text clearer.
  case negativePoints(String)
  /// More of a feature would make a text easier in its level.
  case negativeWeight(String)
  /// A feature that counts the words of a list has none.
  case missingWords(String)
  /// A feature has a list that it does not count.
  case unusedWords(String)
  /// There are not five cuts, or they do not rise.
  case unusableCuts

  /// The feature that it speaks of; nil for the cuts.
  public var feature: String? {
    switch self {
    case .unknownFeature(let name, _), .repeatedFeature(let name), .unpricedFeature(let name),
      .negativePoints(let name), .negativeWeight(let name), .missingWords(let name),
      .unusedWords(let name):
      name
    case .unusableCuts: nil
    }
  }

  /// Whether it speaks of the scale of levels.
  public var isAboutLevels: Bool {
    switch self {
    case .unpricedFeature, .negativeWeight, .unusableCuts: true
    default: false
    }
  }
}

extension ScoreFormulaError: CustomStringConvertible {
  /// What is wrong and what to do, in German.
  public var description: String {
    switch self {
    case .unknownFeature(let name, let known):
      "Das Merkmal „\(name)“ gibt es nicht. Bekannt sind: \(known.joined(separator: ", "))."
    case .repeatedFeature(let name):
      "Das Merkmal „\(name)“ steht zweimal in der Formel. Löschen Sie eines davon."
    case .unpricedFeature(let name):
      "Das Merkmal „\(name)“ steht nicht unter „features“. Ergänzen Sie es dort, zum Beispiel mit "
        + "0 Punkten."
    case .negativePoints(let name), .negativeWeight(let name):
      "Das Merkmal „\(name)“ hat eine negative Zahl. Mehr davon darf einen Text nicht leichter "
        + "machen: Schreiben Sie 0 oder mehr."
    case .missingWords(let name):
      "Das Merkmal „\(name)“ zählt Wörter einer Liste. Ergänzen Sie die Angabe „words“."
    case .unusedWords(let name):
      "Das Merkmal „\(name)“ zählt keine Wörter einer Liste. Löschen Sie die Angabe „words“."
    case .unusableCuts:
      "Für die sechs Stufen A1 bis C2 braucht die Formel fünf Grenzen, die größer werden."
    }
  }
}
