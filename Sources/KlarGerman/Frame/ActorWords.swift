/// Who usually does what in letters of authorities: verbs of the authority and of the reader.
///
/// The passive hides who acts; the verb often tells it. Verbs in both lists tell nothing.
public struct ActorWords: Sendable {
  /// The words that are compiled into the program.
  public static let standard = ActorWords()

  private let classes: [Substring: Set<String>]
  /// The words of each class that may be the last part of a compound.
  private let endings: [Substring: [String]]

  private init() {
    var classes: [Substring: Set<String>] = [:]
    for row in LanguageData.rows("actors.tsv") {
      classes[row[0], default: []].formUnion(row[1].split(separator: " ").map(String.init))
    }
    self.classes = classes
    endings = classes.mapValues { words in words.filter { $0.count > 3 } }
  }

  /// Whether the authority does what the verb says.
  public func isOfAuthority(_ verb: Verb) -> Bool { has("authority", verb) }

  /// Whether the reader of the letter does what the verb says, where something must be done.
  public func isOfReader(_ verb: Verb) -> Bool { has("reader", verb) }

  /// Whether the verb is a decision that only an authority takes.
  public func isDecision(_ verb: Verb) -> Bool { has("decision", verb) }

  /// Whether a letter does what the verb says by saying it: "Wir weisen Sie darauf hin".
  public func isSpeech(_ verb: Verb) -> Bool { has("speech", verb) }

  /// Whether what is said or thought may follow the verb without "dass": "Wir hoffen, Sie kommen".
  public func takesBareClause(_ verb: Verb) -> Bool { has("bare", verb) }

  /// Whether the verb never has an object in the accusative: "fehlen".
  public func hasNoObject(_ verb: Verb) -> Bool { has("objectless", verb) }

  /// Whether what the verb is about need not be there: "suchen", "beantragen".
  public func isWish(_ verb: Verb) -> Bool { has("wish", verb) }

  /// Whether the verb needs a phrase that says where or whereof: "liegen", "bestehen".
  public func needsPhrase(_ verb: Verb) -> Bool { has("located", verb) }

  /// Whether the verb says that money goes from one to the other, whoever it is.
  public func isPayment(_ verb: Verb) -> Bool { has("payment", verb) }

  /// Whether "ist zu" and "hat zu" with the verb are no duty: "zu erwarten"; with some only beside a word.
  public func isUnbinding(_ verb: Verb, beside words: some Sequence<String>) -> Bool {
    has("unbinding", verb) || words.contains { has("unbinding", verb.infinitive + ":" + $0) }
  }

  /// Whether readers want for themselves what the verb says: "um die Frist zu wahren".
  public func isAim(_ verb: Verb) -> Bool { has("aim", verb) }

  /// Whether the verb says that law is applied, or facts are taken into account.
  public func isApplication(_ verb: Verb) -> Bool { has("apply", verb) }

  /// Whether a noun is law of any kind: "Bauvorschrift".
  public func isNorm(_ lemma: String) -> Bool { hasEnding("norm", lemma) }

  /// Whether the verb decides upon somebody's wish: "erteilen", "ablehnen".
  public func isRuling(_ verb: Verb) -> Bool { isDecision(verb) || has("permission", verb) }

  /// Whether a paper that begins with the noun is an authority's opinion for another one: "Fachbericht".
  public func isOpinion(_ lemma: String) -> Bool { hasEnding("opinion", lemma) }

  /// Whether a noun announces a text that is written for anybody: "Beispiele:".
  public func isSample(_ word: String) -> Bool { hasEnding("sample", word) }

  /// Whether an adjective says that something comes later, if at all: "etwaig".
  public func isRemote(_ adjective: String) -> Bool {
    classes["remote"]?.contains(adjective) ?? false
  }

  /// Whether a word in lower case shows that a payment goes to the authority: its till or file number.
  public func isTill(_ word: String) -> Bool { classes["till"]?.contains(word) ?? false }

  /// Whether the verb can have a person in the dative to whom it is done: "Ihnen etwas verbieten".
  public func hasReceiver(_ verb: Verb) -> Bool { has("receiver", verb) }

  /// Whether a noun is something that its reader may ask for and need not: "Antrag", "Widerspruch".
  public func isOption(_ lemma: String) -> Bool { hasEnding("option", lemma) || isRemedy(lemma) }

  /// Whether a noun names what only helps against a decision, so that not even one is ever a duty.
  public func isRemedy(_ lemma: String) -> Bool { hasEnding("remedy", lemma) }

  /// Whether with the verb somebody tells the authority of something: "anzeigen".
  public func isNotice(_ verb: Verb) -> Bool { has("notice", verb) }

  /// Whether a noun is something that may happen to somebody: "Umzug".
  public func isEvent(_ lemma: String) -> Bool { hasEnding("event", lemma) }

  /// Whether "ist zu" with the verb says what can be done: "zu finden".
  public func isPossibility(_ verb: Verb) -> Bool { has("possible", verb) }

  /// Whether only the reader does this with the noun, or with what a hyphen joins to it: "Klage erheben",
  /// "ein SEPA-Mandat erteilen".
  public func isClaim(_ noun: String, _ verb: Verb) -> Bool {
    let head = noun.split(separator: "-").last ?? noun[...]
    return has("claim", head.lowercased() + ":" + verb.infinitive)
  }

  /// Whether only an authority does this with the noun: "Leistungen erbringen".
  public func isGrant(_ noun: String, _ verb: Verb) -> Bool {
    has("grant", noun.lowercased() + ":" + verb.infinitive)
  }

  /// Whether a noun is what is paid to the authority: "Mahngebühr".
  public func isCharge(_ lemma: String) -> Bool { hasEnding("charge", lemma) }

  /// Whether the verb can be a passive without subject.
  public func isImpersonal(_ verb: Verb) -> Bool { has("impersonal", verb) }

  /// Whether "von" with the verb need not name who acts.
  public func hasObjectWithVon(_ verb: Verb) -> Bool { has("from", verb) }

  /// Whether the participle with "sein" is a state of which nobody asks who brought it about:
  /// "ist befristet".
  public func isState(_ verb: Verb) -> Bool { has("state", verb) }

  /// Whether a noun is there by law, so that nobody has given it: "Ermessen".
  public func isGiven(_ lemma: String) -> Bool { hasEnding("given", lemma) }

  /// Whether the verb compares a value with a limit: "unterschreiten".
  public func isComparison(_ verb: Verb) -> Bool { has("comparison", verb) }

  /// Whether the verb says what one thing does to another: "berühren".
  public func isInfluence(_ verb: Verb) -> Bool { has("influence", verb) }

  /// Whether a period of law begins with what the verb says: "sobald der Bescheid zugestellt wird".
  public func beginsPeriod(_ verb: Verb) -> Bool { has("period", verb) }

  /// Whether a noun is a person or a body that acts; compounds count as their last part.
  public func isAgent(_ lemma: String) -> Bool {
    let word = lemma.lowercased()
    return ends(word, "agent") || word.ends(inBytesOf: "amt")
  }

  /// Whether a noun is a person of a family or household.
  public func isRelative(_ lemma: String) -> Bool { hasEnding("relative", lemma) }

  /// Whether a noun is a text by somebody else.
  public func isSource(_ lemma: String) -> Bool { hasEnding("source", lemma) }

  /// Whether only persons can be the object of the verb.
  public func isAboutPersons(_ verb: Verb) -> Bool { has("person", verb) }

  /// Whether a word says that something was done wrongly, so that nobody may be named as its author.
  public func isBlame(_ word: String) -> Bool { classes["blame"]?.contains(word) ?? false }

  /// Whether an adverb names the profession or body that acts.
  public func isOffice(_ word: String) -> Bool { classes["office"]?.contains(word) ?? false }

  /// The adverb for an adjective that says how something is done: "neue" Prüfung is "neu" prüfen.
  public func adverb(of adjective: String) -> String? {
    guard let words = classes["manner"] else { return nil }
    if words.contains(adjective) { return adjective }
    return words.first { $0.hasPrefix(adjective + ">") }
      .map { String($0.dropFirst(adjective.count + 1)) }
  }

  /// Whether the verb says all with a phrase of the given preposition: "über den Antrag entscheiden".
  public func isComplete(_ verb: Verb, with preposition: String) -> Bool {
    has("with", verb.infinitive + ":" + preposition)
  }

  /// Whether the verb needs no object: "zahlen".
  public func isComplete(_ verb: Verb) -> Bool { has("alone", verb) }

  /// Whether a noun is in a list; compounds count as their last part.
  private func hasEnding(_ list: Substring, _ lemma: String) -> Bool {
    ends(lemma.lowercased().withoutSharpS, list)
  }

  private func ends(_ word: String, _ list: Substring) -> Bool {
    classes[list]?.contains(word) ?? false
      || endings[list]?.contains { word.ends(inBytesOf: $0) } ?? false
  }

  private func has(_ list: Substring, _ verb: Verb) -> Bool {
    has(list, verb.infinitive)
  }

  private func has(_ list: Substring, _ word: String) -> Bool {
    classes[list]?.contains(word.lowercased().withoutSharpS) ?? false
  }
}
