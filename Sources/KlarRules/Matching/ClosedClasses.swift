/// Small closed classes of German function words, folded.
///
/// They are part of the grammar, not of a vocabulary: nobody adds to them.
enum ClosedClasses {
  /// Definite and indefinite articles.
  static let articles = definiteArticles.union([
    "ein", "eine", "einen", "einem", "einer", "eines",
  ])

  /// Definite articles.
  static let definiteArticles: Set<String> = ["der", "die", "das", "den", "dem", "des"]

  /// Pronouns by which an author speaks of themselves as a subject.
  static let authors: Set<String> = ["wir", "ich"]

  /// Pronouns that mean the reader with their capital.
  static let readers: Set<String> = ["Sie", "Ihnen"]

  /// The pronouns of author and reader as a subject, as they are written inside a sentence.
  static let persons: Set<String> = ["wir", "ich", "Sie"]

  /// Words before the name of one person.
  static let honorifics: Set<String> = ["frau", "herr", "herrn"]

  /// Words that join the items of a row that all hold, or one of them.
  static let joints: Set<String> = ["und", "oder", "sowie"]

  /// Conjunctions that open a condition.
  static let conditions: Set<String> = ["wenn", "falls", "sofern", "soweit"]

  /// Conjunctions behind which stands what is said or asked.
  static let contents: Set<String> = ["dass", "ob"]

  /// Words that open an infinitive with "zu" that no word governs.
  static let infinitiveOpeners: Set<String> = ["um", "ohne", "statt", "anstatt"]

  /// Words that can open a noun phrase: articles, demonstratives, possessives, quantifiers.
  static let determiners: Set<String> = articles.union(pronouns).union([
    "mein", "dein", "sein", "ihr", "unser", "euer", "kein", "deren", "dessen",
  ])

  /// Determiners that inflect like adjectives.
  private static let pronouns: [String] = [
    "dies", "jen", "jed", "welch", "manch", "solch", "all", "mein", "dein", "sein", "ihr", "unser",
    "eur", "kein", "einig", "mehrer", "sämtlich", "jeglich", "etwaig", "beid",
  ].flatMap { stem in ["e", "er", "es", "en", "em"].map { stem + $0 } }

  /// Reflexive pronouns of all persons.
  static let reflexives: Set<String> = ["sich", "mich", "dich", "uns", "euch", "mir", "dir"]

  /// Particles that separable verbs lose in main clauses.
  static let particles: Set<String> = [
    "ab", "an", "auf", "aus", "bei", "da", "dar", "durch", "ein", "entgegen", "fest", "fort",
    "frei",
    "gegenüber", "gleich", "her", "heran", "heraus", "herbei", "hervor", "hin", "hinaus", "hinweg",
    "hinzu", "inne", "los", "mit", "nach", "nieder", "statt", "teil", "über", "um", "unter", "vor",
    "voraus", "vorbei", "weg", "weiter", "wider", "wieder", "zu", "zurück", "zusammen", "offen",
    "bereit", "sicher", "bekannt", "geltend", "kund", "klar", "still", "instand",
    "zurecht", "zuvor", "vorweg", "entzwei", "überein", "bevor", "dazu", "hoch", "herab", "hinein",
  ]

  /// Words that join parts of a clause, or two clauses.
  static let coordinators: Set<String> = [
    "und", "oder", "sowie", "bzw.", "beziehungsweise", "aber", "sondern", "denn",
  ]
}
