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
}
