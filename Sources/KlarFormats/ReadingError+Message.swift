extension ReadingError {
  /// What is wrong with the file and what to do, in German, without its name.
  public var message: String {
    switch self {
    case .notFound:
      "Die Datei gibt es nicht. Bitte prüfen Sie Namen und Ordner."
    case .isDirectory:
      "Das ist ein Ordner. Bitte nennen Sie eine einzelne Datei."
    case .notReadable:
      "Die Datei lässt sich nicht öffnen. Bitte prüfen Sie, ob Sie sie lesen dürfen."
    case .emptyFile:
      "Die Datei ist leer. Bitte wählen Sie eine Datei mit Text."
    case .noText:
      "Die Datei enthält keinen Text. Bitte wählen Sie eine Datei mit Text."
    case .tooLarge(let limit):
      """
      Die Datei ist zu groß: Gelesen werden höchstens \(Self.size(limit)). \
      Bitte teilen Sie den Text auf mehrere Dateien auf.
      """
    case .passwordProtected:
      "Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort."
    case .damaged:
      """
      Die Datei ist beschädigt oder unvollständig. \
      Bitte öffnen Sie sie in Ihrem Textprogramm und speichern Sie sie neu.
      """
    case .unsafeStructure:
      """
      Die Datei ist ungewöhnlich aufgebaut und wird deshalb zur Sicherheit nicht gelesen. \
      Bitte öffnen Sie sie in Ihrem Textprogramm und speichern Sie sie neu.
      """
    case .notText:
      """
      Die Datei enthält keinen lesbaren Text. \
      Bitte speichern Sie den Brief als .docx, .odt oder .txt (UTF-8).
      """
    case .unknownArchive:
      "Das ist ein Archiv ohne Textdokument. Bitte entpacken Sie es und wählen Sie den Brief aus."
    default:
      foreignKindMessage
    }
  }

  private var foreignKindMessage: String {
    switch self {
    case .oldWordDocument:
      "Das ist ein Dokument im alten Word-Format. Bitte speichern Sie es in Word als .docx."
    case .outlookMessage:
      "Das ist eine Nachricht im Outlook-Format. Bitte speichern Sie sie als .eml oder .txt."
    case .richText:
      "Das ist ein RTF-Dokument. Bitte speichern Sie es in Ihrem Textprogramm als .docx."
    case .spreadsheet:
      "Das ist eine Tabelle und kein Brief. Bitte speichern Sie den Text als .docx oder .odt."
    case .presentation:
      "Das ist eine Präsentation und kein Brief. Bitte speichern Sie den Text als .docx oder .odt."
    case .picture:
      "Das ist ein Bild ohne lesbaren Text. Bitte geben Sie den Brief als .docx, .odt oder .pdf an."
    case .pdfReaderMissing:
      """
      Zum Lesen von PDF-Dateien fehlt das Programm pdftotext. \
      Bitte installieren Sie das Paket poppler-utils.
      """
    case .pdfWithoutText:
      """
      Die PDF-Datei enthält nur Bilder von Seiten und keinen Text. \
      Bitte verwenden Sie das Original oder eine Texterkennung.
      """
    case .pdfCopyProtected:
      """
      Aus der PDF-Datei darf kein Text entnommen werden. \
      Bitte verwenden Sie eine Fassung ohne Kopierschutz.
      """
    case .pdfTooSlow(let seconds):
      """
      Die PDF-Datei ließ sich nicht in \(seconds) Sekunden lesen. \
      Bitte teilen Sie sie auf oder speichern Sie sie neu.
      """
    default:
      "Die Datei lässt sich nicht lesen. Bitte speichern Sie den Brief als .docx, .odt oder .txt."
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) Bytes"
  }
}
