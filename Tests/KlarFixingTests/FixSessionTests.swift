import KlarFixing
import KlarGerman
import KlarLinting
import KlarText
import Testing

@Suite("Deciding about each suggestion")
struct FixSessionTests {
  private let rules = Proposing([
    .init(words: "nebst", alternatives: [("mit", .safe), ("samt", .review)]),
    .init(words: "Vordruck", alternatives: [("Formular", .review), ("…", .display)]),
    .init(words: "§ 5 SGB X", alternatives: [("dem Gesetz", .review)]),
  ])
  private let text = "Nach § 5 SGB X kommt ein Vordruck nebst Brief. Noch ein Vordruck liegt hier."

  @Test("Each finding is asked about once, in order; harmful wordings are not offered")
  func order() throws {
    var session = FixSession(Letter(plainText: text), fixer: rules.fixer)
    var asked: [String] = []
    while let proposal = session.next() {
      asked.append(proposal.analysis.text.string(proposal.finding.range))
      #expect(proposal.choices.allSatisfy { $0.applicability != .display })
      session.skip(proposal)
    }
    #expect(asked == ["Vordruck", "nebst", "Vordruck"])
    #expect(session.result.passages.isEmpty)
  }

  @Test("A decision holds when the words move")
  func moving() throws {
    var session = FixSession(Letter(plainText: text), fixer: rules.fixer)
    session.skip(try #require(session.next()))
    let nebst = try #require(session.next())
    session.accept(nebst.choices[1], of: nebst)
    let last = try #require(session.next())
    session.accept(last.choices[0], of: last)
    #expect(session.next() == nil)
    #expect(
      session.result.letter.text.string
        == "Nach § 5 SGB X kommt ein Vordruck samt Brief. Noch ein Formular liegt hier.")
    #expect(session.result.passages.count == 2)
  }

  @Test("A sentence of one's own is taken as it is, losses are told")
  func ownWords() throws {
    var session = FixSession(Letter(plainText: text), fixer: rules.fixer)
    let proposal = try #require(session.next())
    #expect(session.loss(of: proposal, in: "Nach § 5 SGB X: das Formular.") == nil)
    #expect(session.loss(of: proposal, in: "Das Formular.") == .fact("§ 5 SGB X"))
    session.replace(proposal, by: "Das Formular.")
    #expect(session.result.letter.text.string == "Das Formular. Noch ein Vordruck liegt hier.")
    #expect(session.next()?.sentences.lower == 14)
  }
}
