/// The tags of a letter with what they rest on.
struct TagLayer {
  /// One a token.
  let tags: [Tag]
  /// For each distinct spelling its features.
  let features: [FormFeatures]
  /// For each distinct spelling its readings as a verb form.
  let readings: [[VerbReading]]

  /// What a spelling tells in any letter.
  private struct KnownForm {
    let features: FormFeatures
    let readings: [VerbReading]

    init(_ form: WordForm) {
      let text = form.text
      let shape = FormFeatures.shape(of: text)
      readings = shape.canBeVerb ? Lexicon.standard.verbs.readings(of: text) : []
      features = FormFeatures(form, shape: shape, readings: readings, lexicon: .standard)
    }
  }

  private static let known = WordCache<KnownForm>()

  /// Tags all sentences; a token outside of them, such as the mark of an item, is a mark.
  ///
  /// What a spelling tells is computed once for all its tokens, and kept for the next letter.
  init(forms: [WordForm], tokens: [Token], sentences: [Range<Int>]) {
    var features: [FormFeatures] = []
    var readings: [[VerbReading]] = []
    features.reserveCapacity(forms.count)
    readings.reserveCapacity(forms.count)
    for form in forms {
      let known = Self.known.value(of: form.text) { KnownForm(form) }
      readings.append(known.readings)
      features.append(known.features)
    }
    let names = NameRepair(forms: forms, features: features, lexicon: .standard)
    var tags = [Tag](repeating: .bracket, count: tokens.count)
    for sentence in sentences {
      let spellings = sentence.map { tokens[$0].form }
      var found = Tagger.standard.tags(spellings.map { features[$0] })
      names.mend(&found, spellings)
      tags.replaceSubrange(sentence, with: found)
    }
    self.tags = tags
    self.features = features
    self.readings = readings
  }
}
