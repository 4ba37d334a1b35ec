import CZip
import Glibc

/// Makes archives in memory, well-formed or deliberately not.
enum TestArchive {
  struct Failure: Error {}

  /// An archive of text parts.
  static func make(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
    try make(parts.map { ($0.name, Array($0.text.utf8)) })
  }

  /// An archive of parts, encrypted if there is a password.
  static func make(
    _ parts: [(name: String, bytes: [UInt8])], password: String? = nil
  ) throws -> [UInt8] {
    var error = unsafe zip_error_t()
    guard let source = unsafe zip_source_buffer_create(nil, 0, 0, &error) else { throw Failure() }
    unsafe zip_source_keep(source)
    defer { unsafe zip_source_free(source) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
      throw Failure()
    }
    for part in parts {
      let copy = unsafe malloc(max(1, part.bytes.count))
      unsafe copy?.copyMemory(from: part.bytes, byteCount: part.bytes.count)
      let entry = unsafe zip_source_buffer_create(copy, UInt64(part.bytes.count), 1, &error)
      let index = unsafe zip_file_add(archive, part.name, entry, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else { throw Failure() }
      if let password {
        let method = UInt16(ZIP_EM_AES_256)
        let result = unsafe zip_file_set_encryption(archive, UInt64(index), method, password)
        guard result == 0 else { throw Failure() }
      }
    }
    guard unsafe zip_close(archive) == 0, unsafe zip_source_open(source) == 0 else {
      throw Failure()
    }
    defer { unsafe _ = zip_source_close(source) }
    _ = unsafe zip_source_seek(source, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: Int(unsafe zip_source_tell(source)))
    _ = unsafe zip_source_seek(source, 0, SEEK_SET)
    _ = unsafe zip_source_read(source, &bytes, UInt64(bytes.count))
    return bytes
  }

  /// The archive with every occurrence of `old` replaced by `new`, which is as long.
  static func patch(_ archive: [UInt8], _ old: String, _ new: String) -> [UInt8] {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    precondition(old.count == new.count, "a patch must not change the size")
    var archive = archive
    for offset in 0...(archive.count - old.count)
    where archive[offset] == old[0] && archive[offset...].starts(with: old) {
      archive.replaceSubrange(offset..<offset + old.count, with: new)
    }
    return archive
  }

  /// The places of the entries in the archive's directory.
  static func directory(_ archive: [UInt8]) -> [Int] {
    let mark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    return archive.indices.filter { archive[$0] == 0x50 && archive[$0...].starts(with: mark) }
  }

  /// Writes a number of 32 bits, lowest byte first.
  static func write(_ number: UInt32, to archive: inout [UInt8], at offset: Int) {
    for index in 0..<4 { archive[offset + index] = UInt8(number >> (8 * UInt32(index)) & 0xFF) }
  }
}
