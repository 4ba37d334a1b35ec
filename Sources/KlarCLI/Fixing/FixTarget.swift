internal import Glibc
internal import KlarFixing
internal import KlarFormats
internal import KlarGerman
internal import KlarText
internal import Klarbrief

/// The file that the changed letter goes into.
struct FixTarget {
  /// What the file becomes.
  enum Form: Hashable {
    case text
    case document(ChangeForm)
  }

  /// The file.
  let path: String
  let form: Form
  /// Whether it is the letter's own file.
  let isInput: Bool
  private let source: FixSource
  private let stamp: ChangeStamp

  /// The target that the options name, or a failure that says why it cannot be one.
  init(_ options: FixOutputOptions, of source: FixSource) throws(CommandFailure) {
    self.source = source
    isInput = options.inPlace
    path = options.output ?? source.name
    form = try Self.form(of: path, options, source)
    stamp = ChangeStamp(seconds: time(nil))
    if !isInput { try Self.checkIsFree(path, source, force: options.force) }
    try Self.checkIsWritable(path)
  }

  /// Whether a person accepts or rejects each change in the file.
  var isForReview: Bool { form != .text }

  /// The bytes of the file with the changes, and what could not be entered.
  func content(
    of fixed: FixedLetter
  ) throws(CommandFailure) -> (bytes: [UInt8], omissions: [WrittenDocument.Omission]) {
    guard case .document(let form) = form else {
      return (PlainTextWriter.bytes(fixed.text.bytes, like: textBytes), [])
    }
    do throws(WritingError) {
      let written = try DocumentWriter().write(
        fixed.documentChanges, into: source.bytes, as: form, stamp: stamp)
      return (written.bytes, written.omissions)
    } catch {
      throw CommandFailure("\(source.name): \(error.message)")
    }
  }

  /// Writes the file; whoever reads it meanwhile, or presses Ctrl-C, meets the old or the new one.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    try Self.write(bytes, to: path)
  }

  /// Puts the old file beside the new one and returns its name, which no other file has.
  func backUp() throws(CommandFailure) -> String {
    var name = "\(path).bak"
    var number = 2
    while Self.exists(name) {
      name = "\(path).bak\(number)"
      number += 1
    }
    try Self.write(source.bytes, to: name)
    return name
  }

  /// The bytes that tell the encoding of a text; UTF-8 for texts that come from other files.
  private var textBytes: [UInt8] {
    source.letter.format == .text || source.letter.format == .markdown ? source.bytes : []
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    do throws(AtomicFile.Failure) {
      try HeldSignals.during { () throws(AtomicFile.Failure) in
        try AtomicFile.write(bytes, to: path)
      }
    } catch {
      throw CommandFailure("\(path): \(error.message)")
    }
  }

  private static func form(
    of path: String, _ options: FixOutputOptions, _ source: FixSource
  ) throws(CommandFailure) -> Form {
    let format = source.letter.format
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?
      .lowercased()
    let isDocument = options.inPlace ? DocumentWriter.writes(format) : ending == format.rawValue
    if isDocument, DocumentWriter.writes(format) {
      return .document(options.form?.form ?? .changes)
    }
    if ["docx", "odt", "pdf", "html", "htm", "eml"].contains(ending ?? "") || options.inPlace {
      guard options.inPlace, format == .text || format == .markdown else {
        throw CommandFailure(
          format.rawValue == ending || options.inPlace
            ? "\(source.name): \(WritingError.readOnly(format).message)"
            : "\(path): Aus „\(source.name)“ wird keine .\(ending ?? "")-Datei. Bitte nennen Sie "
              + "hinter -o eine Datei mit der Endung \(Self.endings(format)).")
      }
    }
    if options.form != nil {
      throw CommandFailure(
        "--as gilt nur für Word- und OpenDocument-Dateien, deren Zieldatei auf .docx oder .odt "
          + "endet.")
    }
    return .text
  }

  private static func endings(_ format: LetterFormat) -> String {
    DocumentWriter.writes(format) ? ".\(format.rawValue) oder .txt" : ".txt"
  }

  private static func checkIsFree(
    _ path: String, _ source: FixSource, force: Bool
  ) throws(CommandFailure) {
    var (own, other) = (stat(), stat())
    guard unsafe stat(path, &other) == 0 else { return }
    if !source.isStandardInput, unsafe stat(source.name, &own) == 0, own.st_dev == other.st_dev,
      own.st_ino == other.st_ino
    {
      throw CommandFailure(
        "\(path): Die Zieldatei ist der Brief selbst. Mit --in-place wird er geändert, die alte "
          + "Fassung bleibt daneben.")
    }
    if other.st_mode & S_IFMT == S_IFDIR {
      throw CommandFailure("\(path): Das ist ein Ordner. Bitte nennen Sie hinter -o eine Datei.")
    }
    if !force {
      throw CommandFailure(
        "\(path): Die Datei gibt es schon. Bitte wählen Sie einen anderen Namen, oder ersetzen Sie "
          + "sie mit --force.")
    }
  }

  private static func checkIsWritable(_ path: String) throws(CommandFailure) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    if unsafe access(folder, W_OK | X_OK) == 0 { return }
    let isMissing = errno == ENOENT || errno == ENOTDIR
    throw CommandFailure(
      isMissing
        ? "\(path): Den Ordner der Datei gibt es nicht. Bitte legen Sie ihn zuerst an."
        : "\(path): In diesem Ordner dürfen Sie nicht schreiben. Bitte nennen Sie hinter -o eine "
          + "Datei in einem anderen Ordner.")
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }
}
