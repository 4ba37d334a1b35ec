/// Makes the `WordForm` of a spelling as it stands in the text.
enum Spelling {
  /// The form of raw bytes that need no cleaning.
  static func form(_ text: String) -> WordForm {
    WordForm(
      text: text, folded: folded(text), casing: casing(text),
      letters: text.unicodeScalars.reduce(0) { $0 + ($1.isLetter ? 1 : 0) })
  }

  /// Lower case with "ss" for "ß"; the spaces inside an abbreviation are left out.
  static func folded(_ text: String) -> String {
    let lower = text.lowercased()
    guard lower.utf8.contains(where: { $0 == 0x20 || $0 == 0xC3 }) else { return lower }
    var result: [UInt8] = []
    for byte in lower.utf8 where byte != 0x20 {
      if byte == 0x9F, result.last == 0xC3 {  // ß
        result.removeLast()
        result += [0x73, 0x73]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text in NFC, without soft hyphens and the break of a line inside the word.
  ///
  /// Hyphens that do not break become plain ones, white space inside becomes one space.
  static func cleaned(_ raw: String) -> String {
    var result = ""
    var space = false
    for character in raw {
      if character.isWhitespace {
        space = true
        continue
      }
      if space {
        appendAfterSpace(character, to: &result)
        space = false
        continue
      }
      append(character, to: &result)
    }
    return result
  }

  /// A line break after a hyphen divides a word: "Ver-\nlängerung"; before a capital the hyphen stays.
  private static func appendAfterSpace(_ character: Character, to result: inout String) {
    if result.last == "-" {
      if character.isLowercase { result.removeLast() }
    } else {
      result.append(" ")
    }
    append(character, to: &result)
  }

  private static func append(_ character: Character, to result: inout String) {
    switch character {
    case "\u{AD}": break
    case "\u{2010}", "\u{2011}": result.append("-")
    default: result.append(composed[character] ?? character)
    }
  }

  /// The one-scalar form of Latin letters with marks.
  ///
  /// Characters are equal when they are canonically equivalent, so that either form finds its NFC;
  /// the standard library offers no other public way to normalise.
  private static let composed: [Character: Character] = {
    var table: [Character: Character] = [:]
    for range in [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        table[Character(scalar)] = Character(scalar)
      }
    }
    return table
  }()

  private static func casing(_ text: String) -> WordForm.Casing {
    var (upper, lower, innerUpper) = (0, 0, false)
    var startsUpper = false
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.isCapitalLetter {
        if upper + lower == 0 { startsUpper = true } else if previous != "-" { innerUpper = true }
        upper += 1
      } else if scalar.isSmallLetter {
        lower += 1
      }
      previous = scalar
    }
    if upper + lower == 0 { return .none }
    if upper == 0 { return .lower }
    if lower == 0 { return upper > 1 ? .upper : .capitalized }
    return startsUpper && !innerUpper ? .capitalized : .mixed
  }
}
