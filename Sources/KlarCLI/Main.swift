internal import ArgumentParser
internal import Glibc

/// The way into the program.
@main
enum Main {
  /// Runs the command that the arguments name and ends the process with its status.
  static func main() async {
    var output = StandardOutput()
    let status = await status(&output)
    output.flush()
    exit(status.rawValue)
  }

  private static func status(_ output: inout StandardOutput) async -> ExitStatus {
    do {
      var command = try KlarbriefCommand.parseAsRoot()
      if let command = command as? any LetterCommand { return try await command.run(&output) }
      try command.run()
      return .clean
    } catch let error as CommandFailure {
      StandardError.print(error.message)
    } catch  where KlarbriefCommand.exitCode(for: error).isSuccess {
      output.write(GermanHelp.translated(KlarbriefCommand.fullMessage(for: error)) + "\n")
      return .clean
    } catch {
      StandardError.print(GermanUsage.message(for: KlarbriefCommand.message(for: error)))
    }
    return .failed
  }
}
