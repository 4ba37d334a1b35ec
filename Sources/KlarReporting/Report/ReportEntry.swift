/// One letter's turn in a run: what became of it.
public enum ReportEntry: Sendable {
  /// It was checked.
  case report(Report)
  /// It could not be read; the German sentence says why.
  case failure(Report.Source, String)
}
