internal import ArgumentParser

/// The developers' command: builds the data and the reference that Klarbrief ships.
@main
struct KlarbriefDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "klarbrief-dev",
    abstract: "Builds the data and the reference that Klarbrief ships.",
    subcommands: [
      BuildLexicon.self, LearnCompounds.self, TrainTagger.self, EvaluateTagger.self,
      EvaluateParts.self,
      Calibrate.self, WriteRuleReference.self, MeasureRules.self,
    ])
}
