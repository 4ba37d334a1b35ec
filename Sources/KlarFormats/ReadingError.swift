/// Why a file could not be read as a letter.
///
/// `message` says it to the author of the file: what is wrong, and what to do about it.
public enum ReadingError: Error, Hashable, Sendable {
  /// There is no file of this name.
  case notFound
  /// It is a folder.
  case isDirectory
  /// The system refuses to read it.
  case notReadable
  /// It holds no byte.
  case emptyFile
  /// It has a readable form but no word in it.
  case noText
  /// It is larger than the given number of bytes.
  case tooLarge(limit: Int)
  /// It, or a part of it, is encrypted.
  case passwordProtected
  /// It is truncated or otherwise not what its kind prescribes.
  case damaged
  /// It is built as no word processor builds files: a bomb or an attack, or a very odd document.
  case unsafeStructure
  /// It holds bytes that are no text, and is of no known kind.
  case notText
  /// It is an archive without a text document.
  case unknownArchive
  /// It is a document of the binary formats before Word 2007.
  case oldWordDocument
  /// It is a message that Outlook saved in its own format.
  case outlookMessage
  /// It is a Rich Text document.
  case richText
  /// It is a spreadsheet.
  case spreadsheet
  /// It is a set of slides.
  case presentation
  /// It is a drawing or a picture.
  case picture
  /// It is a PDF file, and the program that reads them is missing.
  case pdfReaderMissing
  /// It is a PDF file that holds pictures of pages only.
  case pdfWithoutText
  /// It is a PDF file whose author forbade taking text out of it.
  case pdfCopyProtected
  /// It is a PDF file that takes too long to read.
  case pdfTooSlow(seconds: Int)
}
