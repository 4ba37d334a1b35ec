internal import KlarGerman

/// What both kinds of documents need to know to enter changes.
struct DocumentWriting {
  /// The letter as it was read, with the way back into the file.
  let letter: Letter
  let form: ChangeForm
  let stamp: ChangeStamp
  let limits: ReadingLimits
}
