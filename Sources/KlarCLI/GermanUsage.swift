/// Says in German what is wrong with a call.
///
/// The argument parser speaks English only; its sentences are few, and what is not known here is
/// passed on behind a German introduction.
enum GermanUsage {
  /// The message for a user, from the parser's sentence.
  static func message(for english: String) -> String {
    let sentence = english.split(separator: "\n").first.map(String.init) ?? english
    return translation(of: sentence) + " Hilfe zeigt: klarbrief --help"
  }

  private static func translation(of sentence: String) -> String {
    let quoted = quotedWords(sentence)
    let first = quoted.first ?? ""
    if sentence.hasPrefix("Unknown option") {
      let question = quoted.count > 1 ? " Meinten Sie „\(quoted[1])“?" : ""
      return "Die Option „\(first)“ gibt es nicht.\(question)"
    }
    if sentence.hasPrefix("Missing expected argument") {
      return "Es fehlt die Angabe „\(first.filter { !"<>".contains($0) })“."
    }
    if sentence.hasPrefix("Missing value for") {
      return "Hinter „\(option(first))“ fehlt ein Wert."
    }
    if sentence.hasPrefix("Unexpected argument") || sentence.contains("unexpected arguments") {
      return "Das gehört nicht hierher: \(quoted.map { "„\($0)“" }.joined(separator: ", "))."
    }
    if sentence.hasPrefix("The value"), sentence.contains("is invalid for"), quoted.count > 1 {
      let choices = quoted.dropFirst(2).joined(separator: ", ")
      return "„\(first)“ ist kein Wert für „\(option(quoted[1]))“."
        + (choices.isEmpty ? "" : " Möglich sind: \(choices).")
    }
    return "Der Aufruf ist falsch (\(sentence))."
  }

  /// An option without the placeholder of its value.
  private static func option(_ text: String) -> Substring {
    text.prefix { $0 != " " }
  }

  /// The words between straight apostrophes.
  private static func quotedWords(_ sentence: String) -> [String] {
    sentence.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}
