import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Nominal style becomes a clause")
struct NominalRewriteTests {
  /// The sentences after each suggestion for each noun.
  private func rewrites(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.tokens.indices.filter { analysis.tags[$0] == .nn }.compactMap {
      NominalRewrite(analysis).suggestion(at: $0)?.edits
        .applied(to: analysis.text, in: analysis.text.range)
    }
  }

  @Test("every noun of the table has a verb of the lexicon")
  func table() {
    let pairs = ActionNouns.standard.pairs
    #expect(pairs.count > 300)
    for (noun, verb) in pairs {
      #expect(ActionNouns.standard.action(noun) != nil, "\(noun): \(verb)")
    }
  }

  @Test(
    "an adjective says what somebody can, must or may do",
    arguments: [
      ("Eine Verlängerung der Frist ist nicht möglich.", "Wir können die Frist nicht verlängern."),
      (
        "Die Abgabe der Erklärung ist bis zum 31. Juli erforderlich.",
        "Sie müssen die Erklärung bis zum 31. Juli abgeben."
      ),
      (
        "Derzeit ist eine Bearbeitung Ihres Antrags leider nicht möglich.",
        "Derzeit können wir Ihren Antrag leider nicht bearbeiten."
      ),
      (
        "Wir bedauern, dass eine Bewilligung des Zuschusses nicht möglich ist.",
        "Wir bedauern, dass wir den Zuschuss nicht bewilligen können."
      ),
    ])
  func possibility(before: String, after: String) {
    #expect(rewrites(before).contains(after), "\(rewrites(before))")
  }

  @Test(
    "what may not be possible for the reader says \"können\"",
    arguments: [
      (
        "Sollte Ihnen die rechtzeitige Vorlage der Belege aus wichtigen Gründen nicht möglich sein, "
          + "rufen Sie uns an.",
        "Wenn Sie die Belege aus wichtigen Gründen nicht rechtzeitig vorlegen können, rufen Sie uns an."
      ),
      (
        "Falls Ihnen die Wahrnehmung des Termins nicht möglich ist, sagen Sie ihn bitte ab.",
        "Falls Sie den Termin nicht wahrnehmen können, sagen Sie ihn bitte ab."
      ),
    ])
  func ability(before: String, after: String) {
    #expect(rewrites(before).contains(after), "\(rewrites(before))")
  }

  @Test(
    "what somebody is bound to do says \"müssen\"",
    arguments: [
      (
        "Sie sind zur Abgabe der Erklärung verpflichtet.",
        "Sie müssen die Erklärung abgeben."
      ),
      (
        "Trotzdem sind Sie zur vollständigen und richtigen Angabe Ihrer Daten in Feld 1 verpflichtet.",
        "Trotzdem müssen Sie Ihre Daten vollständig und richtig in Feld 1 angeben."
      ),
      (
        "Wir wissen, dass der Halter zur Anmeldung des Hundes berechtigt ist.",
        "Wir wissen, dass der Halter den Hund anmelden darf."
      ),
    ])
  func obligation(before: String, after: String) {
    #expect(rewrites(before).contains(after), "\(rewrites(before))")
  }

  @Test(
    "but not what is denied, what more is said of, or what is asked",
    arguments: [
      "Sie sind nicht zur Abgabe der Erklärung verpflichtet.",
      "Sie sind gesetzlich zur Abgabe der Erklärung verpflichtet.",
      "Sie sind zur Abgabe der Erklärung und zur Vorlage der Belege verpflichtet.",
      "Sie sind gegenüber der Stadt zur Rückgabe der Bücher verpflichtet.",
      "Zur Abgabe der Erklärung verpflichtet sind nur Eigentümer.",
      "Sie haben von der Möglichkeit der Beantragung einer Stundung keinen Gebrauch gemacht.",
      "Ist Ihnen die Vorlage der Belege nicht möglich?",
      "Sollte Ihnen nur die Anmeldung eines Kindes möglich sein, rufen Sie an.",
      "Sollte Ihnen die Vorlage der Belege nicht rechtzeitig möglich sein, rufen Sie an.",
    ])
  func nothingMore(text: String) { #expect(rewrites(text).isEmpty, "\(rewrites(text))") }

  @Test(
    "the use of an option is what is done",
    arguments: [
      (
        "Der Betrag ist fällig, sofern nicht von der Möglichkeit der Beantragung einer Stundung "
          + "Gebrauch gemacht wird.",
        "Der Betrag ist fällig, sofern keine Stundung beantragt wird."
      ),
      (
        "Von der Möglichkeit der Beantragung einer Stundung Gebrauch machen können Sie.",
        "Eine Stundung beantragen können Sie."
      ),
      (
        "Sie können von der Möglichkeit der Beantragung einer Stundung Gebrauch machen.",
        "Sie können eine Stundung beantragen."
      ),
    ])
  func option(before: String, after: String) {
    #expect(rewrites(before).contains(after), "\(rewrites(before))")
  }

  @Test(
    "what is not done in time, or is a case, becomes a condition",
    arguments: [
      (
        "Bei nicht fristgerechter Vorlage der Unterlagen zahlen wir nicht.",
        "Wenn Sie die Unterlagen nicht fristgerecht vorlegen, zahlen wir nicht."
      ),
      (
        "Im Falle einer Rückgabe des Ausweises zahlen wir das Geld zurück.",
        "Wenn Sie den Ausweis zurückgeben, zahlen wir das Geld zurück."
      ),
    ])
  func conditions(before: String, after: String) {
    #expect(rewrites(before).contains(after), "\(rewrites(before))")
  }

  @Test("is safe in letters where only the reader can act")
  func safety() {
    func applicability(_ text: String) -> Suggestion.Applicability? {
      let letter = "Sehr geehrte Frau Meier,\n\nvielen Dank für Ihren Brief.\n\n\(text)"
      let analysis = Analyzer().analyze(Letter(plainText: letter))
      return analysis.tokens.indices.lazy.filter { analysis.tags[$0] == .nn }
        .compactMap { NominalRewrite(analysis).suggestion(at: $0) }.first?.applicability
    }
    #expect(applicability("Bei Vorlage der Unterlagen zahlen wir das Geld.") == .safe)
    #expect(applicability("Nach Eingang der Unterlagen zahlen wir das Geld.") == .safe)
    #expect(
      applicability("Bei Vorlage der Unterlagen zahlen wir das Geld. Der Vermieter hilft.")
        == .review)
  }

  @Test(
    "an action of somebody else stays",
    arguments: [
      "Für die Schule ist eine Prüfung der Unterlagen möglich.",
      "Ihnen ist eine Verlängerung der Frist möglich.",
      "Eine Änderung des Wetters ist möglich.",
    ])
  func otherActors(text: String) {
    #expect(rewrites(text).isEmpty, "\(rewrites(text))")
  }

  @Test(
    "in the Vorfeld",
    arguments: [
      (
        "Nach Eingang der Unterlagen entscheiden wir.",
        "Sobald die Unterlagen eingegangen sind, entscheiden wir."
      ),
      (
        "Nach Ablauf der Frist nehmen wir keine Anträge mehr an.",
        "Wenn die Frist abgelaufen ist, nehmen wir keine Anträge mehr an."
      ),
      (
        "Zur Nutzung des Portals empfehlen wir Ihnen einen neuen Rechner.",
        "Damit Sie das Portal nutzen können, empfehlen wir Ihnen einen neuen Rechner."
      ),
      (
        "Nach Prüfung Ihrer Unterlagen teilen wir Ihnen das Ergebnis mit.",
        "Nachdem wir Ihre Unterlagen geprüft haben, teilen wir Ihnen das Ergebnis mit."
      ),
      (
        "Nach sorgfältiger Prüfung Ihres Antrags haben wir einen Fehler gefunden.",
        "Nachdem wir Ihren Antrag sorgfältig geprüft hatten, haben wir einen Fehler gefunden."
      ),
      (
        "Vor Beantragung der Karte sollten Sie anrufen.",
        "Bevor Sie die Karte beantragen, sollten Sie anrufen."
      ),
      (
        "Erst nach Vorlage der Belege können wir zahlen.",
        "Erst wenn Sie die Belege vorgelegt haben, können wir zahlen."
      ),
      (
        "Zur Bearbeitung Ihres Antrags benötigen wir zwei Fotos.",
        "Um Ihren Antrag zu bearbeiten, benötigen wir zwei Fotos."
      ),
      (
        "Zur Prüfung Ihres Antrags auf Wohngeld benötigen wir den Mietvertrag.",
        "Um Ihren Antrag auf Wohngeld zu prüfen, benötigen wir den Mietvertrag."
      ),
      (
        "Zur Prüfung Ihres Antrags sind weitere Angaben erforderlich.",
        "Damit wir Ihren Antrag prüfen können, sind weitere Angaben erforderlich."
      ),
      (
        "Zur Vermeidung von Mahngebühren bitten wir Sie um Zahlung.",
        "Um Mahngebühren zu vermeiden, bitten wir Sie um Zahlung."
      ),
      (
        "Bei Nichtvorlage der Unterlagen lehnen wir Ihren Antrag ab.",
        "Wenn Sie die Unterlagen nicht vorlegen, lehnen wir Ihren Antrag ab."
      ),
      (
        "Wegen Nichtvorlage der Belege haben wir den Antrag abgelehnt.",
        "Weil Sie die Belege nicht vorgelegt haben, haben wir den Antrag abgelehnt."
      ),
      (
        "Ohne Vorlage eines Nachweises zahlen wir nicht.",
        "Wenn Sie keinen Nachweis vorlegen, zahlen wir nicht."
      ),
      (
        "Vor Beginn der Arbeiten müssen Sie die Nachbarn informieren.",
        "Bevor die Arbeiten beginnen, müssen Sie die Nachbarn informieren."
      ),
      (
        "Bei Vorliegen der Voraussetzungen zahlen wir sofort.",
        "Wenn die Voraussetzungen vorliegen, zahlen wir sofort."
      ),
      (
        "Bei Abgabe des Antrags und der Belege bekommen Sie eine Quittung.",
        "Wenn Sie den Antrag und die Belege abgeben, bekommen Sie eine Quittung."
      ),
    ])
  func prefield(before: String, after: String) {
    #expect(rewrites(before).first == after)
  }

  @Test(
    "behind its clause",
    arguments: [
      (
        "Wir entscheiden nach Eingang der Unterlagen.",
        "Wir entscheiden, sobald die Unterlagen eingegangen sind."
      ),
      (
        "Der Zuschuss wird nach Vorlage der Rechnung gezahlt.",
        "Der Zuschuss wird gezahlt, sobald Sie die Rechnung vorgelegt haben."
      ),
      (
        "Die Zahlung ruht während der Prüfung Ihrer Angaben.",
        "Die Zahlung ruht, während wir Ihre Angaben prüfen."
      ),
      (
        "Sie müssen das Amt vor Beginn der Arbeiten fragen.",
        "Sie müssen das Amt fragen, bevor die Arbeiten beginnen."
      ),
      (
        "Wir schreiben Ihnen, dass wir nach Eingang der Belege zahlen.",
        "Wir schreiben Ihnen, dass wir zahlen, sobald die Belege eingegangen sind."
      ),
    ])
  func behind(before: String, after: String) {
    #expect(rewrites(before) == [after])
  }

  @Test(
    "stays in front of verbs that share it",
    arguments: [
      (
        "Das Amt kann nach Ablauf der Frist einen Boten schicken und das Haus öffnen.",
        "Das Amt kann, wenn die Frist abgelaufen ist, einen Boten schicken und das Haus öffnen."
      )
    ])
  func inside(before: String, after: String) {
    #expect(rewrites(before) == [after])
  }

  @Test(
    "as a request",
    arguments: [
      (
        "Wir bitten um Vorlage des Ausweises bis zum 3. Mai.",
        "Bitte legen Sie den Ausweis bis zum 3. Mai vor."
      ),
      (
        "Wir bitten Sie daher um umgehende Übersendung der fehlenden Unterlagen.",
        "Bitte schicken Sie uns daher die fehlenden Unterlagen umgehend."
      ),
      (
        "Um Überweisung des Betrags innerhalb von zwei Wochen wird gebeten.",
        "Bitte überweisen Sie den Betrag innerhalb von zwei Wochen."
      ),
      (
        "Sie werden um Prüfung der Angaben gebeten.",
        "Bitte prüfen Sie die Angaben."
      ),
    ])
  func requests(before: String, after: String) {
    #expect(rewrites(before).first == after)
  }

  @Test(
    "breaks a chain of genitives",
    arguments: [
      (
        "Die Voraussetzungen der Bewilligung der Hilfe liegen vor.",
        "Die Voraussetzungen für die Bewilligung der Hilfe liegen vor."
      )
    ])
  func chains(before: String, after: String) {
    #expect(rewrites(before).first == after)
  }

  @Test(
    "stays where actor, time or grammar are not certain",
    arguments: [
      "Zwei Wochen nach Eingang der Unterlagen entscheiden wir.",
      "Nach Prüfung der Behörde besteht kein Anspruch.",
      "Wir fordern Sie zur Vorlage der Unterlagen auf.",
      "Für die Bearbeitung Ihres Antrags berechnen wir 20 Euro.",
      "Die Frist zur Abgabe der Unterlagen endet am 3. Mai.",
      "Nach Änderung der Satzung steigt der Beitrag.",
      "Nach Prüfung Ihrer Unterlagen durch das Gesundheitsamt schreiben wir Ihnen.",
      "Nach Prüfung Ihrer Unterlagen entscheidet der Ausschuss.",
      "Wir bitten Sie zur Prüfung Ihres Antrags um Auskunft und melden uns.",
      "Wir bitten um Prüfung der Angaben und um Ihre Antwort.",
      "Der Vermieter bittet um Vorlage der Unterlagen.",
      "Auf Grund der Prüfung der Angaben zahlen wir mehr.",
      "Die Kosten der Reise des Vaters sind hoch.",
      "Bei Vorlage aller Belege zahlt die Versicherung den Schaden.",
    ])
  func nothing(text: String) {
    #expect(rewrites(text) == [])
  }
}
