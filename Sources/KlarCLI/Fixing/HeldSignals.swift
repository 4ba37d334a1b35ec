internal import Glibc

/// Keeps Ctrl-C and the like waiting while a file is written, so that nothing half done is left.
enum HeldSignals {
  /// Does the work; signals that come meanwhile take effect afterwards.
  static func during<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
    var (held, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&held, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }
}
