internal import KlarLinting

/// Why a command cannot do its work at all.
struct CommandFailure: Error {
  /// What is wrong and what to do, in German, one line for each mistake.
  let message: String

  init(_ message: String) { self.message = message }

  init(_ diagnostics: Diagnostics) { message = diagnostics.description }
}
