/// One provision of a law that a citation names; "§§ 2 und 5 KAG" names two.
struct Provision: Hashable, Sendable {
  /// Section, paragraph, sentence and number without spaces, in short names: "9abs2s1nr2".
  let place: String
  /// The law in lower case, short or long; nil where the citation leaves it out.
  let law: String?

  /// The provisions of a citation, in the order of its words; empty if it names no section.
  static func provisions(of citation: String) -> [Provision] {
    let words = citation.lowercased().replacing("§", with: " § ").replacing(",", with: " , ")
      .split { !$0.isLetter && !$0.isNumber && !"§,-".contains($0) }.map(String.init)
    var reading = CitationReading()
    for word in words { reading.read(word) }
    return reading.provisions
  }

  /// Whether both name the same place of what may be the same law.
  func means(_ other: Provision) -> Bool {
    guard place == other.place else { return false }
    guard let law, let otherLaw = other.law else { return true }
    return Self.abbreviates(law, otherLaw) || Self.abbreviates(otherLaw, law)
  }

  /// Whether the letters of the short name stand in the long one, in order and from its first on.
  private static func abbreviates(_ short: String, _ long: String) -> Bool {
    guard short.first == long.first else { return false }
    var rest = long[...]
    for letter in short {
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }
}
