/// A value in a YAML file and where it stands.
struct YAMLNode: Sendable {
  /// What it is; a plain scalar may be a number or a truth value, a quoted one is always text.
  enum Content: Sendable {
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  let content: Content
  /// Both from 1; the column counts code points.
  let line: Int
  let column: Int

  /// The text of a scalar; nil for sequences and mappings.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The German word for what it is.
  var kindName: String {
    switch content {
    case .scalar: "ein einzelner Wert"
    case .sequence: "eine Liste"
    case .mapping: "eine Gruppe von Angaben"
    }
  }
}

/// Why a YAML file cannot be read.
struct YAMLFailure: Error, Hashable {
  let line: Int
  let column: Int
  /// What is wrong and what to do, in German.
  let message: String
}
