internal import KlarReporting
internal import KlarGerman

/// The letter of a command that takes exactly one.
enum SingleLetter {
  /// Reads it; what is wrong with it is the failure of the command.
  static func read(_ name: String) throws -> Letter {
    let item: InputItem = name == "-" ? .standardInput(StandardInput.bytes()) : .file(name)
    switch item.read() {
    case .success(let (letter, _, _)): return letter
    case .failure(let failure):
      throw CommandFailure("\(failure.source.name): \(failure.message)")
    }
  }
}
