internal import Glibc

/// Reads whole files within a limit.
enum FileInput {
  /// The bytes of the file at `path`, which may be a pipe.
  ///
  /// A regular file over the limit is refused before anything is read.
  static func bytes(at path: String, limit: Int) throws(ReadingError) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .notFound : .notReadable }
    defer { close(file) }
    return try bytes(of: file, limit: limit)
  }

  /// The bytes that an open file still holds.
  static func bytes(of file: Int32, limit: Int) throws(ReadingError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .notReadable }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
    if status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > limit {
      throw .tooLarge(limit: limit)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)) + 1)
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unsafe Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw errno == EISDIR ? .isDirectory : .notReadable }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
