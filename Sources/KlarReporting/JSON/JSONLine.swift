/// Writes JSON objects into one line, with the bytes that `JSONEncoder` makes of sorted keys.
///
/// A report has thousands of ranges, and encoding them took a sixth of the time of a whole check;
/// the encoder stays for the other formats, and a test holds both to the same bytes.
struct JSONLine {
  private var bytes: [UInt8] = []
  private var isFirst = true

  /// The line of an object.
  static func text(of value: some JSONLineWritable) -> String {
    var line = JSONLine()
    line.write(value)
    return String(decoding: line.bytes, as: UTF8.self)
  }

  /// Writes an object.
  mutating func write(_ value: some JSONLineWritable) {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    value.write(to: &self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  /// A field that holds an object; keys need no escapes; none for nil, as for all fields.
  mutating func field(_ key: String, _ value: (some JSONLineWritable)?) {
    guard let value else { return }
    begin(key)
    write(value)
  }

  /// A field that holds a list of objects.
  mutating func field(_ key: String, _ values: [some JSONLineWritable]?) {
    guard let values else { return }
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(value)
    }
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
  }

  /// A field that holds words.
  mutating func field(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    write(value)
  }

  /// A field that holds a whole number.
  mutating func field(_ key: String, _ value: Int) {
    begin(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A field that holds a finite number.
  mutating func field(_ key: String, _ value: Double) {
    begin(key)
    let digits = value.description
    bytes.append(contentsOf: digits.hasSuffix(".0") ? digits.utf8.dropLast(2) : digits.utf8[...])
  }

  /// A field that holds "true" or "false".
  mutating func field(_ key: String, _ value: Bool) {
    begin(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A field that says that there is nothing.
  mutating func null(_ key: String) {
    begin(key)
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func begin(_ key: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key.utf8)
    bytes.append(contentsOf: "\":".utf8)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    // Nearly no text has a byte to escape, and whole texts are copied much faster than bytes.
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 {
        if Self.isPlain(byte) {
          bytes.append(byte)
        } else {
          bytes.append(contentsOf: Self.escape(byte).utf8)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }
}

/// What can be written as a JSON object in one line.
protocol JSONLineWritable {
  /// Writes the fields, in the order of their keys.
  func write(to line: inout JSONLine)
}
