internal import KlarGerman
internal import KlarLinting
internal import KlarScore
internal import KlarText

/// The head of a letter's report: score, level, what costs most and what to do first.
struct ScoreSection {
  private static let bar = 20
  /// So many words of a sentence name it.
  private static let openingWords = 4
  /// So many things that are hard in a sentence are named.
  private static let mostReasons = 3

  private let report: Report
  private let style: TextStyle
  /// The findings that the report tells; nil where it has none.
  private let told: [Finding]?
  private let firstSteps: FirstSteps
  private var withFindings: Bool { told != nil }

  init(
    _ report: Report, _ style: TextStyle, told: [Finding]? = nil,
    firstSteps: FirstSteps = FirstSteps()
  ) {
    self.report = report
    self.style = style
    self.told = told
    self.firstSteps = firstSteps
  }

  /// The lines of the section.
  var text: String {
    guard let score = report.score else {
      return "\nDer Text enthält keine Wörter, die sich bewerten lassen.\n"
    }
    var result = "\n" + valueLine(score)
    if let told { result += line("Gefunden", OverviewLine.counts(told)) }
    if isGood(score) {
      result += line("Insgesamt", "gut zu lesen, die meisten Sätze können bleiben")
    }
    let drivers = score.drivers.filter { $0.points <= -1 && isFound($0) }.prefix(3)
      .map { "\(MeasureNames.driver($0.measure)) \(GermanText.number($0.points))" }
    if !drivers.isEmpty { result += line("Kostet Punkte", drivers.joined(separator: ", ")) }
    if score.isShort {
      result += line("Beachten Sie", GermanText.shortTextNote(margin: score.margin))
    }
    if withFindings, let unchecked { result += line("Nicht geprüft", unchecked) }
    return withFindings ? result + MistakesSection(report, style).text + steps : result
  }

  /// The parts whose wording is that of the law; nil if there are none.
  private var unchecked: String? {
    let parts = report.analysis.parts
    var names: [String] = []
    if let ruling = parts.first(where: { $0.kind == .operativePart }) {
      names.append("Stil der Entscheidung (ab \(report.place(of: ruling.range)))")
    }
    if parts.contains(where: { $0.kind == .legalRemedyNotice }) {
      names.append("Wortlaut der Rechtsbehelfsbelehrung")
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Whether there is no more than one warning for three sentences, and hardly an error.
  private func isGood(_ score: Score) -> Bool {
    guard let told, !score.isShort, ![.c1, .c2].contains(score.level) else { return false }
    let hard = told.filter { $0.isLeading && $0.severity > .hint }
    let sentences = report.measures.counts.sentences
    return 3 * hard.count <= sentences
      && 10 * hard.count { $0.severity == .error } <= sentences
  }

  /// Whether there is something to change about a driver: nobody finds the long sentences of a letter that
  /// has none.
  private func isFound(_ driver: Score.Driver) -> Bool {
    guard withFindings, driver.measure == "sentenceLength" else { return true }
    return report.findings.contains { $0.rule == "satzlaenge" }
  }

  private func valueLine(_ score: Score) -> String {
    let full = Int((score.value / 100 * Double(Self.bar)).rounded())
    let bar =
      String(repeating: "█", count: full) + String(repeating: "░", count: Self.bar - full)
    let value = GermanText.number(score.value, decimals: 0)
    let paint: TextStyle.Paint =
      score.value >= 65 ? .good : score.value >= 45 ? .warning : .error
    return style.paint("Verständlichkeit", .bold) + " \(style.paint(bar, paint)) "
      + style.paint("\(value) von 100", .bold) + ", Niveau etwa \(score.level.rawValue)\n"
  }

  private func line(_ label: String, _ text: String) -> String {
    let margin = 17
    let padding = String(repeating: " ", count: max(1, margin - label.count))
    return MarkedText(text).lines(
      style, first: style.paint(label, .faint) + padding,
      indent: String(repeating: " ", count: margin))
  }

  /// The sentences to change first, with what was found in them.
  private var steps: String {
    guard !firstSteps.steps.isEmpty else { return "" }
    var result = "\n" + style.paint("Das bringt am meisten", .bold) + "\n"
    for (index, step) in firstSteps.steps.enumerated() {
      let text =
        "\(report.place(of: step.range)), „\(opening(of: step.range))“ "
        + "(kostet \(GermanText.number(step.cost)) Punkte): "
        + step.reasons.prefix(Self.mostReasons).joined(separator: ", ")
      result += MarkedText(text).lines(style, first: "  \(index + 1). ", indent: "     ")
    }
    return result
  }

  /// The first words of a sentence, by which one finds it.
  private func opening(of range: TextRange) -> String {
    let words = report.text.string(range).split(whereSeparator: \.isWhitespace)
    return words.prefix(Self.openingWords).joined(separator: " ")
      + (words.count > Self.openingWords ? " …" : "")
  }
}
