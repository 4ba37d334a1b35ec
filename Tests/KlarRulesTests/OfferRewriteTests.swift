import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Offers and intentions")
struct OfferRewriteTests {
  @Test(
    "an offer says what the reader can do",
    arguments: [
      (
        "Wir geben Ihnen hiermit nach § 5 SGB X Gelegenheit, sich bis zum 3. Mai zu äußern.",
        "Sie können sich nach § 5 SGB X bis zum 3. Mai äußern."
      ),
      (
        "Vor der Entscheidung wird Ihnen Gelegenheit gegeben, die Akte zu lesen und zu kopieren.",
        "Vor der Entscheidung können Sie die Akte lesen und kopieren."
      ),
      ("Wir geben Ihnen mit diesem Brief Gelegenheit, sich zu äußern.", "Sie können sich äußern."),
      ("Wir haben Ihnen Gelegenheit gegeben, sich zu äußern.", nil),
      ("Wir geben Ihnen Gelegenheit, zu zahlen, um die Mahnung zu vermeiden.", nil),
      ("Wir geben Ihnen Gelegenheit, Ihre Tochter zu bitten, die Akte zu lesen.", nil),
      ("Wir geben Ihnen eine letzte Gelegenheit, die Belege vorzulegen.", nil),
      ("Wir geben Ihnen Gelegenheit, nicht zu kommen.", nil),
      ("Ihnen wird von der Kasse Gelegenheit gegeben, sich zu äußern.", nil),
      ("Wir geben Ihnen keine Gelegenheit, sich zu äußern.", nil),
      ("Wir geben den Eltern Gelegenheit, sich zu äußern.", nil),
    ])
  func offers(before: String, after: String?) {
    let analysis = Analyzer().analyze(Letter(plainText: before), as: .text)
    #expect(
      OfferRewrite(analysis).suggestion(for: Array(analysis.tokens.indices))?.edits
        .applied(to: analysis.text, in: analysis.text.range) == after)
  }

  @Test(
    "who intends something wants it",
    arguments: [
      (
        "Es ist daher beabsichtigt, Ihren Antrag abzulehnen.",
        "Wir wollen daher Ihren Antrag ablehnen."
      ),
      (
        "Es ist beabsichtigt, die Nutzung zu untersagen.",
        "Wir wollen die Nutzung untersagen."
      ),
      ("Von der Stadt ist beabsichtigt, das Haus zu kaufen.", nil),
      ("Es ist nicht beabsichtigt, Ihren Antrag abzulehnen.", nil),
    ])
  func intention(before: String, after: String?) {
    let opening = "Sehr geehrte Frau Meier,\n\nwir haben Ihren Brief bekommen.\n\n"
    let analysis = Analyzer().analyze(Letter(plainText: opening + before + "\n"))
    let word = analysis.tokens.indices.filter { analysis.form($0).folded == "beabsichtigt" }
    let result = IntentionRewrite(analysis).suggestion(for: word)?.edits
      .applied(to: analysis.text, in: analysis.text.range)
    #expect(result == after.map { opening + $0 + "\n" })
  }
}
