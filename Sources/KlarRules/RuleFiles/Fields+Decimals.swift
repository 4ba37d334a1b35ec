extension Fields {
  /// A decimal number; anything else is reported and read as 0.
  mutating func decimal(_ name: String) -> Double {
    guard let node = required(name) else { return 0 }
    return decimal(of: node, in: name)
  }

  /// The number that a node of the field `name` holds.
  mutating func decimal(of node: YAMLNode, in name: String) -> Double {
    if case .scalar(let text, true) = node.content, let number = Double(text), number.isFinite {
      return number
    }
    report(
      "In „\(name)“ steht keine Zahl. Schreiben Sie zum Beispiel 1.5, mit Punkt statt Komma.",
      at: node)
    return 0
  }
}
