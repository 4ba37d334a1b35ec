import Testing

@testable import KlarScore

@Suite("Provisions of citations")
struct ProvisionTests {
  @Test(
    "are read one by one",
    arguments: [
      ("§ 9 Abs. 2 Satz 1 Nr. 2 und § 2 Abs. 3 AufenthG", ["9abs2s1nr2", "2abs3"]),
      ("§§ 2, 5 und 7 HStS", ["2", "5", "7"]),
      ("§ 49 Absatz 1 i. V. m. § 44 Nummer 3 AufenthV", ["49abs1", "44nr3"]),
      ("§ 60 Abs. 1 und 2 SGB I", ["60abs1", "60abs2"]),
      ("§ 18a AufenthG", ["18a"]),
      ("Gesetz", []),
    ])
  func places(citation: String, places: [String]) {
    #expect(Provision.provisions(of: citation).map(\.place) == places)
  }

  @Test("are the same whether the law's name is short or long")
  func laws() throws {
    let short = try #require(Provision.provisions(of: "§ 3 KAG").first)
    let long = try #require(Provision.provisions(of: "§ 3 des Kommunalabgabengesetzes").first)
    let other = try #require(Provision.provisions(of: "§ 3 AufenthG").first)
    #expect(short.means(long) && long.means(short))
    #expect(!short.means(other))
  }

  @Test("belong each to the law that follows them")
  func lawsOfEach() {
    let provisions = Provision.provisions(of: "§ 3 Abs. 1 KAG i. V. m. §§ 7, 8 der Satzung")
    #expect(provisions.map(\.law) == ["kag", "satzung", "satzung"])
  }

  @Test("read the hyphens of a law's name")
  func hyphens() throws {
    let short = try #require(Provision.provisions(of: "§ 5 StVZO").first)
    let long = try #require(
      Provision.provisions(of: "§ 5 Straßenverkehrs-Zulassungs-Ordnung").first)
    #expect(short.means(long))
  }
}
