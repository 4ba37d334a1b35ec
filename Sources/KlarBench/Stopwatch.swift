internal import Glibc

/// Measures the processor time of this thread, which other programs on the machine disturb least.
enum Stopwatch {
  /// The result of some work and the processor seconds that it took.
  static func time<Result, Failure>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> (result: Result, seconds: Double) {
    let start = seconds
    let result = try work()
    return (result, max(seconds - start, 1e-9))
  }

  private static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
