internal import KlarGerman
internal import KlarText

/// A word that names women and men at once with a sign inside: "Bürger*innen".
struct GenderForm: Sendable {
  /// The sign; raw values are the names of the thresholds.
  enum Style: String, Hashable, Sendable, CaseIterable {
    case star = "stern"
    case colon = "doppelpunkt"
    case underscore = "unterstrich"
    case slash = "schraegstrich"
    case middleDot = "mediopunkt"
    case capital = "binnen-i"
  }

  /// The sign.
  let style: Style
  /// The bytes of the whole word.
  let range: TextRange

  /// All of them in running text, subject and salutation, in text order.
  static func all(in analysis: Analysis) -> [GenderForm] {
    analysis.sentences
      .filter { $0.part.isWritten }
      .flatMap { sentence in find(in: sentence.range, analysis) }
  }

  private static func find(in range: TextRange, _ analysis: Analysis) -> [GenderForm] {
    let bytes = analysis.text.bytes
    var forms: [GenderForm] = []
    var start = range.lower
    while start < range.upper {
      guard !isBreak(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < range.upper, !isBreak(bytes[end]) { end += 1 }
      if let form = form(start, end, analysis) { forms.append(form) }
      start = end
    }
    return forms
  }

  /// What ends a chunk: white space, quotation marks of ASCII, brackets, full stops and commas.
  private static func isBreak(_ byte: UInt8) -> Bool {
    byte <= 0x29 || byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3F || byte == 0x5B
  }

  /// Whether a chunk can hold a sign: most words are seen to have none without being made a string.
  private static func hasSign(_ chunk: ArraySlice<UInt8>) -> Bool {
    let (first, inner) = (chunk[chunk.startIndex], chunk.dropFirst())
    guard first >= 0x80 || (0x41...0x5A).contains(first) else { return false }
    return inner.contains { signBytes.contains($0) }
  }

  /// The bytes that a sign or the "I" of "Innen" begins with.
  private static let signBytes: [UInt8] =
    [UInt8(ascii: "I")] + signs.compactMap(\.0.utf8.first)

  private static func form(_ start: Int, _ end: Int, _ analysis: Analysis) -> GenderForm? {
    guard hasSign(analysis.text.bytes[start..<end]) else { return nil }
    let chunk = analysis.text.string(TextRange(start, end))
    guard chunk.first?.isUppercase ?? false else { return nil }
    for (mark, style) in signs {
      guard let place = chunk.utf8.firstRange(of: mark.utf8) else { continue }
      let tail = chunk[place.upperBound...]
      let ending = tail.prefix { $0.isLetter }
      guard ["in", "innen"].contains(ending.lowercased()) else { continue }
      let stem = chunk[..<place.lowerBound]
      guard stem.count > 2, stem.allSatisfy({ $0.isLetter || $0 == "-" }),
        stem.last?.isLowercase ?? false
      else { continue }
      let length = stem.utf8.count + mark.utf8.count + ending.utf8.count
      return GenderForm(style: style, range: TextRange(start, start + length))
    }
    guard let place = chunk.utf8.firstRange(of: "Innen".utf8), place.lowerBound > chunk.startIndex
    else {
      return nil
    }
    let stem = chunk[..<place.lowerBound]
    guard stem.count > 2, stem.allSatisfy({ $0.isLetter }), stem.last?.isLowercase ?? false else {
      return nil
    }
    return GenderForm(style: .capital, range: TextRange(start, start + stem.utf8.count + 5))
  }

  /// The signs, the longer ones first.
  private static let signs: [(String, Style)] = [
    ("/-", .slash), ("/", .slash), ("*", .star), (":", .colon), ("_", .underscore),
    ("·", .middleDot),
  ]
}

extension LetterPart.Kind {
  /// Whether the author of the letter wrote it for the reader.
  fileprivate var isWritten: Bool {
    switch self {
    case .sender, .address, .informationBlock, .pageFurniture, .signature, .legalRemedyNotice: false
    default: true
    }
  }
}
