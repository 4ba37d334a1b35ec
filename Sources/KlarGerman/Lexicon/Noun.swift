/// A noun of the lexicon with its paradigm.
public struct Noun: Hashable, Sendable {
  /// A place in the paradigm of a noun.
  public struct Slot: Hashable, Sendable {
    /// The number.
    public let number: GrammaticalNumber
    /// The case.
    public let grammaticalCase: GrammaticalCase

    /// The given place.
    public init(_ number: GrammaticalNumber, _ grammaticalCase: GrammaticalCase) {
      self.number = number
      self.grammaticalCase = grammaticalCase
    }

    /// All places, in the order of the stored paradigms: singular first, cases as in `allCases`.
    public static let all: [Slot] = GrammaticalNumber.allCases.flatMap { number in
      GrammaticalCase.allCases.map { Slot(number, $0) }
    }

    var index: Int { Int(number.rawValue) * 4 + Int(grammaticalCase.rawValue) }
  }

  /// The nominative singular; the nominative plural of a noun without singular.
  public let lemma: String
  /// The genders that it may have; empty for nouns without singular.
  public let genders: Genders
  /// The Zipf frequency of the lemma: log10 of its occurrences in a billion words.
  public let zipf: Double
  private let paradigm: [[FormChange]]

  init(lemma: String, genders: Genders, zipf: Double, paradigm: [[FormChange]]) {
    self.lemma = lemma
    self.genders = genders
    self.zipf = zipf
    self.paradigm = paradigm
  }

  /// The spellings of a form, the usual one first; empty if the noun has none.
  public func forms(_ slot: Slot) -> [String] {
    guard slot.index < paradigm.count else { return [] }
    let base = Array(lemma.utf8)
    return paradigm[slot.index].map { String(decoding: $0.applied(to: base), as: UTF8.self) }
  }

  /// Whether one of the spellings of a form is the given folded word.
  func hasForm(_ slot: Slot, folded word: [UInt8]) -> Bool {
    guard slot.index < paradigm.count else { return false }
    let base = lemma.utf8
    // Folding leaves the number of bytes as it is, and most forms differ in it.
    return paradigm[slot.index].contains { change in
      change.count(from: base.count) == word.count
        && Folding.key(String(decoding: change.applied(to: Array(base)), as: UTF8.self)) == word
    }
  }

  /// The noun that a first part makes with this head: "Wohngeld" and "Antrag".
  ///
  /// `prefix` is everything before the head, linking letters included; it begins with a capital.
  public func compound(prefix: String) -> Noun {
    let head = lemma.prefix(1).lowercased() + lemma.dropFirst()
    return Noun(lemma: prefix + head, genders: genders, zipf: 0, paradigm: lowered)
  }

  /// The noun that a first part with a hyphen makes with this head: "Online-" and "Antrag".
  func hyphenated(prefix: String) -> Noun {
    Noun(lemma: prefix + lemma, genders: genders, zipf: 0, paradigm: paradigm)
  }

  /// Umlauts of the first letter must not bring back a capital: the paradigm of a compound's head.
  private var lowered: [[FormChange]] {
    let count = lemma.utf8.count
    return paradigm.map { slot in
      slot.map { change in
        guard change.dropped == count else { return change }
        let ending = String(decoding: change.ending, as: UTF8.self)
        let small = ending.prefix(1).lowercased() + ending.dropFirst()
        return FormChange(hasGe: false, dropped: change.dropped, ending: Array(small.utf8))
      }
    }
  }
}

/// A way to read a word as a form of a noun.
public struct NounReading: Hashable, Sendable {
  /// The noun.
  public let noun: Noun
  /// The places of its paradigm where the word stands; never empty.
  public let slots: [Noun.Slot]
}
