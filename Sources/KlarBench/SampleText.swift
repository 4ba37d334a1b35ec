/// Makes German text of any size, the same from the same seed, so that nothing need be stored.
///
/// Sentences are put together from phrases with new numbers, names and compounds, so that words go
/// on being new as in real text, and caches cannot answer for all of it.
struct SampleText {
  private var random: SeededGenerator

  init(seed: UInt64 = 1) { random = SeededGenerator(seed: seed) }

  /// Letters, `size` bytes or a little more.
  static func text(_ size: Int) -> String {
    var sample = SampleText()
    return sample.letters(size)
  }

  /// The letters of such a text.
  static func letters(of text: String) -> [String] {
    text.split(separator: border).map { String($0) + border }
  }

  /// What ends a letter and stands nowhere in it.
  private static let border = "\n\n\n"

  /// Letters one after the other, `size` bytes or a little more.
  mutating func letters(_ size: Int) -> String {
    var text = ""
    text.reserveCapacity(size + 2_000)
    while text.utf8.count < size { text += letter() }
    return text
  }

  /// One letter of about two thousand bytes.
  mutating func letter() -> String {
    var text = "Landkreis \(compound())\nAz.: \(number(9_999))-\(number(99))/2026\n\n"
    text += "Ihr Antrag auf \(compound())\n\nSehr geehrte Frau \(compound()),\n\n"
    for _ in 0..<5 {
      text += (0..<4).map { _ in sentence() }.joined(separator: " ") + "\n\n"
    }
    return text + "Mit freundlichen Grüßen\n\n\(compound())" + Self.border
  }

  /// One sentence with its full stop.
  mutating func sentence() -> String {
    pick(Self.openings) + " " + clause() + (random.chance(3) ? ", " + pick(Self.tails) : "") + "."
  }

  /// A clause without its full stop.
  mutating func clause() -> String {
    pick(Self.phrases) + " " + pick(["den", "einen", "jeden", "Ihren"]) + " " + compound() + " "
      + pick(["vom \(number(28)). März 2026", "nach § \(number(90)) Abs. \(number(9)) SGB X"]) + " "
      + pick(Self.ends)
  }

  /// A compound of two or three nouns, seldom seen before.
  mutating func compound() -> String {
    let count = random.chance(4) ? 2 : 1
    let front = (0..<count).map { _ in pick(Self.modifiers) }.joined()
    return front.prefix(1).uppercased() + front.dropFirst() + pick(Self.heads)
  }

  private mutating func number(_ limit: Int) -> Int { 1 + random.below(limit) }

  private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }

  private static let openings = [
    "Leider", "Nach Prüfung Ihrer Unterlagen", "Im Rahmen des Verfahrens", "Für das laufende Jahr",
    "Auf Grund Ihrer Angaben", "Zur Klärung des Sachverhalts", "Mit diesem Schreiben",
  ]
  private static let phrases = [
    "wurde durch die Behörde", "müssen wir", "hat das Amt", "können Sie", "wird hiermit",
    "ist unverzüglich", "haben Sie gegenüber der zuständigen Stelle", "soll die Gemeinde",
  ]
  private static let ends = [
    "abgelehnt", "zur Kenntnis genommen", "einzureichen", "in Anspruch nehmen", "festgesetzt",
    "geprüft und beschieden", "nachweisen", "aufgehoben",
  ]
  private static let tails = [
    "weil die erforderlichen Nachweise nicht vorliegen", "das Sie bis Ende April erhalten haben",
    "sofern keine anderen Gründe dagegen sprechen", "um die Kosten der Unterkunft zu berechnen",
  ]
  private static let modifiers = [
    "wohn", "steuer", "leistungs", "aufenthalts", "gebühren", "schul", "bau", "verkehrs", "miet",
    "sozial", "gesundheits", "abfall", "jugend", "grundstücks", "verwaltungs", "kosten", "wasser",
    "straßen", "kinder", "familien", "arbeits", "renten", "versicherungs", "umwelt", "gewerbe",
  ]
  private static let heads = [
    "antrag", "bescheid", "nachweis", "vertrag", "betrag", "anspruch", "zuschuss", "ausweis",
    "beitrag", "plan", "termin", "schein", "grund", "vermerk", "auftrag", "satz",
  ]
}
