/// Writes a run anew with tracked changes in it; formatting and other children stay as they are.
struct WordRunWriter {
  let bytes: [UInt8]
  let run: WordRun
  /// The prefix of the elements, "w" nearly always.
  let prefix: String
  /// The attributes of a tracked change without its number.
  let stamp: String

  /// A writer of one run; nil where elements have no prefix, since attributes need one.
  init?(_ run: WordRun, of bytes: [UInt8], stamp: ChangeStamp) {
    let name = bytes[run.tag].dropFirst().prefix { $0 != UInt8(ascii: ":") && $0 > 0x20 }
    guard name.count < 20, name.endIndex < run.tag.upperBound,
      bytes[name.endIndex] == UInt8(ascii: ":")
    else { return nil }
    prefix = String(decoding: name, as: UTF8.self)
    self.bytes = bytes
    self.run = run
    self.stamp = """
      \(prefix):author="\(XMLEscape.text(stamp.author))" \(prefix):date="\(stamp.date)"
      """
  }

  /// The XML of the run with the edits, which must be in order; `number` counts tracked changes up.
  func text(_ edits: [WordRunEdit], number: inout Int) -> String {
    var (result, waiting) = ("", "")
    func flush() {
      if !waiting.isEmpty { result += runElement(waiting) }
      waiting = ""
    }
    for child in run.children {
      guard let text = child.text else {
        waiting += string(child.range)
        continue
      }
      let inside = edits.filter {
        text.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= text.upperBound
      }
      guard !inside.isEmpty else {
        waiting += string(child.range)
        continue
      }
      var position = text.lowerBound
      for edit in inside {
        waiting += textElement(string(position..<edit.range.lowerBound), "t")
        flush()
        switch edit.kind {
        case .delete where edit.range.isEmpty: break
        case .delete:
          result += change("del", runElement(textElement(string(edit.range), "delText")), &number)
        case .insert(let words): result += change("ins", runElement(inserted(words)), &number)
        case .commentStart(let id): result += mark("commentRangeStart", id)
        case .commentEnd(let id):
          result += mark("commentRangeEnd", id)
          result += "<\(prefix):r>\(mark("commentReference", id))</\(prefix):r>"
        }
        position = edit.range.upperBound
      }
      waiting += textElement(string(position..<text.upperBound), "t")
    }
    flush()
    return result
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func runElement(_ content: String) -> String {
    string(run.tag) + (run.properties.map(string) ?? "") + content + "</\(prefix):r>"
  }

  private func textElement(_ text: String, _ name: String) -> String {
    text.isEmpty
      ? "" : "<\(prefix):\(name) xml:space=\"preserve\">\(text)</\(prefix):\(name)>"
  }

  /// New words; line breaks and tabs are elements.
  private func inserted(_ words: String) -> String {
    var result = ""
    for (index, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { result += "<\(prefix):br/>" }
      for (index, piece) in line.split(separator: "\t", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { result += "<\(prefix):tab/>" }
        result += textElement(XMLEscape.text(String(piece)), "t")
      }
    }
    return result
  }

  private func mark(_ name: String, _ id: Int) -> String {
    "<\(prefix):\(name) \(prefix):id=\"\(id)\"/>"
  }

  private func change(_ name: String, _ content: String, _ number: inout Int) -> String {
    number += 1
    return """
      <\(prefix):\(name) \(prefix):id="\(number)" \(stamp)>\(content)</\(prefix):\(name)>
      """
  }
}
