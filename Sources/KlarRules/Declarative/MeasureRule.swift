internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A rule of `kind: measure`: too much of something that can be counted.
struct MeasureRule: AdjustableRule {
  let description: RuleDescription
  /// Its wording, with `{value}`, `{limit}` and `{match}`.
  private let message: RuleMessage
  private let measure: Measure
  private let limits: Thresholds

  init(
    _ description: RuleDescription, message: RuleMessage, measure: Measure, limits: Thresholds
  ) {
    self.description = description
    self.message = message
    self.measure = measure
    self.limits = limits
  }

  var thresholds: [String: Int] { limits.byName }

  func adjusted(to thresholds: [String: Int]) -> MeasureRule {
    MeasureRule(
      description, message: message, measure: measure, limits: limits.adjusted(to: thresholds))
  }

  func findings(in analysis: Analysis) -> [Finding] {
    measure.values(in: analysis).compactMap { place in
      guard let (severity, limit) = limits.verdict(on: place.value) else { return nil }
      let values = [
        "value": "\(place.value)", "limit": "\(limit)", "match": analysis.text.string(place.range),
      ]
      return Finding(
        rule: description.id, severity: severity, message: message.filled(values),
        range: place.range)
    }
  }
}
