internal import KlarGerman
internal import KlarText

/// The notice about legal remedies at the end of a decision, and what the law wants in it.
struct RemedyNotice: Sendable {
  /// The bytes of the notice.
  let range: TextRange
  /// Whether a gap of a template stands in it, so that nothing can be said to be missing.
  let isOpen: Bool
  /// Whether the law of social benefits applies, which wants the form too (§ 36 SGB X).
  let needsForm: Bool
  /// Whether it says how the remedy must be lodged.
  let hasForm: Bool
  /// What it does not say of what § 58 VwGO demands, as German words.
  let missing: [String]

  /// Reads the notice of a letter; nil if it has none.
  init?(_ analysis: Analysis) {
    let parts = analysis.parts.filter { $0.kind == .legalRemedyNotice }
    guard let first = parts.first, let last = parts.last else { return nil }
    range = first.range.union(last.range)
    isOpen = analysis.hasPlaceholder(in: range)
    let range = range
    let lines = analysis.sentences.filter { range.contains($0.range) }
    let words = lines.flatMap { analysis.words($0.tokens) }
    hasForm = LetterCues.standard[.form].occurs(in: words)
    needsForm = analysis.entities.contains { entity in
      guard entity.kind == .paragraph else { return false }
      return analysis.words(entity.tokens).contains("sgb")
    }
    var missing: [String] = []
    // The heading alone names no remedy.
    let text = lines.dropFirst(lines.first.map { $0.tokens.count <= 4 } ?? false ? 1 : 0)
    let told = text.flatMap { analysis.words($0.tokens) }
    if !LetterCues.standard[.remedyKind].occurs(in: told) {
      missing.append("welcher Rechtsbehelf möglich ist")
    }
    if !Self.hasPeriod(text.map(\.tokens), analysis) { missing.append("die Frist") }
    if !LetterCues.standard[.authority].occurs(in: told) {
      missing.append("die Behörde oder das Gericht")
    } else if !Self.hasSeat(text, analysis) {
      missing.append("der Sitz der Behörde oder des Gerichts")
    }
    self.missing = missing
  }

  private static func hasPeriod(_ lines: [Range<Int>], _ analysis: Analysis) -> Bool {
    lines.contains { tokens in
      if !analysis.entities(in: tokens, [.deadline, .date]).isEmpty { return true }
      let words = analysis.words(tokens)
      // "am vierten Tag nach der Aufgabe zur Post" says when a period begins.
      let isPost = words.contains("aufgabe") || LetterCues.standard[.posting].occurs(in: words)
      return LetterCues.standard[.remedyUnit].occurs(in: words)
        || words.contains { $0.hasPrefix("tag") } && !isPost
    }
  }

  /// Whether a postal code, a street or a place follows the authority's name; the place may also be
  /// known from "oben genannt" or the authority's own name.
  private static func hasSeat(_ lines: ArraySlice<Sentence>, _ analysis: Analysis) -> Bool {
    let authorities = LetterCues.standard[.authority]
    return lines.contains { line in
      line.tokens.contains { token in
        let form = analysis.form(token)
        let isCode = form.letters == 0 && form.text.utf8.count >= 4 && form.text.utf8.count <= 5
        if isCode, analysis.tokens[token].kind == .number { return true }
        if LetterCues.standard[.known].contains(form.folded) { return true }
        guard authorities.contains(form.folded), token + 1 < line.tokens.upperBound else {
          return false
        }
        let next = analysis.form(token + 1)
        return next.casing == .capitalized
          || LetterCues.standard[.seat].contains(next.folded)
      }
    }
  }
}
