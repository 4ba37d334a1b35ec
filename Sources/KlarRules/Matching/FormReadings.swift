internal import KlarGerman

/// What the distinct spellings of one text are in the eyes of the lists.
struct FormReadings: Sendable {
  /// The reading of each spelling, by its index in `Analysis.forms`.
  private let readings: [SpellingReading]

  /// Looks every spelling up once; `cache` keeps what the lexicon of `reader` and the rules say for the
  /// next letter.
  init(
    _ analysis: Analysis, cache: WordCache<SpellingReading>,
    read: (WordForm, [VerbReading]) -> SpellingReading
  ) {
    readings = zip(analysis.forms, analysis.verbReadings).map { form, verbs in
      cache.value(of: form.text) { read(form, verbs) }
    }
  }

  /// The reading of the spelling with this number.
  subscript(form: Int) -> SpellingReading { readings[form] }
}
