/// The words by which rules about whole letters know what a passage does, from `signale.tsv`.
enum LetterCues {
  /// What a phrase is a sign of.
  enum Kind: String, Sendable, CaseIterable {
    /// Infinitives of what a reader may have to do.
    case action
    /// Those of them that need a place or an account.
    case placed
    /// Forms of verbs that say what someone must have at hand.
    case need
    /// Infinitives of what an authority decides, and words of subjects that say so.
    case decision
    case decisionWord = "decision-word"
    /// Words for legal remedies; those that a notice must have one of.
    case remedy
    case remedyKind = "remedy-kind"
    case authority
    /// How a remedy must be lodged.
    case form
    /// Vague deadlines.
    case urgent
    /// Days that are counted back from another, and infinitives of giving advice.
    case countedBack = "counted-back"
    case advice
    /// Words behind a period that say when it begins; those of them for the day on which a letter comes.
    case periodOpener = "period-opener"
    case arrival
    /// Units in which no authority sets a deadline, and nouns for a stretch of time.
    case span, stretch
    /// Units of the period in which a remedy is lodged, and words for the day of posting.
    case remedyUnit = "remedy-unit"
    case posting
    /// Nouns of a period that ends, and of a day on which people meet.
    case limit, appointment
    /// Infinitives of what periods do, and of what people do who come to an appointment.
    case starting, ending, coming
    /// Words that follow each other only where something was left out, and prepositions that no mark follows.
    case gap, bound
    /// Verbs and prepositions that an amount follows.
    case costs
    case amountOpener = "amount-opener"
    /// Currencies, and words before a number that is not exact.
    case currency, about
    /// Nouns that a number follows, and words that point at such a place.
    case numbered, pointer
    /// Names of an authority that mean no place; words before a place, and before where an authority is.
    case office
    case placeOpener = "place-opener"
    case seat
    /// Words that point at an address given elsewhere in the letter.
    case known
    /// Words for somebody beside reader and author.
    case thirdParty = "third-party"
    /// Pronouns that somebody else than the reader may be meant with.
    case other
    /// Words that are none of one person's address.
    case otherAddressee = "other-addressee"
    /// Adverbs that people like to write with a capital.
    case smallWord = "small-word"
    /// Signs that a passage says when, where, or what happens otherwise.
    case when, `where`, consequence
    /// Mentions of an enclosure, and words that may be one.
    case enclosure
    case enclosureWord = "enclosure-word"
    /// Headings of a list of enclosures.
    case enclosureList = "enclosure-list"
    /// Words of what the reader enclosed, and headings of a list of those who get a copy.
    case readersOwn = "readers-own"
    case copies
    case contact
    case court
    /// Words of a subject line that call the letter a decision, or speak of another one.
    case decisionTitle = "decision-title"
    case otherDecision = "other-decision"
    /// Words that a subject line needs not begin with, and the fields of an e-mail.
    case subjectWord = "subject-word"
    case mailField = "mail-field"
    /// Words by which a clause asks, or tells to do something.
    case request, order
    /// Openers of a sentence that holds only if something is so.
    case condition
    /// Signs of a duty that lasts.
    case lasting
    /// What only a private person writes to an authority or a company.
    case privatePerson = "private"
    /// Words that thank or ask, and forms of verbs that only wish.
    case polite, wish
    /// Openers and words of a bracket that says where something stands.
    case referenceOpener = "reference-opener"
    case reference
    /// What stands behind a term and explains it, or before it, and what opens a sentence that does.
    case explaining
    case naming
    case explanation
    /// Terms of law that threaten or oblige the reader.
    case threat
    /// Words right behind a term that say what it is.
    case meaning
    /// Ends of the names of laws and bodies, which are as long as they are.
    case nameEnd = "name-end"
  }

  /// The cues of the program.
  static let standard = CueTable<Kind>("brief/signale.tsv")
}
