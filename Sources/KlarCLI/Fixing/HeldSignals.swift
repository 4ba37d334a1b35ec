internal import Glibc

/// Keeps Ctrl-C and the like waiting while a file is written, so that nothing half done is left.
enum HeldSignals {
  /// Lets Ctrl-C end the program even if the one that started it holds signals back.
  static func release() {
    var signals = signals
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Does the work; signals that come meanwhile take effect afterwards.
  static func during<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
    var (held, before) = (signals, sigset_t())
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, signal) }
    return signals
  }
}
