/// The tags of a letter with what they rest on.
struct TagLayer {
  /// One a token.
  let tags: [Tag]
  /// For each distinct spelling its features.
  let features: [FormFeatures]
  /// For each distinct spelling its readings as a verb form.
  let readings: [[VerbReading]]

  /// Tags all sentences; a token outside of them, such as the mark of an item, is a mark.
  ///
  /// What a spelling tells is computed once for all its tokens.
  init(forms: [WordForm], tokens: [Token], sentences: [Range<Int>]) {
    let verbs = Lexicon.standard.verbs
    var features: [FormFeatures] = []
    var readings: [[VerbReading]] = []
    features.reserveCapacity(forms.count)
    readings.reserveCapacity(forms.count)
    for form in forms {
      let shape = FormFeatures.shape(of: form.text)
      let found = shape.canBeVerb ? verbs.readings(of: form.text) : []
      readings.append(found)
      features.append(FormFeatures(form.text, shape: shape, readings: found))
    }
    var names = NameRepair(forms: forms, features: features, lexicon: .standard)
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
