internal import KlarLinting
internal import Klarbrief
internal import KlarReporting

/// The checking of all letters of one call.
struct LetterRun {
  let checker: LetterChecker
  let items: [InputItem]
  /// Whether the reports show the sentences in plainer words.
  var isRewriting = false

  /// A checker; mistakes of the user's files become a failure of the command.
  static func checker(
    _ make: () throws(Diagnostics) -> LetterChecker
  ) throws(CommandFailure) -> LetterChecker {
    do {
      return try make()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Checks all letters at once, prints their reports in order and returns the gravest status.
  func report(
    by reporter: any Reporter, to output: inout StandardOutput,
    verdict: (Report) -> ExitStatus
  ) async throws -> ExitStatus {
    var reporter = reporter
    var status = ExitStatus.clean
    let (checker, isRewriting) = (checker, isRewriting)
    let independent = reporter as? any IndependentReporter
    try await inOrder(items) { item in
      let entry = item.entry(checker, isRewritten: isRewriting)
      return (entry, Result { try independent?.text(of: entry) })
    } consume: { entry, text in
      output.write(try text.get() ?? reporter.add(entry))
      switch entry {
      case .report(let report): status = max(status, verdict(report))
      case .failure(let source, let message):
        status = .failed
        StandardError.print("\(source.name): \(message)")
      }
    }
    output.write(try reporter.finish())
    return status
  }
}
