/// How common words are, as Zipf values.
///
/// The value is log10 of the occurrences in a billion words (van Heuven, Mandera, Keuleers,
/// Brysbaert 2014): 7 for "und", 3 for a word that a reader may not know.
public struct FrequencyLexicon: Sendable {
  static let payloadWidth = 1

  private let forms: FrontCodedTable

  /// The lexicon of a file in the format of `FrequencyLexicon.data`.
  public init(_ file: SectionedFile) { forms = FrontCodedTable(file[0]) }

  /// The Zipf value of a word form, whatever its case; nil below the rarest form stored.
  public func zipf(of word: String) -> Double? { zipf(key: Folding.key(word)) }

  /// The Zipf value of a folded word form.
  package func zipf(key: [UInt8]) -> Double? {
    let indices = forms.indices(of: key)
    return indices.isEmpty ? nil : Double(forms.payload(at: indices.lowerBound)) / 25
  }

  /// Calls `body` with every folded word form and its Zipf value.
  func forEach(_ body: ([UInt8], Double) -> Void) {
    forms.forEach { body($0, Double($1) / 25) }
  }
}
