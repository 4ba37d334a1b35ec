/// How a form is made of a base form: bytes off the end, a new ending, perhaps "ge" in front.
public struct FormChange: Hashable, Sendable {
  /// Whether "ge" stands in front.
  public let hasGe: Bool
  /// How many bytes of the base form go.
  public let dropped: Int
  /// The bytes that take their place.
  public let ending: [UInt8]

  /// The change with the given parts.
  public init(hasGe: Bool, dropped: Int, ending: [UInt8]) {
    self.hasGe = hasGe
    self.dropped = dropped
    self.ending = ending
  }

  /// The shortest change that leads from `base` to `form`.
  ///
  /// "ge" counts as added only where `form` without it still begins like `base`.
  public init(from base: [UInt8], to form: [UInt8]) {
    let plain = Self.sharedCount(base, form)
    let ge = Array("ge".utf8)
    if form.starts(with: ge) {
      let rest = Array(form.dropFirst(2))
      let shared = Self.sharedCount(base, rest)
      if shared > plain {
        self.init(hasGe: true, dropped: base.count - shared, ending: Array(rest[shared...]))
        return
      }
    }
    self.init(hasGe: false, dropped: base.count - plain, ending: Array(form[plain...]))
  }

  /// The form of a base form.
  public func applied(to base: [UInt8]) -> [UInt8] {
    (hasGe ? Array("ge".utf8) : []) + base.dropLast(dropped) + ending
  }

  /// The number of bytes that the form of a base form of so many bytes has.
  func count(from base: Int) -> Int { (hasGe ? 2 : 0) + max(0, base - dropped) + ending.count }

  /// Whether the form of a base form is the given folded word; makes no array.
  func leads(from base: [UInt8], toFolded word: [UInt8]) -> Bool {
    let kept = base.count - dropped
    let start = hasGe ? 2 : 0
    guard kept >= 0, start + kept + ending.count == word.count else { return false }
    if hasGe, word[0] != 0x67 || word[1] != 0x65 { return false }
    // "ß" (C3 9F) has as many bytes as "ss" (73 73), so that places stay in step.
    var isInEszett = false
    for place in start..<word.count {
      let offset = place - start
      let byte = offset < kept ? base[offset] : ending[offset - kept]
      let isSecond = isInEszett
      isInEszett = false
      if isSecond {
        guard byte == 0x9F, word[place] == 0x73 else { return false }
      } else if byte == 0xC3, word[place] == 0x73 {
        isInEszett = true
      } else if byte != word[place] {
        return false
      }
    }
    return true
  }

  private static func sharedCount(_ left: [UInt8], _ right: [UInt8]) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }
}
