internal import CZip
internal import Glibc

/// An archive in memory whose entries are read within limits.
///
/// Sizes that the archive declares are checked but never trusted: libzip itself does not stop
/// unpacking at them.
@safe struct ZipArchive: ~Copyable {
  /// The names of all entries in archive order, no two alike.
  let names: [String]

  private let archive: OpaquePointer
  private let limits: ReadingLimits
  private var total = 0

  /// Opens the archive that `bytes` hold; costs one copy of them.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    if bytes.isEmpty { throw .emptyFile }
    let archive = unsafe try Self.open(bytes)
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count > 0, count <= Int64(limits.archiveEntries) else {
      unsafe zip_discard(archive)
      throw count > 0 ? .unsafeStructure : .damaged
    }
    let names = (0..<UInt64(count)).map { index in
      unsafe zip_get_name(archive, index, 0).map { unsafe String(cString: $0) } ?? ""
    }
    // Two entries of one name: another reader may take the other one.
    guard Set(names).count == names.count else {
      unsafe zip_discard(archive)
      throw .unsafeStructure
    }
    unsafe self.archive = archive
    self.names = names
    self.limits = limits
  }

  deinit { unsafe zip_discard(archive) }

  /// The unpacked bytes of the entry `name`; nil if there is none.
  mutating func read(_ name: String) throws(ReadingError) -> [UInt8]? {
    let index = unsafe zip_name_locate(archive, name, 0)
    if index < 0 { return nil }
    var stat = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, UInt64(index), 0, &stat) == 0 else { throw .damaged }
    if unsafe stat.encryption_method != UInt16(ZIP_EM_NONE) { throw .passwordProtected }
    let size = unsafe stat.size
    guard size <= UInt64(limits.partBytes) else { throw .tooLarge(limit: limits.partBytes) }
    guard let file = unsafe zip_fopen_index(archive, UInt64(index), 0) else { throw .damaged }
    defer { unsafe _ = zip_fclose(file) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(size))
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unsafe zip_fread(file, &buffer, UInt64(buffer.count))
      if count < 0 { throw .damaged }
      if count == 0 { return bytes }
      total += Int(count)
      if bytes.count + Int(count) > Int(size) { throw .unsafeStructure }
      if total > limits.archiveBytes { throw .tooLarge(limit: limits.archiveBytes) }
      bytes.append(contentsOf: buffer[..<Int(count)])
    }
  }

  private static func open(_ bytes: [UInt8]) throws(ReadingError) -> OpaquePointer {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    // libzip frees the copy, so malloc must have made it.
    guard let copy = unsafe malloc(bytes.count) else { throw .damaged }
    unsafe copy.copyMemory(from: bytes, byteCount: bytes.count)
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      unsafe free(copy)
      throw .damaged
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw .damaged
    }
    return unsafe archive
  }
}
