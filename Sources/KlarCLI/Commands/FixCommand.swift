internal import ArgumentParser
internal import KlarFixing
internal import KlarFormats
internal import KlarGerman
internal import KlarLinting
internal import KlarReporting
internal import KlarText
internal import Klarbrief

/// Applies suggestions.
struct FixCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Wendet Vorschläge an, deren Sinn und Grammatik sicher sind.",
    discussion: """
      Ohne weitere Angaben erscheint der geänderte Text; keine Datei wird angetastet. \
      In Word- und OpenDocument-Dateien (-o oder --in-place) stehen die Änderungen zum Annehmen \
      oder Ablehnen. Angaben wie Daten, Beträge und Paragrafen bleiben, wie sie sind.
      """)

  @Argument(help: ArgumentHelp("Datei; „-“ ist die Standardeingabe.", valueName: "datei"))
  var file: String

  @OptionGroup(title: "Ausgabe") var target: FixOutputOptions

  @Flag(help: "Zu jedem Vorschlag fragen.")
  var interactive = false

  @Flag(
    help: """
      Auch Vorschläge eintragen, die ein Mensch prüfen muss; nur in Word- und \
      OpenDocument-Dateien und mit --diff.
      """)
  var all = false

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Nur Vorschläge dieser Regel; mehrmals möglich.", valueName: "regel"))
  var ruleIDs: [String] = []

  @OptionGroup(title: "Regeln") var rules: RuleOptions
  @OptionGroup(title: "Ausgabe") var style: StyleOptions

  @Option(help: "Wie der Text gegliedert ist: als Brief oder als Fließtext.")
  var kind = KindChoice.auto

  @Option(help: "Kleinster Schweregrad, dessen Vorschläge zählen.")
  var minSeverity = SeverityChoice.hint

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    try checkOptions()
    var options = rules.checkerOptions
    options.kind = kind.kind
    options.minimumSeverity = minSeverity.severity
    let checker = try LetterRun.checker { () throws(Diagnostics) in try LetterChecker(options) }
    let source = try FixSource(file)
    let file =
      target.inPlace || target.output.map { $0 != "-" } == true
      ? try FixTarget(target, of: source) : nil
    if all, !target.diff, file?.isForReview != true {
      throw CommandFailure(
        "--all trägt auch Vorschläge ein, die ein Mensch prüfen muss. Das geht in Word- und "
          + "OpenDocument-Dateien (-o brief-neu.docx), wo Sie jede Änderung annehmen oder ablehnen, "
          + "und mit --diff.")
    }
    let fixer = checker.fixer(try policy(checker))
    if interactive, let file {
      return try ask(FixSession(source.letter, fixer: fixer), source, file, &output)
    }
    let fixed = fixer.fix(source.letter)
    var summary = FixSummary(name: source.name, fixed: fixed, isBrief: style.quiet)
    if target.diff {
      output.write(
        UnifiedDiff(
          from: source.letter.text.string, to: fixed.text.string,
          oldName: source.name, newName: "\(source.name) (geändert)"
        ).text(style.style))
    } else if let file {
      summary.omissions = try write(fixed, to: file)
    } else {
      output.write(fixed.text.bytes)
    }
    StandardError.print(summary.text)
    if !fixed.isFinished, !all {
      StandardError.print(
        "Es sind noch Vorschläge übrig. Bitte rufen Sie klarbrief fix mit dem Ergebnis noch einmal "
          + "auf.")
    }
    return .clean
  }

  private func write(
    _ fixed: FixedLetter, to file: FixTarget
  ) throws(CommandFailure) -> [WrittenDocument.Omission] {
    // A letter without changes keeps its file, its time and its backups.
    if file.isInput, fixed.passages.isEmpty { return [] }
    let (bytes, omissions) = try file.content(of: fixed)
    if file.isInput { StandardError.print("Die alte Fassung ist in \(try file.backUp()).") }
    try file.write(bytes)
    return omissions
  }

  private func ask(
    _ session: FixSession, _ source: FixSource, _ file: FixTarget, _ output: inout StandardOutput
  ) throws -> ExitStatus {
    var hasBackup = !file.isInput
    var omissions: [WrittenDocument.Omission] = []
    var dialogue = FixDialogue(session, style: style.style) { fixed in
      let content = try file.content(of: fixed)
      if !hasBackup { StandardError.print("Die alte Fassung ist in \(try file.backUp()).") }
      hasBackup = true
      try file.write(content.bytes)
      omissions = content.omissions
    }
    let fixed = try dialogue.run(&output)
    output.flush()
    StandardError.print(
      FixSummary(name: source.name, fixed: fixed, omissions: omissions, isBrief: style.quiet).text)
    return .clean
  }

  private func policy(_ checker: LetterChecker) throws(CommandFailure) -> FixPolicy {
    var policy = FixPolicy()
    policy.includesReview = all
    if !ruleIDs.isEmpty { policy.rules = Set(ruleIDs) }
    for id in ruleIDs where !checker.ruleIDs.contains(id) {
      throw CommandFailure(
        "Die Regel „\(id)“ gibt es nicht. Alle Namen zeigt: klarbrief rules list")
    }
    return policy
  }

  private func checkOptions() throws(CommandFailure) {
    let isFile = target.inPlace || target.output.map { $0 != "-" } == true
    if target.inPlace, target.output != nil {
      throw CommandFailure("Bitte geben Sie entweder -o oder --in-place an, nicht beides.")
    }
    if target.diff, isFile || interactive {
      throw CommandFailure(
        "--diff zeigt nur, was sich ändern würde. Bitte lassen Sie -o, --in-place und "
          + "--interactive dann weg.")
    }
    if target.form != nil, !isFile {
      throw CommandFailure("Zu --as gehört eine Datei: -o brief-neu.docx oder --in-place.")
    }
    if interactive, all {
      throw CommandFailure("--interactive fragt ohnehin zu allen Vorschlägen, --all entfällt.")
    }
    if interactive, !isFile {
      throw CommandFailure(
        "Zu --interactive gehört eine Datei, in der die Änderungen gleich gespeichert werden: "
          + "-o brief-neu.txt oder --in-place.")
    }
    if file == "-", interactive || target.inPlace {
      throw CommandFailure(
        "Die Standardeingabe lässt sich nicht ändern und nicht beantworten. Bitte nennen Sie eine "
          + "Datei.")
    }
  }
}
