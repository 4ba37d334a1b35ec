/// The encodings that carry the bytes of a mail's part through old lines.
enum TransferEncoding {
  /// The bytes that `bytes` stand for in the encoding of a Content-Transfer-Encoding field.
  static func decode(_ bytes: ArraySlice<UInt8>, _ name: [UInt8]?) -> [UInt8] {
    let name = String(decoding: (name ?? [])[...].trimmed, as: UTF8.self).lowercased()
    switch name {
    case "quoted-printable": return quotedPrintable(bytes)
    case "base64": return base64(bytes)
    default: return Array(bytes)
    }
  }

  /// Quoted-printable (RFC 2045, 6.7); what is no valid escape stays as it is.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isHeader: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "_"), isHeader {
        result.append(0x20)
      } else if byte == UInt8(ascii: "=") {
        if offset + 2 < bytes.endIndex, let high = digit(bytes[offset + 1]),
          let low = digit(bytes[offset + 2])
        {
          result.append(high << 4 | low)
          offset += 3
          continue
        }
        // Blanks between "=" and the line end are the work of careless relays.
        let rest = bytes[(offset + 1)...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        if rest.isEmpty || rest.first == 0x0A {
          offset = min(rest.startIndex + 1, bytes.endIndex)
          continue
        }
        result.append(byte)
      } else {
        result.append(byte)
      }
      offset += 1
    }
    return result
  }

  /// Base64; bytes outside of its alphabet are skipped, and padding begins a new quantum.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 4)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte + 4
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="):
        (bits, count) = (0, 0)
        continue
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(bits >> UInt32(count) & 0xFF))
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
    default: nil
    }
  }
}
