/// A reporter to which no letter matters for the text of another.
///
/// So several threads can put letters into words at the same time.
public protocol IndependentReporter: Reporter {
  /// The text of one letter, which `add` returns too.
  func text(of entry: ReportEntry) throws -> String
}

extension IndependentReporter {
  /// The text of the letter.
  public mutating func add(_ entry: ReportEntry) throws -> String { try text(of: entry) }
}
