/// Lemmas and inflection of the words of a letter, read on demand.
///
/// Look-ups cost some microseconds a word, so only what a rule asks for is read.
public struct Morphology: Sendable {
  private let analysis: Analysis
  private let lexicon: Lexicon
  private let lemmatizer: Lemmatizer

  /// The morphology of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
    lemmatizer = Lemmatizer(lexicon)
  }

  /// The base form of a token; its full stop or the like for marks.
  public func lemma(_ token: Int) -> String {
    lemmatizer.lemma(of: analysis.form(token).text, tag: analysis.tags[token])
  }

  /// What a noun phrase with its head at the token leaves open; nil for other words.
  ///
  /// - Parameter sentence: The tokens of the sentence that the token belongs to.
  public func agreement(_ token: Int, in sentence: Range<Int>) -> Agreement? {
    NounPhraseReader(analysis, lexicon).reading(token, in: sentence)?.agreement
  }

  /// The inflection of a token.
  ///
  /// - Parameter sentence: The tokens of the sentence that the token belongs to.
  public func features(_ token: Int, in sentence: Range<Int>) -> WordFeatures {
    let tag = analysis.tags[token]
    if tag.isVerb { return verb(token, tag) }
    switch tag {
    case .nn, .ne: return noun(token, in: sentence)
    case .adja, .adjd: return adjective(token)
    default: return closed(token, tag)
    }
  }

  private func noun(_ token: Int, in sentence: Range<Int>) -> WordFeatures {
    var features = WordFeatures()
    guard let reading = NounPhraseReader(analysis, lexicon).reading(token, in: sentence) else {
      return features
    }
    features.gender = reading.best.gender
    features.number = reading.best.number
    features.cases = Set(
      reading.agreement.combinations
        .filter { $0.0 == reading.best.gender && $0.1 == reading.best.number }.map(\.2))
    return features
  }

  private func adjective(_ token: Int) -> WordFeatures {
    var features = WordFeatures()
    let readings = lexicon.adjectives.readings(of: analysis.form(token).text)
    features.degree =
      readings.contains { $0.degree == .positive } ? .positive : readings.first?.degree ?? .positive
    return features
  }

  private func verb(_ token: Int, _ tag: Tag) -> WordFeatures {
    var features = WordFeatures()
    features.verbKind = tag.isFinite ? .finite : tag.isParticiple ? .participle : .infinitive
    guard tag.isFinite else { return features }
    features.isImperative = tag == .vvimp || tag == .vaimp
    let forms = lexicon.verbs.readings(of: analysis.form(token).text)
      .filter { $0.isJoined || $0.verb.particle.isEmpty }
      .compactMap { reading -> (VerbForm.Conjugation, Person, GrammaticalNumber)? in
        if case .finite(let conjugation, let person, let number) = reading.form {
          (conjugation, person, number)
        } else {
          nil
        }
      }
    guard !features.isImperative,
      let row = VerbForm.Conjugation.allCases.first(where: { row in forms.contains { $0.0 == row } }
      )
    else { return features }
    features.conjugation = row
    let persons = Set(forms.filter { $0.0 == row }.map(\.1))
    let numbers = Set(forms.filter { $0.0 == row }.map(\.2))
    features.person = persons.count == 1 ? persons.first : persons.contains(.third) ? .third : nil
    features.number = numbers.count == 1 ? numbers.first : nil
    return features
  }

  private func closed(_ token: Int, _ tag: Tag) -> WordFeatures {
    var features = WordFeatures()
    let readings = lexicon.closed.readings(of: analysis.form(token).text).filter { $0.tag == tag }
    let genders = Set(readings.map(\.gender))
    let numbers = Set(readings.map(\.number))
    if genders.count == 1 { features.gender = genders.first ?? nil }
    if numbers.count == 1 { features.number = numbers.first ?? nil }
    features.cases = Set(readings.compactMap(\.grammaticalCase))
    if tag == .pper { features.person = readings.first?.person }
    return features
  }
}
