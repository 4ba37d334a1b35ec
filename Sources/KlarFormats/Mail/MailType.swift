/// The value of a header field with parameters, such as Content-Type.
struct MailType {
  /// The value itself in lower case, for example "text/plain".
  let value: String
  private var parameters: [String: String] = [:]

  /// Reads `text/plain; charset="utf-8"; format=flowed` and the like.
  init(_ field: [UInt8]) {
    var pieces: [String] = [""]
    var isQuoted = false
    for character in String(decoding: field, as: UTF8.self) {
      if character == "\"" { isQuoted.toggle() }
      if character == ";" && !isQuoted {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    value = Self.trim(pieces[0]).lowercased()
    for piece in pieces.dropFirst() {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let name = Self.trim(piece[..<equals]).lowercased()
      parameters[name] = Self.trim(piece[piece.index(after: equals)...]).filter { $0 != "\"" }
    }
  }

  /// A parameter by its name in lower case.
  subscript(_ name: String) -> String? { parameters[name] }

  private static func trim(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[...].trimmed, as: UTF8.self)
  }
}
