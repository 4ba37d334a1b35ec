/// The kind of file that a letter was read from; raw values are those of the reports.
public enum LetterFormat: String, Hashable, Sendable, CaseIterable {
  case text, markdown, html, docx, odt, pdf, eml
}
