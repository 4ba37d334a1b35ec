import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Long sentences become several")
struct SplitRewriteTests {
  private func rewrite(_ text: String) -> String? {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return SplitRewrite(analysis).suggestions(for: analysis.sentences[0]).first?.edits
      .applied(to: analysis.text, in: analysis.text.range)
  }

  @Test(
    "where clauses can stand alone",
    arguments: [
      (
        "Wir haben Ihren Antrag bekommen und prüfen ihn in den nächsten zwei Wochen.",
        "Wir haben Ihren Antrag bekommen. Wir prüfen ihn in den nächsten zwei Wochen."
      ),
      (
        "Das Amt kann die Zahlung ganz oder zum Teil einstellen, soweit die Belege noch fehlen.",
        "Das Amt kann die Zahlung ganz oder zum Teil einstellen. Das gilt nur, soweit die Belege noch "
          + "fehlen."
      ),
      (
        "Verträge mit der Stadt bedürfen der Schriftform, soweit nicht der Rat etwas anderes beschließt.",
        "Verträge mit der Stadt bedürfen der Schriftform. Das gilt nicht, soweit der Rat etwas anderes "
          + "beschließt."
      ),
      (
        "Von 400 Euro ziehen wir die Miete von 300 Euro ab, sodass wir 100 Euro zahlen.",
        "Von 400 Euro ziehen wir die Miete von 300 Euro ab. Deshalb zahlen wir 100 Euro."
      ),
      (
        "Alle Wege der Stadt stehen auch am Abend offen, soweit der Rat nichts anderes bestimmt.",
        "Alle Wege der Stadt stehen auch am Abend offen. Das gilt nicht, soweit der Rat etwas anderes "
          + "bestimmt."
      ),
      (
        "Von 400 Euro haben Sie schon 300 Euro gezahlt, sodass ein Rest von 100 Euro bleibt.",
        "Von 400 Euro haben Sie schon 300 Euro gezahlt. Damit bleibt ein Rest von 100 Euro."
      ),
      (
        "Ihr Antrag ist am Montag eingegangen, und wir prüfen ihn in dieser Woche.",
        "Ihr Antrag ist am Montag eingegangen. Wir prüfen ihn in dieser Woche."
      ),
      (
        "Wir haben Ihren Brief gelesen; die Frist endet schon am 3. Mai.",
        "Wir haben Ihren Brief gelesen. Die Frist endet schon am 3. Mai."
      ),
      (
        "Wir haben Ihren Brief gelesen, aber die Frist ist am 3. Mai abgelaufen.",
        "Wir haben Ihren Brief gelesen. Aber die Frist ist am 3. Mai abgelaufen."
      ),
      (
        "Bitte füllen Sie das Formular aus und senden Sie es an das Bürgerbüro zurück.",
        "Bitte füllen Sie das Formular aus. Bitte senden Sie es an das Bürgerbüro zurück."
      ),
      (
        "Der Antrag ist vollständig bei uns eingegangen und liegt jetzt bei der Kasse.",
        "Der Antrag ist vollständig bei uns eingegangen. Er liegt jetzt bei der Kasse."
      ),
      (
        "Wir haben Ihren Antrag bekommen und prüfen die Unterlagen in den nächsten Tagen.",
        "Wir haben Ihren Antrag bekommen. Wir prüfen die Unterlagen in den nächsten Tagen."
      ),
      (
        "Sie bekommen im Mai Ihr Geld, wobei wir die Schulden vom März abziehen.",
        "Sie bekommen im Mai Ihr Geld. Dabei ziehen wir die Schulden vom März ab."
      ),
      (
        "Die Rechnung ist nicht bezahlt, weshalb wir Ihnen heute eine Mahnung schicken.",
        "Die Rechnung ist nicht bezahlt. Deshalb schicken wir Ihnen heute eine Mahnung."
      ),
      (
        "Wir können noch nicht entscheiden, da der Nachweis Ihrer Kasse noch fehlt.",
        "Wir können noch nicht entscheiden. Denn der Nachweis Ihrer Kasse fehlt noch."
      ),
      (
        "Bitte schicken Sie uns nur Kopien, da wir Originale nicht zurücksenden können.",
        "Bitte schicken Sie uns nur Kopien. Denn wir können Originale nicht zurücksenden."
      ),
      (
        "Das Einkommen ist zu klein, sodass ein Bedarf von 100 Euro bleibt.",
        "Das Einkommen ist zu klein. Damit bleibt ein Bedarf von 100 Euro."
      ),
      (
        "Wir prüfen Ihren Antrag vom 3. Mai 2026, den Sie im Rathaus abgegeben haben.",
        "Wir prüfen Ihren Antrag vom 3. Mai 2026. Diesen Antrag haben Sie im Rathaus abgegeben."
      ),
      (
        "Ihr Antrag vom 3. Mai 2026, der hier am 5. Mai ankam, ist jetzt vollständig.",
        "Ihr Antrag vom 3. Mai 2026 ist jetzt vollständig. Dieser Antrag kam hier am 5. Mai an."
      ),
      (
        "Hilfe bekommen Sie im Rathaus bei Frau Seidel, die sich mit Anträgen auskennt.",
        "Hilfe bekommen Sie im Rathaus bei Frau Seidel. Frau Seidel kennt sich mit Anträgen aus."
      ),
      (
        "Sie erhalten einen Bescheid, gegen den Sie Widerspruch einlegen können.",
        "Sie erhalten einen Bescheid. Gegen diesen Bescheid können Sie Widerspruch einlegen."
      ),
      (
        "Die Belege sind zu spät bei uns eingegangen, was die Prüfung verzögert hat.",
        "Die Belege sind zu spät bei uns eingegangen. Das hat die Prüfung verzögert."
      ),
      (
        "Bitte schicken Sie uns die Belege, sodass wir den Antrag prüfen können.",
        "Bitte schicken Sie uns die Belege. Dann können wir den Antrag prüfen."
      ),
      (
        "Bitte bringen Sie den Ausweis mit (Sie bekommen ihn sofort zurück).",
        "Bitte bringen Sie den Ausweis mit. Sie bekommen ihn sofort zurück."
      ),
      (
        "Wir haben Ihren Antrag geprüft – er ist leider nicht vollständig.",
        "Wir haben Ihren Antrag geprüft. Er ist leider nicht vollständig."
      ),
      (
        "Den Antrag können Sie im Rathaus (wir haben bis 12 Uhr geöffnet) abgeben.",
        "Den Antrag können Sie im Rathaus abgeben. Wir haben bis 12 Uhr geöffnet."
      ),
      (
        "Die Rechnung ist da; die dafür zu zahlende Gebühr beläuft sich auf 13 Euro.",
        "Die Rechnung ist da. Die dafür zu zahlende Gebühr beläuft sich auf 13 Euro."
      ),
      (
        "Bitte schicken Sie uns die Belege bis Montag, andernfalls lehnen wir den Antrag ab.",
        "Bitte schicken Sie uns die Belege bis Montag. Andernfalls lehnen wir den Antrag ab."
      ),
      (
        "Die Gebühr ist am Montag fällig und wird von uns sofort abgebucht.",
        "Die Gebühr ist am Montag fällig. Sie wird von uns sofort abgebucht."
      ),
      (
        "Die Unterlagen sind nicht gekommen, so dass wir den Antrag nicht prüfen können.",
        "Die Unterlagen sind nicht gekommen. Deshalb können wir den Antrag nicht prüfen."
      ),
      (
        "Da Sie uns trotz zweier Briefe keine Belege geschickt haben, lehnen wir den Antrag ab.",
        "Sie haben uns trotz zweier Briefe keine Belege geschickt. Deshalb lehnen wir den Antrag ab."
      ),
      (
        "Weil die alte Brücke am Montag abgerissen wird, fährt der Bus im Mai über die Bergstraße.",
        "Die alte Brücke wird am Montag abgerissen. Deshalb fährt der Bus im Mai über die Bergstraße."
      ),
      (
        "Da Ihr Antrag vom 3. Mai nicht unterschrieben war, schicken wir ihn heute zurück.",
        "Ihr Antrag vom 3. Mai war nicht unterschrieben. Deshalb schicken wir ihn heute zurück."
      ),
      (
        "Da die Frist am Montag abläuft, bitten wir Sie, uns die Belege heute zu schicken.",
        "Die Frist läuft am Montag ab. Deshalb bitten wir Sie, uns die Belege heute zu schicken."
      ),
      (
        "Wir haben die Wohnung besichtigt, wobei wir gesehen haben, dass zwei Fenster undicht sind.",
        "Wir haben die Wohnung besichtigt. Dabei haben wir gesehen, dass zwei Fenster undicht sind."
      ),
      (
        "Das Konto ist nicht mehr gültig, weshalb wir Ihnen das Geld schicken, das Ihnen noch fehlt.",
        "Das Konto ist nicht mehr gültig. Deshalb schicken wir Ihnen das Geld, das Ihnen noch fehlt."
      ),
    ])
  func cuts(before: String, after: String) {
    #expect(rewrite(before) == after)
  }

  /// Long sentences as letters have them, and what becomes of them.
  private static let letters: [(before: String, after: String)] = [
    (
      "Sie lesen den Brief, füllen das Blatt aus und senden es an unser Büro zurück.",
      "Sie lesen den Brief. Sie füllen das Blatt aus und senden es an unser Büro zurück."
    ),
    (
      "Da der Antrag auf Wohngeld abgelehnt wurde, bekommen Sie heute einen Bescheid.",
      "Der Antrag auf Wohngeld wurde abgelehnt. Deshalb bekommen Sie heute einen Bescheid."
    ),
    (
      "Der Plan gilt noch nicht, da die Stelle ihn nicht geprüft hat und eine Unterschrift fehlt.",
      "Der Plan gilt noch nicht. Denn die Stelle hat ihn nicht geprüft und eine Unterschrift fehlt."
    ),
    (
      "Die Leistung endet im Mai, weil Ihr Sohn ausgezogen ist und jetzt in einer anderen Stadt wohnt.",
      "Die Leistung endet im Mai. Denn Ihr Sohn ist ausgezogen und wohnt jetzt in einer anderen Stadt."
    ),
    (
      "Die Arbeit dauert länger, weil sich bei der Prüfung gezeigt hat, dass eine Leitung fehlt.",
      "Die Arbeit dauert länger. Denn bei der Prüfung hat sich gezeigt, dass eine Leitung fehlt."
    ),
    (
      "Wir haben festgestellt, dass die Rechnung falsch ist, weil Ihr Einkommen über der Grenze liegt.",
      "Wir haben festgestellt, dass die Rechnung falsch ist. Denn Ihr Einkommen liegt über der Grenze."
    ),
    (
      "Der Zaun ist hoch genug, denn die Stadt hat ihn im letzten Jahr verlängert.",
      "Der Zaun ist hoch genug. Denn die Stadt hat ihn im letzten Jahr verlängert."
    ),
    (
      "Die Hecke ragt auf den Weg, sie behindert Kinder und muss deshalb weg.",
      "Die Hecke ragt auf den Weg. Sie behindert Kinder und muss deshalb weg."
    ),
    (
      "Die Unterlagen sind da, es fehlt aber noch die Unterschrift Ihrer Frau.",
      "Die Unterlagen sind da. Es fehlt aber noch die Unterschrift Ihrer Frau."
    ),
    (
      "Nach unserem Brief sind Sie im Juli umgezogen, haben sich aber noch nicht gemeldet.",
      "Nach unserem Brief sind Sie im Juli umgezogen. Sie haben sich aber noch nicht gemeldet."
    ),
    (
      "Das Amt hat im April mit Ihnen gesprochen und am nächsten Tag entschieden, dass Ihr Sohn bald "
        + "eine Hilfe bekommt.",
      "Das Amt hat im April mit Ihnen gesprochen. Es hat am nächsten Tag entschieden, dass Ihr Sohn "
        + "bald eine Hilfe bekommt."
    ),
    (
      "Wir haben einen Termin vereinbart, der am Montag im Rathaus stattfindet.",
      "Wir haben einen Termin vereinbart. Dieser Termin findet am Montag im Rathaus statt."
    ),
    (
      "Die Gebühr beträgt 20 Euro und setzt sich aus zwei Teilen zusammen.",
      "Die Gebühr beträgt 20 Euro. Sie setzt sich aus zwei Teilen zusammen."
    ),
    (
      "Die Belege sind am Montag eingegangen und werden in dieser Woche geprüft.",
      "Die Belege sind am Montag eingegangen. Diese Belege werden in dieser Woche geprüft."
    ),
  ]

  @Test("where reasons, subjects and helpers can be said again", arguments: letters)
  func saysAgain(before: String, after: String) {
    #expect(rewrite(before) == after)
  }

  @Test("with the certain cuts alone as the second choice")
  func certainCuts() {
    let text =
      "Wir haben Ihren Brief gelesen; die Frist ist am Montag abgelaufen, so dass wir nichts zahlen."
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let suggestions = SplitRewrite(analysis).suggestions(for: analysis.sentences[0])
    #expect(suggestions.map(\.applicability) == [.review, .safe])
    #expect(
      suggestions.last?.edits.applied(to: analysis.text, in: analysis.text.range)
        == "Wir haben Ihren Brief gelesen. Die Frist ist am Montag abgelaufen, so dass wir nichts "
        + "zahlen.")
  }

  @Test(
    "nowhere else",
    arguments: [
      "Wenn Sie umziehen, müssen Sie das Auto ummelden und das Amt bekommt einen Brief.",
      "Wir haben Ihren Antrag zwar bekommen, aber die Belege fehlen noch immer.",
      "Teilen Sie uns bitte bis Montag mit, weshalb Sie die Miete nicht gezahlt haben.",
      "Das ist der Grund, weshalb wir Ihnen heute noch einmal schreiben.",
      "Der Antrag wurde am Montag geprüft und am Dienstag von uns bewilligt.",
      "Die Kinder spielen jeden Nachmittag im Park und essen am Abend zu Hause.",
      "Wir prüfen, ob das Einkommen reicht und ob die Wohnung groß genug ist.",
      "Haben Sie den Antrag schon gestellt und haben Sie alle Belege beigefügt?",
      "Das Formular prüft das Amt für Soziales und sendet es dann an die Stadt zurück.",
      "Sie dürfen die Kopie behalten, es sei denn, der Termin fällt aus und wir kommen.",
      "Wir sorgen dafür, dass alle Wege frei sind, sodass jeder ins Haus gehen kann.",
      "Das Amt braucht den Antrag; die Kasse braucht ein Blatt; die Schule braucht nichts.",
      "Wir schreiben Ihnen und rufen an.",
      "Bitte schicken Sie uns einen Beleg, der nicht älter als drei Monate ist.",
      "Wir brauchen den Ausweis, den Sie bei der Einreise gezeigt haben.",
      "Ihre Tochter, die im Sommer in die Schule kommt, melden wir an.",
      "Wird der Dienst in einem Staat, den das Gesetz nennt, geleistet, so ist die Dauer maßgebend.",
      "Kehren Sie nach dem 3. Mai zurück und melden sich hier an, so bekommen Sie einen Brief.",
      "Die Stadt kann das Recht durch eine Zahlung abwenden, es sei denn, dass Sie es brauchen.",
      "Nennen Sie uns Ihre Kinder, die noch nicht zur Schule gehen.",
      "Sie müssen uns einen Bescheid schicken, der Ihr Einkommen nennt.",
      "Bitte teilen Sie uns schriftlich mit, was Ihnen noch fehlt.",
      "Wir bezahlen Ihnen alles, was Sie für die Schule brauchen.",
      "Die Belege müssen vorliegen, sodass wir den Antrag prüfen können.",
      "Bitte bringen Sie den Ausweis mit (siehe auch das Blatt zu diesem Brief).",
      "3. die Frist abgelaufen ist; die Gebühr beträgt dann zehn Euro.",
      "Wenn Sie umziehen, endet der Vertrag; die Kaution bekommen Sie zurück.",
      "Bitte schicken Sie uns alle Belege, soweit sie Ihnen schon vorliegen.",
      "Melden Sie sich am Montag in Zimmer 12, soweit Sie noch Fragen haben.",
      "Das Büro ist in der nächsten Woche geschlossen, soweit wir wissen.",
      "Die Frist von zwei Wochen gilt für alle, soweit das Gericht nichts anderes bestimmt.",
      "Niemand darf hier am Vormittag parken, soweit er keinen Ausweis hat.",
      "Zuständig sind die Gemeinden des Landes sowie die Kreise, soweit sie das Gesetz nennt.",
      "Zuständig ist für den Antrag das Amt, soweit das Land nicht den Kreis bestimmt.",
      "Die Schulen werden im Bedarfsfall informiert, sodass die Kinder vorbereitet sind.",
      "Sie sind nicht nur zur Auskunft verpflichtet; Sie müssen auch Belege vorlegen.",
      "Bitte helfen Sie uns und schreiben Sie Ihren Namen auf das Blatt.",
      "Da die Belege noch immer fehlen, lehnen wir den Antrag ab und Sie bekommen einen Brief.",
      "Alle Verträge der Stadt brauchen die Schriftform, soweit nicht der Rat etwas anderes sagt. Dies gilt auch im Mai.",
      "Wir können noch nicht zahlen, da die Bescheinigung vom Arzt bis heute fehlt.",
      "Da es sich um einen Notfall handelt, ist deshalb auch heute noch jemand für Sie da.",
      "Wir sind heute nicht da, weil die Leitung, die im Keller liegt, kaputt ist.",
      "Bitte melden Sie sich bald (wenn Sie kommen wollen, rufen Sie an).",
      "Wird ein Hund in zwei Städten gehalten, so zahlt man in der Stadt, wo man wohnt.",
      "Wir hoffen sehr, Sie kommen am nächsten Montag mit Ihrem Kind in das Rathaus.",
      "Das muss zulässig sein, d. h. das Gesetz sieht es in dieser Form auch vor.",
      "Wir zahlen das nicht, weil Sie umgezogen sind, sondern weil die Frist vorbei ist.",
      "Wir zahlen den Betrag nur, weil uns das Gericht dazu verpflichtet hat.",
      "(Ich habe große Achtung vor diesem Menschen. ) Nicht einmal den Brief darf ich lesen.",
      "Die Leistung endet im Mai, weil das Amt keinen Beleg bekommen hat und jetzt die Zahlung stoppt.",
      "Ihr Anwalt meint, dass der Bescheid falsch ist, weil die Anhörung nicht stattgefunden hat.",
      "Die Stadt erlässt Ihnen die Gebühr und das Verfahren endet, falls Sie bis Mai zahlen.",
      "Im Fall einer Absage endet das Verfahren und die Gebühr wird Ihnen voll erstattet.",
      "Im Fall einer Absage verlieren Sie den Platz und bekommen auch kein Geld zurück.",
      "Im Fall einer Absage müssen Sie den Ausweis in das Amt bringen und die Beträge bis zum Mai erstatten.",
      "Alles wird zu uns kommen, wer zu uns kommt, den werden wir am Montag aufnehmen.",
      "Sie müssen die Beträge, soweit Sie die Forderung anerkennen, zu zahlen versuchen.",
      "Sie sind verpflichtet, jeden Umzug zu melden, sodass wir Ihnen schreiben können.",
    ])
  func nothing(text: String) {
    #expect(rewrite(text) == nil)
  }

  @Test(
    "a cut is safe where nothing else can be meant",
    arguments: [
      ("Wir haben Ihren Brief gelesen; die Frist endet schon am 3. Mai.", true),
      ("Wir haben die Akten bekommen; sie liegen jetzt bei der Kasse im Haus.", false),
      ("Wir haben das Geld gezahlt, sodass die Schuld nicht mehr besteht.", true),
      ("Wir beraten die Eltern, sodass die Kinder gut vorbereitet sind.", false),
      ("Von 300 Euro ziehen wir 100 Euro ab, sodass ein Rest von 200 Euro ausgezahlt wird.", true),
      ("Das Amt kann die Zahlung ganz einstellen, soweit die Belege noch fehlen.", true),
      ("Sie müssen den Betrag jetzt nicht zahlen, soweit das Gericht das anordnet.", false),
      ("Wir können noch nicht entscheiden, da der Nachweis Ihrer Kasse noch fehlt.", true),
      ("Da der Nachweis Ihrer Kasse noch fehlt, können wir nicht entscheiden.", true),
      ("Da sie den Antrag gestellt hat, prüfen wir ihn noch in dieser Woche.", false),
    ])
  func certainty(text: String, isSafe: Bool) {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let found = SplitRewrite(analysis).suggestions(for: analysis.sentences[0])
    #expect((found.first?.applicability == .safe) == isSafe, "\(found)")
  }

  @Test("a result that takes up a noun of the sentence stays in it")
  func backward() {
    #expect(
      rewrite("Der Brief ist zu spät, sodass eine Prüfung desselben nicht möglich ist.") == nil)
  }
}
