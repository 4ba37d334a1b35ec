internal import KlarFixing
internal import KlarLinting
internal import KlarReporting
internal import KlarText

/// Asks a person about each suggestion and keeps the file up to date after every answer.
struct FixDialogue {
  private enum Answer {
    case yes, no, another, edit, quit
  }

  private static let help =
    "j = übernehmen, n = lassen, a = andere Formulierung, b = selbst formulieren, q = beenden"

  private var session: FixSession
  private let style: TextStyle
  private let save: (FixedLetter) throws -> Void

  /// A dialogue about the letter of a session; `save` is called after every change.
  init(_ session: FixSession, style: TextStyle, save: @escaping (FixedLetter) throws -> Void) {
    self.session = session
    self.style = style
    self.save = save
  }

  /// Goes through the letter until it ends, somebody quits, or nobody answers any more.
  mutating func run(_ output: inout StandardOutput) throws -> FixedLetter {
    HeldSignals.release()
    output.write("\(Self.help)\nJede Änderung wird sofort gespeichert.\n\n")
    let text = SuggestionText(style)
    dialogue: while let proposal = session.next() {
      output.write(
        text.head(proposal.finding, in: proposal.analysis, sentences: proposal.sentences))
      var index = 0
      var isDecided = false
      while !isDecided {
        let choice = proposal.choices[index]
        output.write(
          text.choice(choice, in: proposal.analysis, sentences: proposal.sentences))
        switch ask(index, of: proposal.choices.count, &output) {
        case .yes:
          session.accept(choice, of: proposal)
          try save(session.result)
          isDecided = true
        case .no:
          session.skip(proposal)
          isDecided = true
        case .another: index = (index + 1) % proposal.choices.count
        case .edit: isDecided = try edit(proposal, &output)
        case .quit: break dialogue
        }
      }
      output.write("\n")
    }
    return session.result
  }

  private func ask(_ index: Int, of count: Int, _ output: inout StandardOutput) -> Answer {
    while true {
      let others = count > 1 ? ", a (\(index + 1) von \(count))" : ""
      output.write("Übernehmen? [j/n\(others)/b/q] ")
      guard let line = Self.line(&output) else { return .quit }
      switch line.lowercased() {
      case "j", "ja", "y": return .yes
      case "n", "nein": return .no
      case "a" where count > 1: return .another
      case "a": output.write("Eine andere Formulierung gibt es hier nicht.\n")
      case "b": return .edit
      case "q": return .quit
      default: output.write("\(Self.help)\n")
      }
    }
  }

  /// Takes a sentence of the person's own; false where none comes.
  private mutating func edit(
    _ proposal: FixSession.Proposal, _ output: inout StandardOutput
  ) throws -> Bool {
    output.write("Neuer Satz (leer: zurück): ")
    guard let words = Self.line(&output), !words.isEmpty else { return false }
    if let loss = session.loss(of: proposal, in: words) {
      output.write("Achtung: Klarbrief rät ab, \(loss.message). Trotzdem übernehmen? [j/n] ")
      guard let answer = Self.line(&output), ["j", "ja", "y"].contains(answer.lowercased()) else {
        return false
      }
    }
    session.replace(proposal, by: words)
    try save(session.result)
    return true
  }

  /// The next line of the person, without white space around it; nil at the end of the input.
  private static func line(_ output: inout StandardOutput) -> String? {
    output.flush()
    guard let line = readLine() else { return nil }
    return line.inOneLine
  }
}
