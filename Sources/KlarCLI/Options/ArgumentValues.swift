internal import ArgumentParser
internal import KlarGerman
internal import KlarLinting

/// How texts are divided.
enum KindChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, letter, text

  /// The kind; nil leaves it to the text.
  var kind: TextKind? { TextKind(rawValue: rawValue) }
}

/// What the input files are.
enum InputChoice: String, ExpressibleByArgument, CaseIterable {
  case files, jsonl
}

/// When colours are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// From which severity on findings fail the run.
enum FailingSeverity: String, ExpressibleByArgument, CaseIterable {
  case hint, warning, error, never

  /// The severity; nil for never.
  var severity: Severity? { Severity(rawValue: rawValue) }
}

/// Below which severity findings are left out.
enum SeverityChoice: String, ExpressibleByArgument, CaseIterable {
  case hint, warning, error

  /// The severity.
  var severity: Severity {
    switch self {
    case .hint: .hint
    case .warning: .warning
    case .error: .error
    }
  }
}
