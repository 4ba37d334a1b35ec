import KlarGerman
import KlarText
import Testing

@testable import KlarFormats

@Suite("Mail")
struct MailTests {
  private func mail(_ header: String, _ body: String) -> [UInt8] {
    let text = "From: amt@example.de\nTo: frau@example.de\n\(header)\n\n\(body)"
    return Array(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: "\r\n"
      ).utf8)
  }

  @Test("The subject, then the text, without carriage returns and without blocks")
  func plain() throws {
    let letter = try LetterReader().read(
      mail("Subject: Ihr Antrag\nDate: x", "Guten Tag\n\n> zitiert\n-- \nAmt\n"), name: nil)
    #expect(letter.text.string == "Ihr Antrag\n\nGuten Tag\n\n> zitiert\n-- \nAmt\n")
    #expect(letter.format == .eml)
    #expect(letter.blocks == nil)
  }

  @Test(
    "Subjects may be encoded and folded",
    arguments: [
      ("=?utf-8?Q?Gr=C3=BC=C3=9Fe_an?= =?UTF-8?B?IGFsbGU=?=", "Grüße an alle"),
      ("Re: =?iso-8859-1?q?M=FCll?= und mehr", "Re: Müll und mehr"),
      ("=?windows-1252?Q?=80_5?=", "€ 5"), ("=?iso-8859-15*de?Q?=A4?=", "€"),
      ("eins\n zwei", "eins zwei"), ("=?kaputt", "=?kaputt"), ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
      ("Müll", "Müll"),
    ])
  func subjects(field: String, subject: String) throws {
    #expect(try text(mail("Subject: \(field)", "Text\n")) == "\(subject)\n\nText\n")
  }

  @Test("Transfer encodings and charsets")
  func encodings() throws {
    let quoted = mail(
      "Content-Type: text/plain; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable",
      "Gr=FC=DFe und=  \n K=fcsse=20\n100=%\n=")
    #expect(try text(quoted) == "Grüße und Küsse \n100=%\n")
    let base64 = mail(
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: BASE64",
      "R3LDvMOf\nZQ==\n")
    #expect(try text(base64) == "Grüße\n")
  }

  @Test("Flowed lines are joined, quotations and signatures apart")
  func flowed() throws {
    let bytes = mail(
      "Content-Type: text/plain; format=flowed",
      "Wir haben \nIhren Antrag.\n  eingerückt\n> Das \n> war\n>> tief \n> flach\n-- \nAmt\n")
    #expect(
      try text(bytes)
        == "Wir haben Ihren Antrag.\n eingerückt\n> Das war\n>> tief \n> flach\n-- \nAmt\n")
    let spaces = mail("Content-Type: text/plain; format=flowed; delsp=yes", "Donau \ndampf\n")
    #expect(try text(spaces) == "Donaudampf\n")
  }

  private static let alternative = """
    Vorwort
    --b1
    Content-Type: text/html

    <p>Seite</p>
    --b1
    Content-Type: text/plain

    Text
    --b1--
    Nachwort
    """

  @Test("Of alternatives the plain text is read, of mixed parts all but attachments")
  func multipart() throws {
    let header = "Content-Type: multipart/alternative; boundary=\"b1\""
    #expect(try text(mail(header, Self.alternative)) == "Text\n")
    let mixed = """
      --b2
      \(header)

      \(Self.alternative)
      --b2
      Content-Type: text/plain
      Content-Disposition: attachment; filename="a.txt"

      Anhang
      --b2
      Content-Type: application/pdf

      %PDF-
      --b2
      Content-Type: text/plain

      Fuß
      """
    #expect(
      try text(mail("Content-Type: multipart/mixed; boundary=b2", mixed)) == "Text\n\n\nFuß\n")
  }

  @Test("A page has blocks, the subject is a heading")
  func page() throws {
    let bytes = mail(
      "Subject: Frist\nContent-Type: text/html; charset=iso-8859-1",
      "<div>Guten Tag</div><ul><li>Pass</ul>")
    #expect(
      try blocks(bytes) == [
        "body heading: Frist", "body paragraph: Guten Tag", "body listItem: Pass",
      ])
  }

  @Test("A text with one header-like line, or German ones, is no mail")
  func noMail() throws {
    for text in ["From: x\n\nText", "Von: a\nAn: b\n\nText", "Subject: a\nDate: b\n\nText"] {
      #expect(try LetterReader().read(Array(text.utf8), name: "a.eml").format == .text)
    }
    let box = Array("From a@b Mon\nFrom: a\nSubject: b\n\nText".utf8)
    #expect(try text(box) == "b\n\nText\n")
  }

  @Test("Nested, endless, empty and encrypted mails are refused", .timeLimit(.minutes(1)))
  func attacks() {
    var nested = "Text"
    for level in 0..<300 {
      nested = "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(nested)"
    }
    #expect(refusal(Array("From: a\nTo: b\n\(nested)".utf8)) == .unsafeStructure)
    let many = String(repeating: "--b\n\nx\n", count: 100_000)
    #expect(refusal(mail("Content-Type: multipart/mixed; boundary=b", many)) == .unsafeStructure)
    #expect(refusal(mail("Content-Type: multipart/mixed", "x")) == .noText)
    #expect(refusal(mail("X: y", "")) == .noText)
    #expect(refusal(mail("Content-Type: application/pkcs7-mime", "x")) == .passwordProtected)
    #expect(refusal(mail("Content-Transfer-Encoding: base64", "AAAA")) == .notText)
  }
}
