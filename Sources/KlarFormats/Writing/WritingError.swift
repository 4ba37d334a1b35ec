public import KlarGerman

/// Why changes cannot be entered into a file at all.
public enum WritingError: Error, Hashable, Sendable {
  /// The file cannot be read.
  case unreadable(ReadingError)
  /// Files of this kind are only read.
  case readOnly(LetterFormat)
  /// The result did not read as it should, so it is not given out.
  case unverified

  /// What is wrong and what to do, in German, without the file's name.
  public var message: String {
    switch self {
    case .unreadable(let error): error.message
    case .readOnly(let format):
      """
      In \(Self.name(format)) lässt sich nichts eintragen. Bitte nennen Sie hinter -o eine Datei, \
      die auf .txt endet, oder lassen Sie sich die Änderungen mit --diff zeigen.
      """
    case .unverified:
      """
      Die Änderungen ließen sich nicht fehlerfrei in das Dokument eintragen; es bleibt, wie es ist. \
      Bitte lassen Sie sich die Änderungen mit --diff zeigen.
      """
    }
  }

  private static func name(_ format: LetterFormat) -> String {
    switch format {
    case .pdf: "PDF-Dateien"
    case .eml: "E-Mails"
    case .html: "HTML-Dateien"
    case .markdown, .text: "Textdateien"
    case .docx: "Word-Dateien"
    case .odt: "OpenDocument-Dateien"
    }
  }
}
