internal import ArgumentParser

/// A subcommand that prints to standard output and gives a verdict.
protocol LetterCommand: ParsableCommand, Sendable {
  /// Does the work and returns the exit status.
  func run(_ output: inout StandardOutput) async throws -> ExitStatus
}
