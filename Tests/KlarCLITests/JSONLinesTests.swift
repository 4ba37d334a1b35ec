import Testing

@Suite struct JSONLinesTests {
  private let klarbrief: Klarbrief

  init() throws { klarbrief = try Klarbrief() }

  @Test(arguments: ["check", "score"])
  func answersEachRecordInOrder(command: String) throws {
    defer { klarbrief.clean() }
    let input = """
      {"id": "b", "text": "Wir helfen Ihnen gern."}
      {"id": "a", "text": "Zweiter Satz.\\nNoch einer.", "kind": "text"}

      {"id": "", "text": ""}
      """
    let outcome = try klarbrief.run(
      [command, "--input", "jsonl", "--format", "jsonl", "-"], input: input)
    let documents = try outcome.objects()
    try #require(documents.map { $0["id"] as? String } == ["b", "a", ""])
    #expect(documents.allSatisfy { ($0["findings"] != nil) == (command == "check") })
    #expect(documents[2]["score"] == nil)
    #expect(outcome.status == 0)
  }

  @Test(
    arguments: [
      ("kein JSON", nil), ("[1, 2]", nil), ("{\"text\": \"a\"}", nil),
      ("{\"id\": 7, \"text\": \"a\"}", nil), ("{\"id\": \"x\"}", "x"),
      ("{\"id\": \"x\", \"text\": 5}", "x"),
      ("{\"id\": \"x\", \"text\": \"a\", \"kind\": \"roman\"}", "x"), ("{\"id\": \"x\", ", nil),
    ] as [(String, String?)])
  func answersMalformedRecordsAndDoesTheRest(record: String, id: String?) throws {
    defer { klarbrief.clean() }
    let input = "\(record)\n{\"id\": \"gut\", \"text\": \"Ein Satz.\"}\n"
    let outcome = try klarbrief.run(
      ["check", "--input", "jsonl", "--format", "jsonl"], input: input)
    let documents = try outcome.objects()
    try #require(documents.count == 2 && outcome.status == 2)
    #expect(documents[0]["error"] is String)
    #expect(documents[0].keys.contains("id") && documents[0]["id"] as? String == id)
    #expect(documents[1]["id"] as? String == "gut" && documents[1]["score"] != nil)
  }
}
