internal import Glibc

/// Standard output, written in large pieces.
struct StandardOutput: ~Copyable {
  private static let capacity = 64 << 10
  private var bytes: [UInt8] = []

  init() {}

  /// Adds text; what is written may wait for `flush`.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.capacity { flush() }
  }

  /// Adds bytes as they are.
  mutating func write(_ data: [UInt8]) {
    bytes.append(contentsOf: data)
    if bytes.count >= Self.capacity { flush() }
  }

  /// Writes everything; ends the process when nobody reads it any more, as after `| head`.
  mutating func flush() {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          STDOUT_FILENO, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        Glibc.exit(128 + SIGPIPE)
      } else if errno != EINTR {
        StandardError.print("Die Ausgabe ließ sich nicht schreiben. Prüfen Sie, ob Platz frei ist.")
        Glibc.exit(ExitStatus.failed.rawValue)
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
