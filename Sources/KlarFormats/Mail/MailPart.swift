/// One part of a mail: its header, and the bytes of its body still encoded.
struct MailPart {
  let header: MailHeader
  let body: ArraySlice<UInt8>
  /// What the body is, "text/plain" if the header does not say.
  let type: MailType

  init(_ bytes: ArraySlice<UInt8>) {
    header = MailHeader(bytes)
    body = bytes[header.end...]
    type = MailType(header["content-type"] ?? Array("text/plain".utf8))
  }

  /// Whether it is meant to be saved and not to be read.
  var isAttachment: Bool {
    header["content-disposition"].map { MailType($0).value == "attachment" } ?? false
  }

  /// The bytes of the body.
  var content: [UInt8] { TransferEncoding.decode(body, header["content-transfer-encoding"]) }

  /// The parts of a multipart body; what stands before and behind them is no part.
  func parts(limit: Int) throws(ReadingError) -> [MailPart] {
    guard let boundary = type["boundary"], !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var offset = body.startIndex
    while offset < body.endIndex {
      let end = body[offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      let line = body[offset..<end].trimmed
      let isLast = line.count == mark.count + 2 && line.suffix(2) == [0x2D, 0x2D]
      if line.starts(with: mark), isLast || line.count == mark.count {
        if let start { parts.append(MailPart(body[start..<offset])) }
        if parts.count > limit { throw .unsafeStructure }
        start = isLast ? nil : end
        if isLast { return parts }
      }
      offset = end
    }
    if let start { parts.append(MailPart(body[start...])) }
    return parts
  }
}
