internal import KlarGerman

/// The verb that replaces a phrase, with the words that belong to it: "zu Ende gehen".
struct VerbPlan {
  private let verb: Verb
  /// What stands before the infinitive.
  private let words: [String]

  /// The plan of a replacement; nil if it is no verb of the lexicon, or reflexive.
  init?(_ replacement: String, verbs: VerbLexicon) {
    var words = replacement.split(separator: " ").map(String.init)
    guard let last = words.popLast(), words.first != "sich" else { return nil }
    let known = verbs.verbs(infinitive: last)
    guard known.count == 1 else { return nil }
    verb = known[0]
    self.words = words
  }

  private init(verb: Verb, words: [String]) {
    self.verb = verb
    self.words = words
  }

  /// The passive: the participle with "werden".
  func passive(_ verbs: VerbLexicon) -> VerbPlan? {
    guard let werden = verbs.verbs(infinitive: "werden").first,
      let participle = verb.forms(.pastParticiple).first
    else { return nil }
    return VerbPlan(verb: werden, words: words + [participle])
  }

  /// Whether it is one word in every form of the clause's end.
  var isSingle: Bool { words.isEmpty && verb.particle.isEmpty }

  /// Whether a particle must stand at the end of the clause.
  var hasParticle: Bool { !verb.particle.isEmpty }

  /// What stands at the end of a main clause: the words and the particle.
  var bracket: String {
    (words + (verb.particle.isEmpty ? [] : [verb.particle])).joined(separator: " ")
  }

  /// "zu Ende gehen".
  var infinitive: String { phrase(verb.infinitive) }

  /// "zu Ende zu gehen", "abzuziehen".
  var zuInfinitive: String {
    phrase(verb.forms(.zuInfinitive).first ?? "zu \(verb.infinitive)")
  }

  /// "zu Ende gegangen"; nil if it forms the Perfekt with another auxiliary than the old verb.
  func participle(insteadOf old: Verb) -> String? {
    guard old.auxiliary == verb.auxiliary || verb.auxiliary == .both else { return nil }
    if verb.infinitive == "werden" { return phrase("worden") }
    return verb.forms(.pastParticiple).first.map(phrase)
  }

  /// The finite form for the readings of the old one; nil if they ask for different ones.
  ///
  /// Where a form may be indicative or subjunctive, third or second person, the usual one counts.
  func finite(_ readings: [VerbReading], isJoined: Bool) -> String? {
    let finite = readings.map(\.form).filter { if case .finite = $0 { true } else { false } }
    let indicative = finite.filter {
      switch $0 {
      case .finite(.present, let person, _), .finite(.preterite, let person, _): person != .second
      default: false
      }
    }
    let forms = Set(
      (indicative.isEmpty ? finite : indicative).map {
        verb.forms($0, joined: isJoined).first ?? ""
      })
    guard forms.count == 1, let form = forms.first, !form.isEmpty else { return nil }
    return isJoined ? phrase(form) : form
  }

  private func phrase(_ form: String) -> String { (words + [form]).joined(separator: " ") }
}
