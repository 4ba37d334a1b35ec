import Testing

@testable import KlarFormats

@Suite("Word: fields")
struct WordFieldTests {
  private func read(_ content: String) throws -> String {
    try text(WordFile(body: "<w:p>\(content)</w:p>").bytes())
  }

  private func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test("The result is shown, the instruction is not")
  func result() throws {
    let date = WordFile.field(" DATE \\@ \"dd.MM.yyyy\" ", result: "01.02.2026")
    #expect(try read(run("Bern, ") + date + run(".")) == "Bern, 01.02.2026.\n")
  }

  @Test(
    "A merge field without a result shows its name",
    arguments: [
      (" MERGEFIELD Anrede ", "«Anrede»"),
      (
        "mergefield \"Name der Stadt\" \\* MERGEFORMAT",
        "«Name der Stadt»"
      ), (" MERGEFIELD ", ""), (" DOCPROPERTY Titel ", ""),
    ])
  func mergeField(instruction: String, shown: String) throws {
    let field = WordFile.field(instruction, result: nil)
    #expect(try read(run("An ") + field + run("!")) == "An \(shown)!\n")
  }

  @Test("A simple field shows its content, or its name")
  func simpleField() throws {
    let fields = """
      <w:fldSimple w:instr=" MERGEFIELD Name ">\(run("Frau Muster"))</w:fldSimple>\
      <w:fldSimple w:instr=" MERGEFIELD Ort "/>
      """
    #expect(try read(fields) == "Frau Muster«Ort»\n")
  }

  @Test("A field inside an instruction is not shown, its outer result is")
  func nested() throws {
    let inner = WordFile.field(" MERGEFIELD Geschlecht ", result: "w")
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>\(inner)\
      <w:r><w:instrText> = "w" "geehrte" "geehrter" </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(run("geehrte"))\
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    #expect(try read(run("Sehr ") + field + run(" Frau")) == "Sehr geehrte Frau\n")
  }

  @Test("A drop-down field shows the chosen entry")
  func dropDown() throws {
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>\
      <w:listEntry w:val="Herr"/><w:listEntry w:val="Frau"/></w:ddList></w:ffData></w:fldChar></w:r>\
      <w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    #expect(try read(field) == "Frau\n")
  }

  @Test("A field that never ends hides nothing")
  func unfinished() throws {
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>
      """
    #expect(try read(run("Vorher ") + field + run("nachher")) == "Vorher nachher\n")
    let stray = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    #expect(try read(stray + run("Text")) == "Text\n")
  }
}
