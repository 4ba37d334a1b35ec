internal import ArgumentParser

/// The command line.
@main
struct KlarbriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "klarbrief")
}
