import KlarText
import Testing

@testable import KlarGerman

@Suite("Who speaks in a text")
struct VoiceTests {
  @Test(
    "pronouns tell whether one person or several speak, and whether to somebody",
    arguments: [
      ("Ich lehne den Antrag ab.", true, false),
      ("Ich bitte Sie, uns zu schreiben.", false, true),
      ("Wir lehnen den Antrag ab.", false, false),
      ("Dann lehnen wir den Antrag ab.", false, true),
      ("Das teile ich Ihnen mit.", true, true),
      ("Die Behörde entscheidet über den Antrag.", false, false),
    ])
  func voice(text: String, isOfOnePerson: Bool, isPersonal: Bool) {
    let voice = Analyzer().analyze(Letter(plainText: text)).voice
    #expect(voice.isOfOnePerson == isOfOnePerson)
    #expect(voice.isPersonal == isPersonal)
  }

  @Test(
    "a head, and one \"wir\" among many \"ich\", do not make a body of one person",
    arguments: [
      ("Unser Zeichen: 32-4\n\nSehr geehrte Frau Klein,\n\nich lade Sie ein.\n", true),
      (
        "Sehr geehrte Frau Klein,\n\nich lade Sie ein. Ich bitte um Antwort. Das sage ich Ihnen. "
          + "Danach melden wir uns.\n", true
      ),
      (
        "Sehr geehrte Frau Klein,\n\nwir laden Sie ein. Ich bitte um Antwort. Das sage ich Ihnen. "
          + "Ich warte.\n", false
      ),
      ("Sehr geehrte Frau Klein,\n\nich lade Sie ein. Danach melden wir uns.\n", false),
    ])
  func letter(text: String, isOfOnePerson: Bool) {
    let analysis = Analyzer().analyze(Letter(plainText: text))
    #expect(analysis.voice.isOfOnePerson == isOfOnePerson)
  }
}
