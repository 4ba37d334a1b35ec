internal import ArgumentParser

/// The developers' command line.
@main
struct KlarbriefDevCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "klarbrief-dev")
}
