/// The full name of a law, as a genitive behind its section: "des Bürgerlichen Gesetzbuchs".
struct LawName {
  /// The last parts of names of laws with their genitives.
  private static let masculineOrNeuter: [(ending: String, genitive: String)] = [
    ("gesetzbuch", "gesetzbuchs"), ("gesetz", "gesetzes"), ("buch", "buchs"),
    ("vertrag", "vertrags"), ("abkommen", "abkommens"), ("statut", "statuts"),
  ]
  private static let feminine = [
    "ordnung", "verfassung", "satzung", "vorschrift", "richtlinie", "konvention", "anleitung",
  ]

  private let words: [Substring]

  /// A name in the nominative without article.
  init(_ name: some StringProtocol) { words = Substring(name).split(separator: " ") }

  /// The name in the genitive with its article; nil if the noun is not known.
  var genitive: String? {
    guard let head = words.firstIndex(where: { noun($0) != nil }), let noun = noun(words[head])
    else { return nil }
    let front = words[..<head].map { word in
      ["es", "e"].first(where: word.hasSuffix).map { word.dropLast($0.count) + "en" } ?? word
    }
    let rest = words[(head + 1)...]
    return ([Substring(noun.article)] + front + [Substring(noun.genitive)] + rest)
      .joined(separator: " ")
  }

  private func noun(_ word: Substring) -> (article: String, genitive: String)? {
    let lower = word.lowercased()
    if let found = Self.masculineOrNeuter.first(where: { lower.hasSuffix($0.ending) }) {
      let ending = found.genitive.dropFirst(found.ending.count)
      return ("des", String(word + ending))
    }
    return Self.feminine.contains(where: lower.hasSuffix) ? ("der", String(word)) : nil
  }
}
