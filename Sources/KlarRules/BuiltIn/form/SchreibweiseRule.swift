internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds words that one text spells in two ways.
struct SchreibweiseRule: Rule {
  let description = RuleDescription(
    id: "schreibweise", title: "Zwei Schreibweisen", category: .form, severity: .hint,
    status: .preview,
    why: """
      Wer „EUR“ und „Euro“ in einem Brief liest, stutzt. Eine Schreibweise im ganzen Text wirkt sorgfältig.
      """,
    source: "DIN 5008; Duden, Rechtschreibung und Grammatik (einheitliche Schreibung)",
    examples: [
      .bad("Die Karte kostet 20 EUR. Kinder zahlen 10 ⟦Euro⟧ dafür.", becomes: []),
      .bad(
        "Ihre E-Mail-Adresse fehlt. Schreiben Sie die ⟦E-Mail Adresse⟧ auf das Blatt.", becomes: []),
      .bad("Den QR Code finden Sie oben. Der ⟦QR-Code⟧ gilt nur heute.", becomes: []),
      .bad("Den Online-Antrag finden Sie hier. Der ⟦Onlineantrag⟧ ist kurz.", becomes: []),
      .bad("Sie können das online tun. Buchen Sie ⟦Online⟧ einen Kurs.", becomes: []),
      .good("Die Karte kostet 20 Euro. Der Kurs in EUR steht in der Zeitung."),
      .good("Ihre E-Mail-Adresse fehlt. Schreiben Sie die E-Mail-Adressen auf das Blatt."),
      .good("Das Museum Online zeigt online alte Karten."),
      .good("Sie können das online tun. Online geht es schnell. Das Wort „Online“ steht oben."),
      .good(
        "Die Schülerinnen und Schüler-innen der Stadt lernen das Unter-nehmen im Unternehmen kennen."
      ),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    let spellings = Spellings(analysis)
    let variants = spellings.currencies + spellings.compounds + spellings.smallWords
    return variants.sorted { $0.range < $1.range }.map { variant in
      finding(
        variant.range,
        "An anderer Stelle steht „\(variant.other)“, hier "
          + "„\(analysis.text.string(variant.range).inOneLine)“. Schreiben Sie es im ganzen Text gleich."
      )
    }
  }
}
