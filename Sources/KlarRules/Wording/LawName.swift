internal import KlarGerman

/// The full name of a law, as a genitive behind its section: "des Bürgerlichen Gesetzbuchs".
struct LawName {
  private let words: [Substring]

  /// A name in the nominative without article; what stands in brackets behind it is no part of it.
  init(_ name: some StringProtocol) {
    words = Substring(name).split(separator: " ").prefix { !$0.hasPrefix("(") }.map { $0 }
  }

  /// The name in the genitive with its article; nil if the noun is not known.
  var genitive: String? {
    let laws = LawWords.standard
    guard let head = words.firstIndex(where: { laws.genitive(of: $0) != nil }),
      let genitive = laws.genitive(of: words[head])
    else { return nil }
    let front = words[..<head].map { word in
      ["es", "e"].first(where: word.hasSuffix).map { word.dropLast($0.count) + "en" } ?? word
    }
    let rest = words[(head + 1)...]
    return ([Substring(genitive.article)] + front + [Substring(genitive.noun)] + rest)
      .joined(separator: " ")
  }
}
