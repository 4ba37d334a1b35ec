/// What a change would do to the content of a letter.
public enum Loss: Hashable, Sendable {
  /// A date, amount, citation or the like is missing afterwards, or a new one is there.
  case fact(String)
  /// A negation is missing afterwards, or a new one is there.
  case negation
  /// A gap of a template is missing afterwards.
  case placeholder(String)
  /// It touches a part whose words are fixed, such as the legal remedy notice.
  case protectedPart
  /// It brings a word that is not spelled right.
  case spelling
  /// It makes a sentence that an earlier change has already replaced, or does again what has been
  /// done.
  case repetition

  /// Why the change is not made, in German, as the end of "nicht geändert, ...".
  public var message: String {
    switch self {
    case .fact(let words): "weil sich die Angabe „\(words)“ ändern würde"
    case .negation: "weil sich eine Verneinung ändern würde"
    case .placeholder(let words): "weil der Platzhalter „\(words)“ fehlen würde"
    case .protectedPart: "weil der Wortlaut an dieser Stelle feststeht"
    case .spelling: "weil danach ein Wort falsch geschrieben wäre"
    case .repetition: "weil an dieser Stelle schon etwas geändert ist"
    }
  }
}
