import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Rewrites")
struct RewriteTests {
  /// The sentences after each suggestion for each predicate, and after that of a request.
  private func rewrites(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    var suggestions = analysis.verbComplexes.flatMap { complex in
      [
        ActiveRewrite(analysis).suggestion(for: complex),
        DutyRewrite(analysis).suggestion(for: complex),
      ]
    }
    // Predicates that share a helper have one suggestion.
    suggestions = suggestions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    suggestions += analysis.sentences.indices.map { RequestRewrite(analysis).suggestion(in: $0) }
    return suggestions.compactMap { $0 }.map {
      $0.edits.applied(to: analysis.text, in: analysis.text.range)
    }
  }

  @Test(
    "say who acts, in the grammar of the sentence",
    arguments: [
      ("Ihr Antrag wird geprüft.", "Wir prüfen Ihren Antrag."),
      (
        "Herr Müller, der Vermieter und die Stadt werden von uns informiert.",
        "Wir informieren Herrn Müller, den Vermieter und die Stadt."
      ),
      ("Ihr Antrag wurde am 3. Mai abgelehnt.", "Wir haben Ihren Antrag am 3. Mai abgelehnt."),
      ("Der Zuschuss ist im Juni ausgezahlt worden.", "Wir haben den Zuschuss im Juni ausgezahlt."),
      ("Der Bescheid war aufgehoben worden.", "Wir hatten den Bescheid aufgehoben."),
      ("Die Daten werden gelöscht werden.", "Wir werden die Daten löschen."),
      ("Die Frist kann verlängert werden.", "Wir können die Frist verlängern."),
      ("Der Termin konnte nicht bestätigt werden.", "Wir konnten den Termin nicht bestätigen."),
      ("Der Betrag müsste gekürzt werden.", "Wir müssten den Betrag kürzen."),
      ("Ihrem Einspruch wurde stattgegeben.", "Wir haben Ihrem Einspruch stattgegeben."),
      ("Dem Widerspruch wird abgeholfen.", "Wir helfen dem Widerspruch ab."),
      ("Ihnen wird mitgeteilt, dass Post kommt.", "Wir teilen Ihnen mit, dass Post kommt."),
      ("Derzeit wird Ihr Brief bearbeitet.", "Derzeit bearbeiten wir Ihren Brief."),
      ("Es wird geprüft, ob Sie Geld bekommen.", "Wir prüfen, ob Sie Geld bekommen."),
      ("Es wurde ein neuer Ausweis ausgestellt.", "Wir haben einen neuen Ausweis ausgestellt."),
      ("Ihr Brief wird Ihnen zugesandt.", "Wir senden Ihnen Ihren Brief zu."),
      ("Der Ausweis wurde dem Anwalt zugestellt.", "Wir haben dem Anwalt den Ausweis zugestellt."),
      ("Sie werden über alles informiert.", "Wir informieren Sie über alles."),
      ("Der Antrag („Wohngeld“) wird geprüft.", "Wir prüfen den Antrag („Wohngeld“)."),
      ("Der Antrag wird wie folgt geändert:", "Wir ändern den Antrag wie folgt:"),
      (
        "Zu Unrecht gezahlte Beträge werden von uns erstattet.",
        "Wir erstatten zu Unrecht gezahlte Beträge."
      ),
      (
        "Zu viel gezahlte Beträge werden überwiesen.", "Wir überweisen zu viel gezahlte Beträge."
      ),
      (
        "Wegen der Frist (§ 5 der Satzung) wird der Antrag abgelehnt.",
        "Wegen der Frist (§ 5 der Satzung) lehnen wir den Antrag ab."
      ),
      ("Danach wird entschieden.", "Danach entscheiden wir."),
      (
        "Die Lage muss beachtet werden, und es wird geprüft, wie alt das Haus ist.",
        "Die Lage muss beachtet werden, und wir prüfen, wie alt das Haus ist."
      ),
      (
        "Wir melden uns, sobald Ihr Antrag bewilligt wird.",
        "Wir melden uns, sobald wir Ihren Antrag bewilligen."
      ),
      (
        "Wir schreiben Ihnen, weil der Antrag abgelehnt wurde.",
        "Wir schreiben Ihnen, weil wir den Antrag abgelehnt haben."
      ),
      (
        "Wenn Sie nicht zahlen, wird der Betrag gemahnt.",
        "Wenn Sie nicht zahlen, mahnen wir den Betrag."
      ),
      (
        "Gegen den Bescheid kann Klage erhoben werden.",
        "Gegen den Bescheid können Sie Klage erheben."
      ),
      ("Die Rente wird am Monatsende gezahlt.", "Wir zahlen die Rente am Monatsende."),
      ("Der Kurs muss leider beendet werden.", "Wir müssen den Kurs leider beenden."),
      ("Der Saal darf nicht betreten werden.", "Sie dürfen den Saal nicht betreten."),
      ("Auch der Widerspruch wurde geprüft.", "Wir haben auch den Widerspruch geprüft."),
      (
        "Ihr Antrag und die Belege wurden geprüft.",
        "Wir haben Ihren Antrag und die Belege geprüft."
      ),
      (
        "Über den Antrag wird im Mai entschieden.", "Über den Antrag entscheiden wir im Mai."
      ),
      ("Der Antrag wurde geprüft und abgelehnt.", "Wir haben den Antrag geprüft und abgelehnt."),
      (
        "Die Akte wird gespeichert und im Mai gelöscht.",
        "Wir speichern die Akte und löschen sie im Mai."
      ),
      (
        "Der Brief, der Ihnen zugesandt wurde, ist da.",
        "Der Brief, den wir Ihnen zugesandt haben, ist da."
      ),
      ("Der Betrag wird von Ihrem Konto abgebucht.", "Wir buchen den Betrag von Ihrem Konto ab."),
      (
        "Sie werden aufgefordert, das Haus zu räumen.", "Wir fordern Sie auf, das Haus zu räumen."
      ),
      (
        "Falls Ihnen die Miete gekürzt wurde, rufen Sie an.",
        "Falls wir Ihnen die Miete gekürzt haben, rufen Sie an."
      ),
      (
        "Wird der Antrag abgelehnt, können Sie klagen.",
        "Lehnen wir den Antrag ab, können Sie klagen."
      ),
    ])
  func authors(before: String, after: String) {
    #expect(rewrites(before) == [after])
  }

  @Test(
    "make who is named the subject",
    arguments: [
      ("Die Kosten werden vom Landkreis getragen.", "Der Landkreis trägt die Kosten."),
      ("Der Weg wurde durch die Stadt gesperrt.", "Die Stadt hat den Weg gesperrt."),
      (
        "Der Bau muss von einem Ingenieur geprüft werden.", "Ein Ingenieur muss den Bau prüfen."
      ),
      (
        "Von der Gemeinde wurde ein Platz gebaut.", "Die Gemeinde hat einen Platz gebaut."
      ),
      (
        "Im Mai wurde der Plan vom Kreistag beschlossen.",
        "Im Mai hat der Kreistag den Plan beschlossen."
      ),
      (
        "Die Hilfe wird von der Agentur für Arbeit gezahlt.",
        "Die Agentur für Arbeit zahlt die Hilfe."
      ),
      (
        "Der Antrag wird durch unsere Fachabteilung geprüft.",
        "Unsere Fachabteilung prüft den Antrag."
      ),
      (
        "Durch den Vermieter wurde mitgeteilt, dass Sie umziehen.",
        "Der Vermieter hat mitgeteilt, dass Sie umziehen."
      ),
      ("Das Formular wurde von Ihnen unterschrieben.", "Sie haben das Formular unterschrieben."),
      (
        "Der Antrag, der von Ihnen gestellt wurde, liegt vor.",
        "Der Antrag, den Sie gestellt haben, liegt vor."
      ),
      (
        "Wir warten, bis der Bau vom Bauamt und von der Feuerwehr geprüft wird.", ""
      ),
      ("Der Plan wurde seitens der Stadt geprüft.", "Die Stadt hat den Plan geprüft."),
      ("Der Antrag wurde von uns geprüft.", "Wir haben den Antrag geprüft."),
    ])
  func agents(before: String, after: String) {
    #expect(rewrites(before) == (after.isEmpty ? [] : [after]))
  }

  @Test(
    "say whose duty it is",
    arguments: [
      (
        "Mitzubringen sind Ihr Lebenslauf, Ihr Zeugnis und ein gültiger Ausweis.",
        "Sie müssen Ihren Lebenslauf, Ihr Zeugnis und einen gültigen Ausweis mitbringen."
      ),
      (
        "Änderungen sind unverzüglich und unaufgefordert mitzuteilen.",
        "Sie müssen Änderungen unverzüglich und unaufgefordert mitteilen."
      ),
      (
        "Der Beitrag ist auf eines der unten genannten Konten zu überweisen.",
        "Sie müssen den Beitrag auf eines der unten genannten Konten überweisen."
      ),
      (
        "Um Ihren Antrag bearbeiten zu können, sind folgende Unterlagen einzureichen:",
        "Damit wir Ihren Antrag bearbeiten können, müssen Sie folgende Unterlagen einreichen:"
      ),
      (
        "Um die Frist zu wahren, ist der Antrag bis Freitag einzureichen.",
        "Um die Frist zu wahren, müssen Sie den Antrag bis Freitag einreichen."
      ),
      (
        "Der Antrag ist von der Entwurfsverfasserin zu unterschreiben.",
        "Die Entwurfsverfasserin muss den Antrag unterschreiben."
      ),
      (
        "Das Blatt ist vom Arzt abzugeben. Auch das Attest ist abzugeben.",
        "Der Arzt muss das Blatt abgeben. Auch das Attest ist abzugeben."
      ),
      ("Nur der Ausweis ist vorzulegen.", "Nur den Ausweis müssen Sie vorlegen."),
      ("Auch die Belege müssen vorgelegt werden.", "Auch die Belege müssen Sie vorlegen."),
      ("Im Feld 3 ist nur der Name anzugeben.", "Geben Sie im Feld 3 nur den Namen an."),
      ("Unsere Vorschriften sind zu beachten.", "Sie müssen unsere Vorschriften beachten."),
      ("Das Formular ist bis Freitag abzugeben.", "Sie müssen das Formular bis Freitag abgeben."),
      ("Die Belege waren vorzulegen.", "Sie mussten die Belege vorlegen."),
      ("Dem Antrag ist ein Nachweis beizufügen.", "Sie müssen dem Antrag einen Nachweis beifügen."),
      ("Für den Hund ist ein Antrag zu stellen.", "Für den Hund müssen Sie einen Antrag stellen."),
      ("Es ist ein Ausweis mitzubringen.", "Sie müssen einen Ausweis mitbringen."),
      ("Der Vertrag ist von Ihnen vorzulegen.", "Sie müssen den Vertrag vorlegen."),
      ("Die Rechnung ist vom Vermieter zu bezahlen.", "Der Vermieter muss die Rechnung bezahlen."),
      ("Sie haben die Miete nachzuweisen.", "Sie müssen die Miete nachweisen."),
      ("Der Mieter hat den Keller zu räumen.", "Der Mieter muss den Keller räumen."),
      (
        "Wir bestätigen, dass der Pass vorzulegen ist.",
        "Wir bestätigen, dass Sie den Pass vorlegen müssen."
      ),
      (
        "Die Belege sind vorzulegen und zu unterschreiben.",
        "Sie müssen die Belege vorlegen und unterschreiben."
      ),
      (
        "Die Belege sind innerhalb von zwei Wochen vorzulegen.",
        "Sie müssen die Belege innerhalb von zwei Wochen vorlegen."
      ),
      (
        "Die Belege sind bis spätestens 3. Mai vorzulegen.",
        "Sie müssen die Belege bis spätestens 3. Mai vorlegen."
      ),
      ("Der Antrag ist abzulehnen.", "Wir müssen den Antrag ablehnen."),
      ("Vorzulegen sind alle Belege.", "Sie müssen alle Belege vorlegen."),
      (
        "Dem Antrag sind zwei Belege beizufügen: Vertrag und Ausweis.",
        "Sie müssen dem Antrag zwei Belege beifügen: Vertrag und Ausweis."
      ),
      ("Der Pass muss im Mai vorgelegt werden.", "Sie müssen den Pass im Mai vorlegen."),
      (
        "Das Formular kann im Rathaus abgegeben werden.",
        "Sie können das Formular im Rathaus abgeben."
      ),
      ("Sie haben die Kosten zu bezahlen.", "Sie müssen die Kosten bezahlen."),
      ("Dabei ist anzugeben, wer mitkommt.", "Dabei müssen Sie angeben, wer mitkommt."),
      (
        "Die Belege sind bis zum 31.03.2026 vorzulegen.",
        "Sie müssen die Belege bis zum 31.03.2026 vorlegen."
      ),
      (
        "Die Belege sind vorzulegen (§ 5 der Satzung).",
        "Sie müssen die Belege vorlegen (§ 5 der Satzung)."
      ),
      (
        "Die Marke Nr. 12 ist im Rathaus abzuholen.",
        "Sie müssen die Marke Nr. 12 im Rathaus abholen."
      ),
      (
        "Das Auto ist außer Betrieb setzen zu lassen.",
        "Sie müssen das Auto außer Betrieb setzen lassen."
      ),
      (
        "Der Halter hat den Hund impfen zu lassen.", "Der Halter muss den Hund impfen lassen."
      ),
      (
        "Zu viel gezahlte Beträge sind zurückzuzahlen.",
        "Sie müssen zu viel gezahlte Beträge zurückzahlen."
      ),
    ])
  func duties(before: String, after: String) {
    #expect(rewrites(before) == [after])
  }

  @Test(
    "ask with Bitte",
    arguments: [
      (
        "Ich bitte um Einreichung der Nachweise bis spätestens Freitag, 10.10.2025.",
        "Bitte reichen Sie die Nachweise bis spätestens Freitag, 10.10.2025 ein."
      ),
      (
        "Darüber hinaus wird um Mitteilung gebeten, ob Sie umgezogen sind.",
        "Bitte teilen Sie uns außerdem mit, ob Sie umgezogen sind."
      ),
      ("Sie werden gebeten, morgen zu kommen.", "Bitte kommen Sie morgen."),
      ("Sie werden daher gebeten, das Heft mitzubringen.", "Bitte bringen Sie daher das Heft mit."),
      ("Es wird gebeten, leise zu sprechen.", "Bitte sprechen Sie leise."),
      ("Es wird gebeten, nur Kopien in Vorlage zu bringen.", "Bitte legen Sie nur Kopien vor."),
      (
        "Sie werden gebeten, das Kind zur Schule zu bringen.",
        "Bitte bringen Sie das Kind zur Schule."
      ),
      ("Wir dürfen Sie bitten, uns die Karte zu geben.", "Bitte geben Sie uns die Karte."),
      (
        "Falls Sie eine Mütze haben, bitte ich Sie, diese zu tragen.",
        "Falls Sie eine Mütze haben, tragen Sie diese bitte."
      ),
      ("Sie werden höflich gebeten, sich anzumelden.", "Bitte melden Sie sich an."),
      (
        "Außerdem bitten wir Sie, die Karte mitzubringen.",
        "Bitte bringen Sie außerdem die Karte mit."
      ),
      (
        "Sie werden gebeten, den Brief zu lesen und zu unterschreiben.",
        "Bitte lesen Sie den Brief und unterschreiben Sie ihn."
      ),
      (
        "Sie werden gebeten, die Karte mitzubringen und Ihr Kind anzumelden.",
        "Bitte bringen Sie die Karte mit und melden Sie Ihr Kind an."
      ),
      (
        "Bis Freitag werden Sie gebeten, den Ausweis abzuholen.",
        "Bitte holen Sie bis Freitag den Ausweis ab."
      ),
      (
        "Falls Sie umziehen, werden Sie gebeten, uns das mitzuteilen.",
        "Falls Sie umziehen, teilen Sie uns das bitte mit."
      ),
      ("Es wird um Rücksendung des Heftes gebeten.", "Bitte schicken Sie uns das Heft zurück."),
      (
        "Es wird um kurzfristige Rückmeldung gebeten.", "Bitte antworten Sie uns kurzfristig."
      ),
      ("Wir möchten Sie darum bitten, leise zu sein.", "Bitte seien Sie leise."),
      (
        "Dürfen wir Sie bitten, den Termin zu bestätigen?", "Bitte bestätigen Sie den Termin."
      ),
      ("Um Vorlage Ihres Ausweises wird gebeten.", "Bitte legen Sie Ihren Ausweis vor."),
      (
        "Es wird um Mitteilung gebeten, ob Sie kommen.", "Bitte teilen Sie uns mit, ob Sie kommen."
      ),
      ("Ich darf Sie bitten, die Tür nicht zu öffnen.", "Bitte öffnen Sie die Tür nicht."),
      ("Um vorherige Anmeldung wird gebeten.", "Bitte melden Sie sich vorher an."),
      (
        "Um frühzeitige Terminabstimmung wird gebeten.",
        "Bitte vereinbaren Sie frühzeitig einen Termin."
      ),
      ("Um Anmeldung Ihres Hundes wird gebeten.", "Bitte melden Sie Ihren Hund an."),
      (
        "Sie werden gebeten, die leeren Hefte mitzubringen.",
        "Bitte bringen Sie die leeren Hefte mit."
      ),
    ])
  func requests(before: String, after: String) {
    #expect(rewrites(before) == [after])
  }

  @Test(
    "are not offered where it is not certain who acts, or how the sentence must look",
    arguments: [
      "Um die Bearbeitung fortführen zu können, sind die Unterlagen bis Freitag nachzureichen.",
      "Ihren Antrag müssen die Unterlagen beigefügt werden.",
      "Den Antragsteller sind die Unterlagen vorzulegen.",
      "Die Unterlagen wird von uns geprüft.",
      "Bis zum Erhalt der Fahrkarte entstehende Fahrtkosten werden nicht erstattet.",
      "Es ist geschlossen; bis zum Erhalt der Karte entstehende Kosten werden nicht erstattet.",
      "Es ist geschlossen; nach dem Termin eingehende Unterlagen werden nicht berücksichtigt.",
      "Das Gericht meint, dass der Antrag abgelehnt wird.",
      "Der Antrag wird beim Finanzamt geprüft.",
      "Der Betrag wird von der Steuer abgezogen.",
      "Das Geld soll überwiesen werden.",
      "Der Antrag wurde geprüft und wird bewilligt.",
      "Der Antrag wurde geprüft und das Geld ausgezahlt.",
      "Die Miete wurde falsch berechnet.",
      "§ 5 wurde im Mai aufgehoben.",
      "Wird mein Antrag geprüft?",
      "Ich möchte, dass mein Antrag geprüft wird.",
      "Der Plan wurde seitens der Muster AG geprüft.",
      "Das Blatt ist durch einen Boten zu überbringen.",
      "Der Raum darf nur von den Eltern benutzt werden.",
      "Kleine Kinder dürfen von ihren Eltern begleitet werden.",
      "Der Plan wird von der Gemeinde geprüft und vom Kreis genehmigt.",
      "Die Daten werden von den Eltern erfragt.",
      "Der Antrag werde vom Amt abgelehnt.",
      "In dem Gutachten wird festgestellt, dass Sie arbeiten können.",
      "Das Blatt ist vom Arbeitgeber auszufüllen und im Rathaus abzugeben.",
      "Er sagt, der Antrag würde geprüft.",
      "Das Kind wurde am Montag geimpft.",
      "Sie werden deshalb nicht berücksichtigt.",
      "Die Unterlagen sind nicht vorzulegen.",
      "Es sind keine Belege einzureichen.",
      "Ihnen ist das Geld zu zahlen.",
      "Der Antrag ist vom Jobcenter oder von der Stadt zu stellen.",
      "Sie haben nicht zu zahlen.",
      "Sie werden dringend gebeten, das Haus zu räumen.",
      "Sie werden gebeten.",
      "Sie werden gebeten, den Saal zu verlassen und draußen zu warten.",
      "Es wird um Ruhe gebeten.",
      "Um baldige Vorlage wird gebeten.",
      "Der Empfang des Briefes ist zu bestätigen.",
      "Der Führerschein wird polizeilich überprüft.",
      "Die Stadt wird gebeten, den Weg zu räumen.",
      "Falls der Antrag schon abgelehnt wurde, rufen Sie an.",
      "Der Brief, dem der Bescheid beigefügt wurde, ist da.",
      "Der Antrag kann im Rathaus gestellt werden.",
      "Das Formular kann nicht im Rathaus abgegeben werden.",
      "Die Bauvorschriften müssen beachtet werden.",
      "Beispiele: Das Formular ist abzugeben.",
      "Anlage B ist nicht von Ihnen auszufüllen. Der Nachweis ist beizufügen.",
      "Die Genehmigung kann erst im Bauverfahren erteilt werden.",
      "Im etwaigen Bauverfahren müssen Gutachten eingeholt werden.",
      "Es wird beantragt, das Haus zu prüfen. Die Bewilligung kann erteilt werden.",
      "Das Bild, das von einem Kind gemalt wurde, hängt im Flur.",
      "Der Betrag wurde von Ihnen gefordert.",
    ])
  func silence(text: String) {
    #expect(rewrites(text).isEmpty)
  }
}
