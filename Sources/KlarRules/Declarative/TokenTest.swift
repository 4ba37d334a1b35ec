internal import KlarGerman
internal import KlarText

/// A condition on a word, prepared for matching.
///
/// An object, as patterns are copied while they are laid upon a text.
final class TokenTest: Sendable {
  /// In their order: they are few, and a set would hash each symbol that it is asked for.
  private let symbols: [Int32]
  /// The tags that fit; none where any does.
  private let tags: TagSet
  private let endings: [String]
  private let isCapital: Bool?
  private let except: Set<String>
  private let exceptEndings: [String]

  /// The test of a condition, whose words join the symbols.
  init(_ condition: TokenCondition, symbols table: inout Symbols) {
    var symbols: Set<Int32> = []
    func add(_ words: some Sequence<String>, _ kind: Symbols.Kind) {
      for word in words { symbols.insert(table.intern(Symbols.folded(word), as: kind)) }
    }
    add(condition.words, .exact)
    add(condition.wordClass?.words ?? [], .exact)
    add(condition.verbs, .verb)
    add(condition.nouns, .noun)
    add(condition.adjectives, .adjective)
    self.symbols = symbols.sorted()
    tags = TagSet(condition.tags)
    endings = condition.endings.map { Symbols.folded($0) }
    isCapital = condition.isCapital
    except = Set(condition.except.map { Symbols.folded($0) })
    exceptEndings = condition.exceptEndings.map { Symbols.folded($0) }
  }

  /// Whether a token fits.
  func accepts(_ token: Int, of analysis: Analysis, _ readings: FormReadings) -> Bool {
    guard tags.isEmpty || tags.contains(analysis.tags[token]) else { return false }
    let form = analysis.tokens[token].form
    return accepts(analysis.forms[form], readings[form].symbols)
  }

  private func isListed(_ symbol: Int32) -> Bool {
    let place = symbols.partitioningIndex { $0 >= symbol }
    return place < symbols.count && symbols[place] == symbol
  }

  /// Whether a spelling with these symbols fits, whatever its tag is.
  func accepts(_ form: WordForm, _ known: [Int32]) -> Bool {
    if let isCapital, isCapital != (form.casing == .capitalized || form.casing == .mixed) {
      return false
    }
    let fits =
      known.contains(where: isListed)
      || endings.contains { form.folded.ends(inBytesOf: $0) }
      || symbols.isEmpty && endings.isEmpty
    guard fits, !except.contains(form.folded) else { return false }
    if except.isEmpty, exceptEndings.isEmpty { return true }
    let singular = form.folded.ends(inBytesOf: "en") ? String(form.folded.dropLast(2)) : form.folded
    return !except.contains(singular)
      && !exceptEndings.contains {
        form.folded.ends(inBytesOf: $0) || singular.ends(inBytesOf: $0)
      }
  }
}
