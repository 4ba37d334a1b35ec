import KlarGerman
import Testing

@testable import KlarFormats

@Suite("Web pages")
struct HTMLTests {
  private func page(_ body: String, head: String = "") -> [UInt8] {
    Array("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>".utf8)
  }

  @Test("Blocks, lists, tables and headings")
  func structure() throws {
    let body = """
      <header>Amt</header><nav>Menü</nav><main><h2>Was Sie <em>brauchen</em></h2>
      <p>Bringen Sie
         mit:<br> den <b>Pass</b>.</p><ul><li>Foto<ul><li>neu</li></ul></li><li><p>Geld</p></ul>
      <table><tr><th>von<td>bis</tr></table><table><tr><td>Rahmen</td></tr></table>
      lose<div>Text</div></main><footer>Impressum</footer>
      """
    #expect(
      try blocks(page(body)) == [
        "header paragraph: Amt", "body heading: Was Sie brauchen",
        "body paragraph: Bringen Sie mit:\nden Pass.", "body listItem: Foto", "body listItem: neu",
        "body listItem: Geld", "table tableCell: von", "table tableCell: bis",
        "body paragraph: Rahmen", "body paragraph: lose", "body paragraph: Text",
        "footer paragraph: Impressum",
      ])
  }

  @Test("Programs, styles, forms and hidden elements are left out")
  func leftOut() throws {
    let body = """
      <script>var a = "<p>nein</p>"</script><style>p { }</style><noscript>nein</noscript>
      <p hidden>nein</p><p style="color:red; Display : None">nein</p><select><option>nein</select>
      <svg><text>nein</text></svg><p>ja<!-- nein --></p><template><p>nein</p></template>
      """
    #expect(try text(page(body, head: "<title>nein</title>")) == "ja\n")
  }

  @Test("Entities, preformatted lines and double line breaks")
  func entities() throws {
    let body = "<p>&uuml;&nbsp;&#8222;x&ldquo; &lt;b&gt;</p><pre>a\n  b</pre><p>c<br><br>d<br/></p>"
    #expect(
      try blocks(page(body)) == [
        "body paragraph: ü\u{A0}„x“ <b>", "body paragraph: a\n  b", "body paragraph: c",
        "body paragraph: d",
      ])
    #expect(try blocks(page("<pre><code>let a</code></pre>")) == ["body code: let a"])
  }

  @Test("The encoding comes from the bytes, then from the page")
  func encodings() throws {
    let latin = Array("<html><p>Gr".utf8) + [0xFC, 0xDF, 0x65]
    #expect(try text(latin) == "Grüße\n")
    #expect(try text(page("<p>Grüße</p>", head: "<meta charset=iso-8859-1>")) == "Grüße\n")
    let central = Array("<html><meta charset=\"iso-8859-2\"><p>".utf8) + [0xA3]
    #expect(try text(central) == "Ł\n")
    let unknown = Array("<html><meta charset=\"x-unbekannt\"><p>".utf8) + [0xFC]
    #expect(try text(unknown) == "ü\n")
    #expect(try text([0xFF, 0xFE] + utf16("<html><p>Grüße")) == "Grüße\n")
  }

  @Test("A fragment is a page by its name only")
  func fragments() throws {
    let fragment = Array("<p>Guten <b>Tag</b>".utf8)
    #expect(try text(fragment, name: "Brief.HTM") == "Guten Tag\n")
    #expect(try text(fragment, name: "brief.txt") == "<p>Guten <b>Tag</b>")
    #expect(try LetterReader().read(page("<p>a"), name: "a.txt").format == .html)
  }

  @Test("Broken markup is read as well as it can be")
  func broken() throws {
    #expect(try text(page("<p>a<b>b</p><i>c</b></td></i>")) == "ab\nc\n")
    #expect(try text(page("a < b und c > d &unbekannt; <")).contains("a < b und c > d"))
    #expect(refusal(page("")) == .noText)
  }

  @Test("Attacks are refused", .timeLimit(.minutes(1)))
  func attacks() {
    #expect(refusal(page(String(repeating: "<div>", count: 1_000_000) + "x")) == .unsafeStructure)
    let flood = (0..<300_000).map { " a\($0)" }.joined()
    #expect(refusal(page("<p\(flood)>x")) == .unsafeStructure)
    #expect(refusal(page("<p b=\">\"\(flood)>x")) == .unsafeStructure)
    let slashes = (0..<300_000).map { "/a\($0)" }.joined()
    #expect(refusal(page("<p b='>' c='\"'\(slashes)>x")) == .unsafeStructure)
    let harmless = String(repeating: "a b = c ' ", count: 20_000)
    #expect(refusal(page("<p title=\"\(harmless)\">\(harmless)")) == nil)
    #expect(refusal(page("<p>\u{0}x")) == .notText)
    var limits = ReadingLimits()
    limits.pageBytes = 1_000
    let long = page(String(repeating: "Wort ", count: 1_000))
    #expect(refusal(long, limits: limits) == .tooLarge(limit: 1_000))
  }
}
