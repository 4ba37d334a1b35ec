import KlarFixtures
import KlarGerman
import KlarLinting
import KlarScore
import KlarText

@testable import KlarReporting

/// The report that all reporters are tested with.
enum SampleReport {
  static let text = """
    Ihr Antrag auf Wohngeld

    Die Prüfung Ihres Antrags wird durch die zuständige Stelle vorgenommen. Bitte reichen Sie
    diesbezüglich die fehlenden Unterlagen bis 30. Juni ein. Diesbezüglich gilt: Käse 🧀 ist egal.

    Wir melden uns diesbezüglich. Fragen Sie uns diesbezüglich. Diesbezüglich ist alles gesagt.
    """

  static let rules = [
    rule("passiv", "Passiv", .satzbau, "Wer handelt, bleibt im Passiv oft offen."),
    rule("nominalstil", "Nominalstil", .satzbau, "Substantive verstecken die Handlung."),
    rule("amtswort", "Amtswort", .wortwahl, "Das Wort kennen viele nur aus Briefen von Ämtern."),
    rule(
      "anrede", "Anrede fehlt", .brief, "Eine Anrede zeigt, dass ein Mensch gemeint ist.", .preview),
    rule("rechtschreibung", "Rechtschreibung", .rechtschreibung, "Fehler halten auf."),
    rule("glossar", "Fachwort", .wort, "Fachwörter kennt nicht jeder."),
    rule("wochentag", "Wochentag", .brief, "Wer plant, braucht den Tag."),
  ]

  static func report(
    source: Report.Source = .path("brief.txt"), text: String = text, format: LetterFormat = .text,
    findings: ((Analysis) -> [Finding])? = nil
  ) throws -> Report {
    let analysis = Analysis(plain: text, format: format)
    let counted = CountedText(analysis)
    let formula = try ScoreFormula(
      version: "t",
      terms: [
        .init(feature: "sentenceLength", points: 31.95, reference: 1.4),
        .init(feature: "wordLength", points: 31.95, reference: 1.6),
      ], lengthPower: 0.5,
      levels: LevelScale(
        weights: ["sentenceLength": 1.5, "wordLength": 1.5], cuts: [4.8, 5.5, 6.1, 6.6, 7.2]))
    return Report(
      source: source, analysis: analysis, findings: (findings ?? sampleFindings)(analysis).sorted(),
      score: Scorer(formula).score(counted),
      measures: Measures(counted),
      rules: Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) }))
  }

  /// The places of words in a text, in order.
  static func places(_ words: String, in text: SourceText) -> [TextRange] {
    let wanted = Array(words.utf8)
    return text.bytes.indices.compactMap { start in
      text.bytes[start...].starts(with: wanted) ? TextRange(start, start + wanted.count) : nil
    }
  }

  private static func sampleFindings(_ analysis: Analysis) -> [Finding] {
    let text = analysis.text
    func place(_ words: String) -> TextRange { places(words, in: text)[0] }
    var nominal = Finding(
      rule: "nominalstil", severity: .hint, message: "Sagen Sie es mit einem Verb.",
      range: place("Die Prüfung Ihres Antrags"))
    nominal.isLeading = false
    let passive = Finding(
      rule: "passiv", severity: .warning,
      message: "Der Satz steht im Passiv. Nennen Sie, wer handelt.",
      range: place("wird durch").union(place("vorgenommen")),
      parts: [place("wird"), place("vorgenommen")],
      suggestions: [
        Suggestion(
          "aktiv formulieren", .review,
          edits: [
            TextEdit(
              place("Die Prüfung Ihres Antrags wird durch die"), "Die"),
            TextEdit(place("vorgenommen"), "prüft Ihren Antrag"),
          ])
      ])
    let words = (places("diesbezüglich", in: text) + places("Diesbezüglich", in: text)).sorted()
    let official = words.map {
      Finding(
        rule: "amtswort", entry: "diesbezüglich", severity: .error,
        message: "„diesbezüglich“ ist Amtsdeutsch. Schreiben Sie „dazu“.", range: $0,
        suggestions: [
          Suggestion(
            "„dazu“ schreiben", .safe,
            edits: [TextEdit($0, text.string($0).hasPrefix("D") ? "Dazu" : "dazu")])
        ])
    }
    let salutation = Finding(
      rule: "anrede", severity: .hint, message: "Dem Brief fehlt eine Anrede.",
      range: TextRange(0, 0))
    return [nominal, passive, salutation] + official
  }

  private static func rule(
    _ id: String, _ title: String, _ category: KlarLinting.Category, _ why: String,
    _ status: RuleDescription.Status = .stable
  ) -> RuleDescription {
    RuleDescription(
      id: id, title: title, category: category, severity: .warning, status: status, why: why,
      source: "Handbuch", examples: [])
  }
}

extension [Finding] {
  func sorted() -> [Finding] { sorted { ($0.range, $0.rule) < ($1.range, $1.rule) } }
}
