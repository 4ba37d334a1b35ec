internal import CZip
internal import Glibc

/// Makes a changed copy of an archive; entries that are not replaced keep their compressed bytes,
/// their order and their times.
enum ZipRewriting {
  /// An entry with new content.
  struct Part {
    let name: String
    let bytes: [UInt8]
  }

  /// The archive with the given entries replaced, or added behind the others.
  ///
  /// `time` is that of the new entries, in seconds since 1970.
  static func replacing(
    _ parts: [Part], in bytes: [UInt8], time: Int
  ) throws(ReadingError) -> [UInt8] {
    if parts.isEmpty { return bytes }
    var error = unsafe zip_error_t()
    guard let source = unsafe source(of: bytes, &error) else { throw .damaged }
    // It outlives the closing of the archive, so that the new bytes can be read from it.
    unsafe zip_source_keep(source)
    defer { unsafe zip_source_free(source) }
    guard let archive = unsafe zip_open_from_source(source, 0, &error) else {
      unsafe zip_source_free(source)
      throw .damaged
    }
    for part in parts {
      guard unsafe write(part, to: archive, time: time) else {
        unsafe zip_discard(archive)
        throw .damaged
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      throw .damaged
    }
    return unsafe try content(of: source)
  }

  private static func write(_ part: Part, to archive: OpaquePointer, time: Int) -> Bool {
    var error = unsafe zip_error_t()
    guard let entry = unsafe source(of: part.bytes, &error) else { return false }
    var index = unsafe zip_name_locate(archive, part.name, 0)
    if index >= 0 {
      guard unsafe zip_file_replace(archive, UInt64(index), entry, 0) == 0 else {
        unsafe zip_source_free(entry)
        return false
      }
    } else {
      index = unsafe zip_file_add(archive, part.name, entry, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        unsafe zip_source_free(entry)
        return false
      }
    }
    return unsafe zip_file_set_mtime(archive, UInt64(index), time_t(time), 0) == 0
  }

  private static func content(of source: OpaquePointer) throws(ReadingError) -> [UInt8] {
    guard unsafe zip_source_open(source) == 0 else { throw .damaged }
    defer { unsafe _ = zip_source_close(source) }
    guard unsafe zip_source_seek(source, 0, SEEK_END) == 0 else { throw .damaged }
    let size = unsafe Int(zip_source_tell(source))
    guard size > 0, unsafe zip_source_seek(source, 0, SEEK_SET) == 0 else { throw .damaged }
    var bytes = [UInt8](repeating: 0, count: size)
    guard unsafe zip_source_read(source, &bytes, UInt64(size)) == Int64(size) else {
      throw .damaged
    }
    return bytes
  }

  /// A source of a copy of the bytes, which libzip frees and malloc must therefore have made.
  private static func source(
    of bytes: [UInt8], _ error: UnsafeMutablePointer<zip_error_t>
  ) -> OpaquePointer? {
    guard let copy = unsafe malloc(max(1, bytes.count)) else { return nil }
    unsafe bytes.withUnsafeBytes { raw in
      if let start = raw.baseAddress { unsafe copy.copyMemory(from: start, byteCount: raw.count) }
    }
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, error) else {
      unsafe free(copy)
      return nil
    }
    return unsafe source
  }
}
