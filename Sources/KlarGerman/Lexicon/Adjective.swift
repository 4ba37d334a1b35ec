/// An adjective of the lexicon.
public struct Adjective: Hashable, Sendable {
  /// The degrees of comparison.
  public enum Degree: UInt8, Hashable, Sendable, CaseIterable {
    case positive, comparative, superlative
  }

  /// The endings of attributive forms.
  public static let endings = ["e", "en", "em", "er", "es"]
  /// The same as bytes, after the one of forms without ending.
  static let foldedEndings = ([""] + endings).map { Array($0.utf8) }

  /// The uninflected positive, for example "dunkel".
  public let lemma: String
  /// The Zipf frequency of the lemma: log10 of its occurrences in a billion words.
  public let zipf: Double
  /// The stems of the degrees, to which endings are added: "dunkl", "dunkler", "dunkelst".
  private let paradigm: [[FormChange]]

  init(lemma: String, zipf: Double, paradigm: [[FormChange]]) {
    self.lemma = lemma
    self.zipf = zipf
    self.paradigm = paradigm
  }

  /// The stems to which the endings of a degree are added; empty if there is none.
  public func stems(_ degree: Degree) -> [String] {
    guard Int(degree.rawValue) < paradigm.count else { return [] }
    let base = Array(lemma.utf8)
    return paradigm[Int(degree.rawValue)].map {
      String(decoding: $0.applied(to: base), as: UTF8.self)
    }
  }
}

/// A way to read a word as a form of an adjective.
public struct AdjectiveReading: Hashable, Sendable {
  /// The adjective.
  public let adjective: Adjective
  /// The degree.
  public let degree: Adjective.Degree
  /// The ending of an attributive form; empty for the uninflected form.
  public let ending: String
}
