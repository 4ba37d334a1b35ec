import KlarReporting
import Testing

@Suite("Differences as diff -u shows them")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, _ style: TextStyle = TextStyle()) -> String {
    UnifiedDiff(from: old, to: new, oldName: "alt", newName: "neu").text(style)
  }

  @Test("Equal texts have none", arguments: ["", "eins", "eins\n"])
  func equal(text: String) { #expect(diff(text, text).isEmpty) }

  @Test("A changed line with its context")
  func changed() {
    let old = (1...9).map { "\($0)\n" }.joined()
    #expect(
      diff(old, old.replacing("5", with: "fünf")) == """
        --- alt
        +++ neu
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +fünf
         6
         7
         8

        """)
  }

  @Test("Changes far apart have parts of their own, near ones share one")
  func parts() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let far = diff(old, old.replacing("\n3\n", with: "\nx\n").replacing("17", with: "y"))
    #expect(far.ranges(of: "@@ -").count == 2 && far.contains("@@ -14,7 +14,7 @@"))
    let near = diff(old, old.replacing("\n3\n", with: "\nx\n").replacing("\n9\n", with: "\ny\n"))
    #expect(near.ranges(of: "@@ -").count == 1)
  }

  @Test("A last line without its end is told")
  func lastLine() {
    #expect(
      diff("a", "b") == """
        --- alt
        +++ neu
        @@ -1 +1 @@
        -a
        \\ No newline at end of file
        +b
        \\ No newline at end of file

        """)
    #expect(diff("", "a\n").contains("@@ -0,0 +1 @@\n+a\n"))
  }

  @Test("Carriage returns are kept, so that the result can be applied")
  func carriageReturns() {
    #expect(diff("a\r\nb\r\n", "a\r\nc\r\n").hasSuffix(" a\r\n-b\r\n+c\r\n"))
  }

  @Test("On a terminal the letter's control characters are shown, not obeyed")
  func control() {
    let shown = diff("a\u{1B}[2J\n", "b\n", TextStyle(hasColor: true))
    #expect(shown.contains("\u{1B}[31m-a\u{241B}[2J\u{1B}[0m\n"))
    #expect(diff("a\u{1B}[2J\n", "b\n").contains("-a\u{1B}[2J\n"))
  }
}
