/// What is wrong with a file that a user wrote: a rule, a list, a profile or a configuration.
///
/// Findings speak about letters, diagnostics about the files that steer the checker.
public struct Diagnostic: Error, Hashable, Sendable {
  /// The file as the user named it, or its path below the rule book.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in code points.
  public let column: Int
  /// What is wrong and what to do, in one German sentence.
  public let message: String

  /// A complaint about one place of a file.
  public init(path: String, line: Int = 1, column: Int = 1, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: message`, as editors understand it.
  public var description: String { "\(path):\(line):\(column): \(message)" }
}

extension Diagnostic: Comparable {
  /// By file, then by place.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.path, left.line, left.column, left.message)
      < (right.path, right.line, right.column, right.message)
  }
}

/// All complaints about a set of files; never empty.
public struct Diagnostics: Error, Hashable, Sendable {
  /// The complaints in the order of files and places.
  public let all: [Diagnostic]

  /// The given complaints, sorted.
  public init(_ all: [Diagnostic]) {
    precondition(!all.isEmpty, "no complaint at all")
    self.all = all.sorted()
  }
}

extension Diagnostics: CustomStringConvertible {
  /// One complaint a line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
