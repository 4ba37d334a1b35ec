internal import KlarLinting

/// The fields of a group in a user's YAML file, read one by one.
///
/// What is wrong is collected, so that a user sees all mistakes of a file at once; `finish` reports
/// the names that nobody asked for.
struct Fields {
  let path: String
  let node: YAMLNode
  private var values: [String: YAMLNode] = [:]
  private var keys: [(name: String, node: YAMLNode)] = []
  private var known: [String] = []
  /// The mistakes so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// The fields of a node, which should be a mapping.
  init(_ node: YAMLNode, path: String) {
    self.path = path
    self.node = node
    guard case .mapping(let pairs) = node.content else {
      report("Hier steht \(node.kindName). Erwartet sind Angaben der Form „name: Wert“.", at: node)
      return
    }
    for pair in pairs {
      let name = pair.key.text ?? ""
      values[name] = pair.value
      keys.append((name, pair.key))
    }
  }

  /// The names in the order of the file, for groups whose names are free.
  var names: [String] { keys.map(\.name) }

  /// The value of a field; nil if it is missing.
  mutating func optional(_ name: String) -> YAMLNode? {
    known.append(name)
    return values[name]
  }

  /// The value of a field; a missing one is reported.
  mutating func required(_ name: String) -> YAMLNode? {
    let value = optional(name)
    if value == nil, case .mapping = node.content {
      report("Die Angabe „\(name)“ fehlt. Ergänzen Sie sie.", at: node)
    }
    return value
  }

  /// The text of a scalar field without surrounding white space; anything else is reported.
  mutating func text(_ name: String, isRequired: Bool = true) -> String? {
    guard let value = isRequired ? required(name) : optional(name) else { return nil }
    guard let text = value.text else {
      report("„\(name)“ ist \(value.kindName). Erwartet ist ein Text.", at: value)
      return nil
    }
    let trimmed = text.trimmingWhiteSpace
    if trimmed.isEmpty, isRequired {
      report("„\(name)“ ist leer. Schreiben Sie einen Text.", at: value)
      return nil
    }
    return trimmed
  }

  /// One of the raw values of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, isRequired: Bool = true, of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(name, isRequired: isRequired), let value = values[name] else {
      return nil
    }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(
      "„\(text)“ ist kein Wert von „\(name)“\(Likeness.question(text, among: names)) "
        + "Möglich sind: \(names.joined(separator: ", ")).", at: value)
    return nil
  }

  /// A whole number from 0.
  mutating func number(_ name: String) -> Int? {
    guard let value = optional(name) else { return nil }
    if case .scalar(let text, true) = value.content, let number = Int(text), number >= 0 {
      return number
    }
    report("„\(name)“ ist keine ganze Zahl. Schreiben Sie zum Beispiel „\(name): 20“.", at: value)
    return nil
  }

  /// The items of a list; a single value counts as a list of one.
  mutating func items(_ name: String, isRequired: Bool = true) -> [YAMLNode] {
    guard let value = isRequired ? required(name) : optional(name) else { return [] }
    if case .sequence(let items) = value.content { return items }
    return [value]
  }

  /// The texts of a list; a single text counts as a list of one.
  mutating func texts(_ name: String, isRequired: Bool = false) -> [String] {
    items(name, isRequired: isRequired).compactMap { item in
      if item.text == nil {
        report("In „\(name)“ steht \(item.kindName). Erwartet ist ein Text.", at: item)
      }
      return item.text
    }
  }

  /// Records a mistake at a place of the file.
  mutating func report(_ message: String, at place: YAMLNode) {
    diagnostics.append(
      Diagnostic(path: path, line: place.line, column: place.column, message: message))
  }

  /// Takes over the mistakes of a part.
  mutating func report(_ others: [Diagnostic]) { diagnostics += others }

  /// Reports every name that nobody asked for, and returns all mistakes.
  mutating func finish() -> [Diagnostic] {
    for key in keys where !known.contains(key.name) {
      report(
        "„\(key.name)“ ist hier nicht bekannt\(Likeness.question(key.name, among: known)) "
          + "Möglich sind: \(known.joined(separator: ", ")).", at: key.node)
    }
    return diagnostics
  }
}
