internal import Glibc

/// The program `pdftotext` of poppler, which takes the text out of PDF files.
enum TextExtractor {
  /// What the program is asked for: PDF on standard input, words with their places on output.
  private static let arguments = ["-bbox-layout", "-enc", "UTF-8", "-", "-"]
  /// The most memory that the program gets; a crafted file asks for any amount.
  private static let bound = ["prlimit", "--as=\(2 << 30)", "--core=0", "--"]

  /// The words of a PDF file with their places.
  ///
  /// The program gets no file name and no shell; it is ended after the seconds of `limits`.
  static func layout(
    of pdf: [UInt8], limits: ReadingLimits, program: String = "pdftotext"
  ) throws(ReadingError) -> [UInt8] {
    // A socket takes both directions and is never inherited by a program started beside this one.
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notReadable }
    defer { close(ends[0]) }
    let command = [program] + arguments
    let child = spawn(bound + command, ends[1]) ?? spawn(command, ends[1])
    close(ends[1])
    guard let child else { throw .pdfReaderMissing }
    do throws(ReadingError) {
      let text = try exchange(pdf, over: ends[0], limits: limits)
      try check(status: wait(for: child), pdf)
      return text
    } catch {
      kill(child, SIGKILL)
      _ = wait(for: child)
      throw error
    }
  }

  /// Starts a program with both its ends at `socket`; nil if there is no such program.
  private static func spawn(_ words: [String], _ socket: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, socket, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, socket, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(&child, words[0], &actions, nil, arguments, environ)
    return code == 0 ? child : nil
  }

  /// Sends the file and receives the text, both as far as the other side is ready.
  private static func exchange(
    _ pdf: [UInt8], over socket: Int32, limits: ReadingLimits
  ) throws(ReadingError) -> [UInt8] {
    let deadline = ContinuousClock.now + .seconds(limits.seconds)
    var sent = 0
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let rest = (deadline - .now) / .milliseconds(1)
      guard rest > 0 else { throw .pdfTooSlow(seconds: limits.seconds) }
      let wish = sent < pdf.count ? POLLIN | POLLOUT : POLLIN
      var waiting = pollfd(fd: socket, events: Int16(wish), revents: 0)
      if unsafe poll(&waiting, 1, Int32(rest) + 1) <= 0 { continue }
      if Int32(waiting.revents) & POLLOUT != 0 {
        sent = send(pdf, from: sent, over: socket)
        if sent == pdf.count { shutdown(socket, Int32(SHUT_WR)) }
      }
      guard Int32(waiting.revents) & (POLLIN | POLLHUP | POLLERR) != 0 else { continue }
      let count = unsafe Glibc.read(socket, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      // A program that ends before it has read all resets the connection.
      if count <= 0 { return bytes }
      guard bytes.count + count <= limits.archiveBytes else {
        throw .tooLarge(limit: limits.archiveBytes)
      }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Sends what there is room for; returns how much has been sent in all.
  private static func send(_ bytes: [UInt8], from start: Int, over socket: Int32) -> Int {
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    let count = unsafe bytes.span.extracting(start...).withUnsafeBytes {
      unsafe Glibc.send(socket, $0.baseAddress, $0.count, flags)
    }
    if count >= 0 { return start + count }
    // A closed end takes nothing any more; its output and exit status say why.
    return errno == EAGAIN || errno == EINTR ? start : bytes.count
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Exit codes as in the manual pages: 3 means that copying is forbidden, 127 that prlimit found
  /// no program.
  private static func check(status: Int32, _ pdf: [UInt8]) throws(ReadingError) {
    if status == 0 { return }
    if status == 3 << 8 { throw .pdfCopyProtected }
    if status == 127 << 8 { throw .pdfReaderMissing }
    throw pdf[...].first(of: "/Encrypt") == nil ? .damaged : .passwordProtected
  }
}
