internal import KlarScore

/// Measures as reports for programs show them: one number for each name.
struct MeasuresRecord: Encodable {
  let values: [String: Double]

  init(_ measures: Measures) {
    values = Dictionary(
      measures.values.map { ($0.name, $0.value.shortened) }, uniquingKeysWith: { first, _ in first }
    )
  }

  func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }
}
