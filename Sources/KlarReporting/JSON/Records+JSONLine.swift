extension DocumentRecord: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("error", error)
    line.field("findings", findings)
    line.field("format", format)
    if let id {
      if let text = id.text { line.field("id", text) } else { line.null("id") }
    }
    line.field("kind", kind)
    line.field("letter", letter)
    line.field("measures", measures)
    line.field("path", path)
    line.field("score", score)
  }
}

extension DocumentRecord.Parts: JSONLineWritable {
  func write(to line: inout JSONLine) { line.field("parts", parts) }
}

extension DocumentRecord.Part: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("part", part)
    line.field("range", range)
  }
}

extension FindingRecord: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("category", category)
    line.field("entry", entry)
    line.field("fingerprint", fingerprint)
    line.field("leading", leading)
    line.field("message", message)
    line.field("parts", parts)
    line.field("place", place)
    line.field("range", range)
    line.field("rule", rule)
    line.field("severity", severity)
    line.field("status", status)
    line.field("suggestions", suggestions)
    line.field("text", text)
    line.field("why", why)
  }
}

extension FindingRecord.Place: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("paragraph", paragraph)
    line.field("part", part)
  }
}

extension SuggestionRecord: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("applicability", applicability)
    line.field("edits", edits)
    line.field("replacement", replacement)
    line.field("sentence", sentence)
    line.field("title", title)
  }
}

extension SuggestionRecord.Edit: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("range", range)
    line.field("replacement", replacement)
  }
}

extension RangeRecord: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("end", end)
    line.field("start", start)
  }
}

extension RangeRecord.Position: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("column", column)
    line.field("line", self.line)
    line.field("offset", offset)
  }
}

extension ScoreRecord: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("costliest", costliest)
    line.field("drivers", drivers)
    line.field("isShort", isShort)
    line.field("level", level)
    line.field("margin", margin)
    line.field("note", note)
    line.field("value", value)
    line.field("version", version)
  }
}

extension ScoreRecord.Driver: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("measure", measure)
    line.field("points", points)
  }
}

extension ScoreRecord.SentenceCost: JSONLineWritable {
  func write(to line: inout JSONLine) {
    line.field("drivers", drivers)
    line.field("points", points)
    line.field("range", range)
  }
}

extension MeasuresRecord: JSONLineWritable {
  func write(to line: inout JSONLine) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { line.field(name, value) }
  }
}
