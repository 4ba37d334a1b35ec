internal import Glibc
internal import KlarReporting

/// The terminal behind standard output, if there is one.
enum Terminal {
  /// Whether standard output is a terminal.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard input is a terminal, so that nothing waits there to be read.
  static var isInput: Bool { isatty(STDIN_FILENO) == 1 }

  /// The style that fits the terminal and the user's wishes.
  ///
  /// Colours follow `--color`, then NO_COLOR (no-color.org) and TERM; never without a terminal unless
  /// they are asked for.
  static func style(color: ColorChoice, width: Int?) -> TextStyle {
    let hasColor =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        isOutput && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
      }
    return TextStyle(width: width ?? min(100, columns ?? 80), hasColor: hasColor)
  }

  private static var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return variable("COLUMNS").flatMap { Int($0) }
    }
    return Int(size.ws_col)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
