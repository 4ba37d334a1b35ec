internal import KlarText

/// Finds what stands in a phrase as it is and is never inflected: dates, amounts, numbers, names.
struct FixedUnits: Sendable {
  private let analysis: Analysis

  /// A search in a letter.
  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The date, amount or other unit that begins at a token and stands for a noun.
  func unit(at token: Int, until end: Int) -> Entity? {
    guard let entity = entity(at: token, until: end) else { return nil }
    switch entity.kind {
    case .date, .amount, .paragraph, .reference, .phone, .email, .url, .iban:
      return analysis.tags[token] == .appr || analysis.tags[token] == .apprart ? nil : entity
    case .deadline, .name, .document, .placeholder: return nil
    }
  }

  /// The last day that begins with the preposition at a token: "bis zum 12.03.2026".
  func deadline(at token: Int, until end: Int) -> Entity? {
    guard let entity = entity(at: token, until: end), entity.kind == .deadline,
      entity.tokens.count > 1
    else { return nil }
    return entity
  }

  /// Where the names and numbers behind a noun end: "Zimmer 12", "das Konto DE00 …".
  func appositionsEnd(behind noun: Int, until end: Int) -> Int {
    var place = noun + 1
    while place < end, let stop = appositionEnd(place, until: end) { place = stop }
    return place
  }

  private func appositionEnd(_ place: Int, until end: Int) -> Int? {
    if let entity = unit(at: place, until: end) {
      switch entity.kind {
      case .iban, .reference, .phone, .email, .url: return entity.tokens.upperBound
      default: return nil
      }
    }
    if ["nr.", "nummer"].contains(analysis.form(place).folded), place + 1 < end,
      analysis.tags[place + 1] == .card
    {
      return place + 2
    }
    if analysis.tags[place] == .ne { return place + 1 }
    guard analysis.tags[place - 1] == .nn else { return nil }
    if analysis.tags[place] == .card, analysis.tokens[place].kind == .number { return place + 1 }
    return nil
  }

  private func entity(at token: Int, until end: Int) -> Entity? {
    let index = analysis.entities.partitioningIndex { $0.tokens.lowerBound >= token }
    guard index < analysis.entities.count else { return nil }
    let entity = analysis.entities[index]
    return entity.tokens.lowerBound == token && entity.tokens.upperBound <= end ? entity : nil
  }
}
