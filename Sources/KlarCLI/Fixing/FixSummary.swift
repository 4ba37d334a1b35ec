internal import KlarFixing
internal import KlarFormats
internal import KlarGerman
internal import KlarText

/// What was changed and what not, for the person who called.
struct FixSummary {
  let name: String
  let fixed: FixedLetter
  var omissions: [WrittenDocument.Omission] = []
  /// Whether only one line is wanted.
  var isBrief = false

  /// The lines, in German.
  var text: String {
    var lines = ["\(name): \(counts)"]
    if isBrief { return lines[0] }
    for refusal in fixed.refusals {
      lines.append(
        "Nicht geändert (\(refusal.reason.rule)), \(refusal.loss.message): "
          + "„\(Self.short(refusal.sentence))“")
    }
    if !omissions.isEmpty {
      lines.append(
        omissions.count == 1
          ? "1 Stelle ließ sich nicht in das Dokument eintragen:"
          : "\(omissions.count) Stellen ließen sich nicht in das Dokument eintragen:")
    }
    for omission in omissions where fixed.passages.indices.contains(omission.index) {
      let words = fixed.original.text.string(fixed.passages[omission.index].range)
      lines.append("- „\(Self.short(words))“, \(omission.obstacle.message)")
    }
    return lines.joined(separator: "\n")
  }

  private var counts: String {
    let passages = fixed.passages.count - omissions.count
    if fixed.passages.isEmpty { return "keine Änderungen." }
    let left = Set(omissions.map(\.index))
    let changes = fixed.passages.enumerated().filter { !left.contains($0.offset) }
      .reduce(0) { $0 + $1.element.reasons.count }
    return "\(changes == 1 ? "1 Änderung" : "\(changes) Änderungen") in "
      + (passages == 1 ? "1 Satz." : "\(passages) Sätzen.")
  }

  /// The beginning of a sentence in one line.
  private static func short(_ sentence: String) -> String {
    let line = sentence.inOneLine
    return line.count > 70 ? line.prefix(69) + "…" : line
  }
}
