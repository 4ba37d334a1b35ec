internal import KlarGerman

/// Collects the provisions of a citation word by word.
struct CitationReading {
  private static let connectives: Set<String> = [",", "und", "oder", "bis", "sowie"]
  private static let fillers: Set<String> = [
    "i", "v", "m", "in", "verbindung", "mit", "des", "der", "f", "ff",
  ]

  /// What was read: the place and, once it is known, its law.
  private(set) var provisions: [Provision] = []
  /// The labels and numbers from the section down to the last number read.
  private var path: [(label: String, number: String)] = []
  /// The label that waits for its number; nil behind a number.
  private var label: String?
  /// Whether the next number begins a provision of its own.
  private var isNew = true

  /// Takes the next word, in lower case; "§" and "," are words.
  mutating func read(_ word: String) {
    if LawWords.standard.sign(word) != nil {
      (path, label, isNew) = ([], "", true)
    } else if Self.connectives.contains(word) {
      isNew = true
    } else if !path.isEmpty, let next = LawWords.standard.label(word) {
      if isNew { path = Array(path.prefix { $0.label != next }) }
      label = next
    } else if word.first?.isNumber == true {
      readNumber(word)
    } else if !Self.fillers.contains(word) {
      name(word)
    }
  }

  /// Takes the name of the law for all provisions that wait for it.
  private mutating func name(_ law: String) {
    provisions = provisions.map { $0.law == nil ? Provision(place: $0.place, law: law) : $0 }
  }

  /// Reads a number; one without a label stands beside the last, as in "§§ 2, 5".
  private mutating func readNumber(_ number: String) {
    let label = label ?? path.popLast()?.label ?? ""
    path.append((label, number))
    let place = path.map { $0.label + $0.number }.joined()
    if !isNew, !provisions.isEmpty { provisions.removeLast() }
    provisions.append(Provision(place: place, law: nil))
    (self.label, isNew) = (nil, false)
  }
}
