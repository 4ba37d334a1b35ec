internal import KlarFormats
internal import KlarGerman
internal import Klarbrief
internal import KlarReporting

extension InputItem {
  /// The letter, or the German reason why there is none.
  func read() -> Result<(letter: Letter, source: Report.Source, kind: TextKind?), ReadingFailure> {
    switch self {
    case .file(let path):
      do throws(ReadingError) {
        return .success((try LetterReader.readFile(at: path), .path(path), nil))
      } catch {
        return .failure(ReadingFailure(source: .path(path), message: error.message))
      }
    case .standardInput(let bytes):
      do throws(ReadingError) {
        return .success((try LetterReader().read(bytes, name: nil), .path("-"), nil))
      } catch {
        return .failure(ReadingFailure(source: .path("-"), message: error.message))
      }
    case .text(let text, let source, let kind):
      return .success((Letter(plainText: text), source, kind))
    case .unusable(let source, let message):
      return .failure(ReadingFailure(source: source, message: message))
    }
  }

  /// The outcome of checking the letter, with its sentences in plainer words if somebody reads them.
  func entry(_ checker: LetterChecker, isRewritten: Bool = false) -> ReportEntry {
    switch read() {
    case .success(let (letter, source, kind)):
      .report(
        isRewritten
          ? checker.checkAndRewrite(letter, source: source, as: kind)
          : checker.check(letter, source: source, as: kind))
    case .failure(let failure): .failure(failure.source, failure.message)
    }
  }
}

/// A letter that could not be read.
struct ReadingFailure: Error {
  let source: Report.Source
  let message: String
}
