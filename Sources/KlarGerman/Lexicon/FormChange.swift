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

  private static func sharedCount(_ left: [UInt8], _ right: [UInt8]) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }
}
