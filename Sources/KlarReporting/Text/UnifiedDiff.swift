/// The difference of two texts in the unified format (POSIX, `diff -u`), which `patch` reads.
public struct UnifiedDiff: Sendable {
  private enum Line: Hashable {
    case same(Substring)
    case old(Substring)
    case new(Substring)
  }

  private static let context = 3

  private let oldName: String
  private let newName: String
  private let lines: [Line]

  /// Compares two texts line by line.
  public init(from old: String, to new: String, oldName: String, newName: String) {
    self.oldName = oldName
    self.newName = newName
    let (before, after) = (Self.lines(old), Self.lines(new))
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if removed.contains(left) {
        lines.append(.old(before[left]))
        left += 1
      } else if inserted.contains(right) {
        lines.append(.new(after[right]))
        right += 1
      } else {
        lines.append(.same(before[left]))
        (left, right) = (left + 1, right + 1)
      }
    }
    self.lines = lines
  }

  /// The difference; empty for equal texts.
  ///
  /// In a coloured style control characters of the letter are shown as pictures, since a terminal
  /// would obey them; otherwise the lines are given byte for byte.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    let hunks = hunks
    if hunks.isEmpty { return "" }
    var result = style.paint("--- \(TerminalText.harmless(oldName))", .bold) + "\n"
    result += style.paint("+++ \(TerminalText.harmless(newName))", .bold) + "\n"
    for hunk in hunks { result += text(of: hunk, style) }
    return result
  }

  /// The ranges of lines that are shown: changes with their context, joined where they meet.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices {
      if case .same = lines[index] { continue }
      let range = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private func text(of hunk: Range<Int>, _ style: TextStyle) -> String {
    let before = Self.counts(lines[..<hunk.lowerBound])
    let inside = Self.counts(lines[hunk])
    let head = """
      @@ -\(Self.range(before.old, inside.old)) +\(Self.range(before.new, inside.new)) @@
      """
    return lines[hunk].reduce(style.paint(head, .hint) + "\n") { result, line in
      switch line {
      case .same(let text): result + shown(" ", text, nil, style)
      case .old(let text): result + shown("-", text, .error, style)
      case .new(let text): result + shown("+", text, .good, style)
      }
    }
  }

  private func shown(
    _ mark: String, _ line: Substring, _ paint: TextStyle.Paint?, _ style: TextStyle
  ) -> String {
    let isComplete = line.last == "\n" || line.last == "\r\n"
    var text = mark + (isComplete ? line.dropLast() : line)
    if isComplete, line.last == "\r\n", !style.hasColor { text += "\r" }
    if style.hasColor {
      text = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { $0 == "\t" ? $0 : TerminalText.picture(of: $0) ?? $0 }))
    }
    let end = isComplete ? "\n" : "\n\\ No newline at end of file\n"
    return (paint.map { style.paint(text, $0) } ?? text) + end
  }

  /// The lines with their ends.
  private static func lines(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = text[...]
    while let end = rest.firstIndex(where: { $0 == "\n" || $0 == "\r\n" }) {
      lines.append(rest[...end])
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  private static func counts(_ lines: ArraySlice<Line>) -> (old: Int, new: Int) {
    lines.reduce((0, 0)) { counts, line in
      switch line {
      case .same: (counts.0 + 1, counts.1 + 1)
      case .old: (counts.0 + 1, counts.1)
      case .new: (counts.0, counts.1 + 1)
      }
    }
  }

  /// An empty range is named by the line before it.
  private static func range(_ before: Int, _ count: Int) -> String {
    count == 1 ? "\(before + 1)" : "\(count == 0 ? before : before + 1),\(count)"
  }
}
