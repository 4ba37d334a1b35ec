internal import KlarGerman

/// A letter as reports for programs show it: checked, only scored, or not readable.
struct DocumentRecord: Encodable {
  struct Part: Encodable {
    let part: String
    let range: RangeRecord
  }

  struct Parts: Encodable {
    let parts: [Part]
  }

  /// The id of a record; a record without a usable one has `null`.
  struct RecordID: Encodable {
    let text: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if let text { try container.encode(text) } else { try container.encodeNil() }
    }
  }

  let path: String?
  let id: RecordID?
  let error: String?
  let format: String?
  let kind: String?
  let score: ScoreRecord?
  let measures: MeasuresRecord?
  let findings: [FindingRecord]?
  let letter: Parts?

  /// The record of a letter; without findings and parts where only the score was asked for.
  init(_ entry: ReportEntry, withFindings: Bool) {
    switch entry {
    case .failure(let source, let message):
      (path, id) = Self.names(source)
      error = message
      (format, kind, score, measures, findings, letter) = (nil, nil, nil, nil, nil, nil)
    case .report(let report):
      (path, id) = Self.names(report.source)
      error = nil
      format = report.analysis.letter.format.rawValue
      kind = report.analysis.kind.rawValue
      score = ScoreRecord(report)
      measures = MeasuresRecord(report.measures)
      findings =
        withFindings
        ? zip(report.findings, report.fingerprints).map {
          FindingRecord($0, fingerprint: $1, of: report)
        } : nil
      letter =
        withFindings
        ? Parts(
          parts: report.analysis.parts.map {
            Part(part: $0.kind.rawValue, range: RangeRecord($0.range, report.positions))
          }) : nil
    }
  }

  private static func names(_ source: Report.Source) -> (path: String?, id: RecordID?) {
    switch source {
    case .path(let path): (path, nil)
    case .id(let id): (nil, RecordID(text: id))
    case .line: (nil, RecordID(text: nil))
    }
  }
}
