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
    let first = session.next()
    session.skip(try #require(first))
    let second = session.next()
    let nebst = try #require(second)
    session.accept(nebst.choices[1], of: nebst)
    let third = session.next()
    let last = try #require(third)
    session.accept(last.choices[0], of: last)
    let fourth = session.next()
    #expect(fourth?.finding == nil)
    #expect(
      session.result.letter.text.string
        == "Nach § 5 SGB X kommt ein Vordruck samt Brief. Noch ein Formular liegt hier.")
    #expect(session.result.passages.count == 2)
  }

  @Test("A sentence of one's own is taken as it is, losses are told")
  func ownWords() throws {
    var session = FixSession(Letter(plainText: text), fixer: rules.fixer)
    let first = session.next()
    let proposal = try #require(first)
    #expect(session.loss(of: proposal, in: "Nach § 5 SGB X: das Formular.") == nil)
    #expect(session.loss(of: proposal, in: "Das Formular.") == .fact("§ 5 SGB X"))
    session.replace(proposal, by: "Das Formular.")
    #expect(session.result.letter.text.string == "Das Formular. Noch ein Vordruck liegt hier.")
    let next = session.next()
    #expect(next?.sentences.lower == 14)
  }
}
