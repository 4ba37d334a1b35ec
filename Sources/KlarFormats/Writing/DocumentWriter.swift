public import KlarGerman
internal import KlarText

/// Enters changes into Word and OpenDocument files, for people to accept or reject.
///
/// Only the parts that hold the changed words are written anew, by splicing; everything else keeps
/// its bytes. The result is read again before it is given out.
public struct DocumentWriter: Sendable {
  private let limits: ReadingLimits

  /// A writer for files within the limits.
  public init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// Whether changes can be entered into files of a kind.
  public static func writes(_ format: LetterFormat) -> Bool { format == .docx || format == .odt }

  /// The file `bytes` with the changes, which must be in text order and apart.
  ///
  /// A change of which a piece cannot be entered is left out as a whole.
  public func write(
    _ changes: [DocumentChange], into bytes: [UInt8], as form: ChangeForm, stamp: ChangeStamp
  ) throws(WritingError) -> WrittenDocument {
    let letter = try read(bytes)
    guard Self.writes(letter.format) else { throw .readOnly(letter.format) }
    var indices = Array(changes.indices)
    var omissions: [WrittenDocument.Omission] = []
    func attempt(_ indices: [Int]) throws(WritingError) -> WrittenDocument? {
      let chosen = indices.map { changes[$0] }
      let result = try written(chosen, into: bytes, of: letter, as: form, stamp: stamp)
      let left = Set(result.omissions.map(\.index))
      let edits =
        form == .comments
        ? [] : chosen.indices.filter { !left.contains($0) }.flatMap { chosen[$0].edits }
      let expected = edits.applied(to: letter.text, in: letter.text.range)
      guard try read(result.bytes).text.string == expected else { return nil }
      return WrittenDocument(
        bytes: result.bytes,
        omissions: result.omissions.map { .init(index: indices[$0.index], obstacle: $0.obstacle) })
    }
    if let result = try attempt(indices) { return result }
    // One of the changes does not survive the way through the file: find it and go without.
    for index in indices where try attempt([index]) == nil {
      omissions.append(.init(index: index, obstacle: .structure))
    }
    indices.removeAll { index in omissions.contains { $0.index == index } }
    guard let result = try attempt(indices) else { throw .unverified }
    return WrittenDocument(
      bytes: result.bytes,
      omissions: (result.omissions + omissions).sorted { $0.index < $1.index })
  }

  private func read(_ bytes: [UInt8]) throws(WritingError) -> Letter {
    do throws(ReadingError) {
      return try LetterReader(limits: limits).read(bytes, name: nil)
    } catch {
      throw .unreadable(error)
    }
  }

  private func written(
    _ changes: [DocumentChange], into bytes: [UInt8], of letter: Letter, as form: ChangeForm,
    stamp: ChangeStamp
  ) throws(WritingError) -> WrittenDocument {
    do throws(ReadingError) {
      var archive = try ZipArchive(bytes, limits: limits)
      let writing = DocumentWriting(letter: letter, form: form, stamp: stamp, limits: limits)
      let result: (parts: [ZipRewriting.Part], omissions: [WrittenDocument.Omission])
      if letter.format == .docx {
        result = try WordWriter(archive, writing).write(changes)
      } else {
        var writer = try OpenDocumentWriter(&archive, writing)
        result = writer.write(changes)
      }
      for part in result.parts {
        // A part that is no XML any more must not leave the house.
        var reader = try XMLReader<WordRunElement>(part.bytes, limits: limits)
        while try reader.read() != nil {}
      }
      return WrittenDocument(
        bytes: try ZipRewriting.replacing(result.parts, in: bytes, time: stamp.seconds),
        omissions: result.omissions)
    } catch {
      throw .unreadable(error)
    }
  }
}
