internal import Glibc
internal import KlarReporting

/// Standard error, for what is no result.
enum StandardError {
  /// Writes lines, control characters in them made harmless.
  static func print(_ message: String) {
    let lines = message.split(separator: "\n").map { SafeText.line(String($0)) }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes {
      unsafe write(STDERR_FILENO, $0.baseAddress, $0.count)
    }
  }
}
