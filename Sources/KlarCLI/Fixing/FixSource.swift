internal import KlarFormats
internal import KlarGerman

/// The letter that is to be fixed, with the bytes of its file.
struct FixSource {
  /// The name on the command line.
  let name: String
  let bytes: [UInt8]
  let letter: Letter

  /// Whether it comes from standard input.
  var isStandardInput: Bool { name == "-" }

  /// Reads it; what is wrong with it is the failure of the command.
  init(_ name: String) throws(CommandFailure) {
    self.name = name
    do throws(ReadingError) {
      bytes = name == "-" ? StandardInput.bytes() : try LetterReader.bytes(ofFile: name)
      letter = try LetterReader().read(bytes, name: name == "-" ? nil : name)
    } catch {
      throw CommandFailure("\(name): \(error.message)")
    }
  }
}
