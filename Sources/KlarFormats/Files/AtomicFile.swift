internal import Glibc

/// Writes files so that a reader, or a power cut, meets the old file or the new one, never a half.
public enum AtomicFile {
  /// Why a file could not be written; an old file is then untouched.
  public struct Failure: Error, Hashable, Sendable {
    /// The file that was to be written, links followed.
    public let path: String
    /// The system's `errno`.
    public let code: Int32

    /// What is wrong and what to do, in German, without the file's name.
    public var message: String {
      switch code {
      case ENOENT: "Den Ordner der Datei gibt es nicht. Bitte legen Sie ihn zuerst an."
      case EACCES, EPERM, EROFS:
        "Die Datei lässt sich nicht schreiben. Bitte prüfen Sie, ob Sie hier schreiben dürfen."
      case EISDIR, ENOTEMPTY, EEXIST:
        "Das ist ein Ordner. Bitte nennen Sie eine Datei."
      case ENOSPC, EDQUOT:
        "Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal."
      default:
        "Die Datei lässt sich nicht schreiben (Systemfehler \(code)). Bitte wählen Sie eine andere."
      }
    }
  }

  /// Writes `bytes` beside `path`, waits until they are on the disk, then renames.
  ///
  /// The permissions of an existing file stay, and a symbolic link stays one: the file it leads to
  /// is replaced. A new file is for its owner only (0600).
  public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let target = unsafe realpath(path, nil)
    defer { unsafe free(target) }
    let path = unsafe target.map { unsafe String(cString: $0) } ?? path
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0...(.max))).tmp"
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(path: path, code: errno) }
    let isWritten =
      write(bytes, to: file) && fchmod(file, exists ? status.st_mode & 0o777 : 0o600) == 0
      && fsync(file) == 0
    var code = isWritten ? 0 : errno
    if close(file) != 0, isWritten { code = errno }
    if code == 0, unsafe rename(temporary, path) != 0 { code = errno }
    guard code == 0 else {
      unsafe unlink(temporary)
      throw Failure(path: path, code: code)
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.span.extracting(done...).withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
