/// The distinct spellings of a text, each with its form and its traits.
struct SpellingTable {
  /// The forms by their number.
  private(set) var forms: [WordForm] = []
  /// What the closed lists know about each form.
  private(set) var traits: [WordTraits] = []

  private var raw = ByteStringTable()
  /// The form of every raw spelling: those that differ in soft hyphens only share one.
  private var formOfRaw: [Int32] = []

  /// The number of the spelling in `range` of `bytes`.
  mutating func number(_ bytes: [UInt8], _ range: Range<Int>, needsCleaning: Bool) -> Int {
    let index = raw.insert(bytes, range)
    if index < formOfRaw.count { return Int(formOfRaw[index]) }
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard needsCleaning else {
      formOfRaw.append(Int32(add(text)))
      return forms.count - 1
    }
    let clean = Spelling.cleaned(text)
    let cleanIndex = raw.insert(Array(clean.utf8), 0..<clean.utf8.count)
    if cleanIndex < index {
      formOfRaw.append(formOfRaw[cleanIndex])
      return Int(formOfRaw[cleanIndex])
    }
    let number = Int32(add(clean))
    formOfRaw.append(number)
    if cleanIndex > index { formOfRaw.append(number) }
    return Int(number)
  }

  private mutating func add(_ text: String) -> Int {
    let known = Self.known.value(of: text) { KnownSpelling(text) }
    forms.append(known.form)
    traits.append(known.traits)
    return forms.count - 1
  }

  private static let known = WordCache<KnownSpelling>()

  /// What a spelling tells in any text.
  private struct KnownSpelling: Sendable {
    let form: WordForm
    let traits: WordTraits

    init(_ text: String) {
      form = Spelling.form(text)
      var traits = WordTraits.table[form.folded] ?? []
      if let first = text.unicodeScalars.first, first.isCapitalLetter { traits.insert(.capital) }
      self.traits = traits
    }
  }
}
