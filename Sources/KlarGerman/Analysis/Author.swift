/// How an authority speaks of itself in its letters.
public enum Author: String, Hashable, Sendable, CaseIterable {
  /// As a body: "Wir prüfen Ihren Antrag".
  case wir
  /// As the person who signs: "Ich prüfe Ihren Antrag".
  case ich
}
