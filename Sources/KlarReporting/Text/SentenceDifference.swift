/// The plainer sentence, with the words marked that differ from the old one.
struct SentenceDifference {
  /// The new sentence.
  let text: MarkedText

  /// Compares two sentences word by word.
  init(_ old: String, _ new: String, _ style: TextStyle) {
    // A list is shown in the lines of the report, not in its own.
    let words = Self.words(new.replacing("\n- ", with: " • "))
    var isNew = Set<Int>()
    if style.hasColor {
      for change in words.difference(from: Self.words(old)) {
        if case .insert(let offset, _, _) = change { isNew.insert(offset) }
      }
    }
    var text = MarkedText()
    for (index, word) in words.enumerated() {
      if index > 0 { text.append(" ", isNew.isSuperset(of: [index - 1, index]) ? .good : nil) }
      text.append(String(word), isNew.contains(index) ? .good : nil)
    }
    self.text = text
  }

  /// How many words another sentence has instead of those of an old one.
  static func changes(from old: String, to new: String) -> Int {
    let difference = words(new).difference(from: words(old))
    return max(difference.insertions.count, difference.removals.count)
  }

  private static func words(_ sentence: String) -> [Substring] {
    sentence.split(whereSeparator: \.isWhitespace)
  }
}
