internal import KlarGerman

/// The verb of a participle before its noun, and how it is formed; for an adjective it is "sein".
struct AttributeVerb {
  /// How the participle is formed.
  enum Form: Equatable {
    case past, present
    /// "zu zahlende", "einzureichende".
    case duty
    /// An adjective in its base form: "erforderlich".
    case quality(String)
  }

  /// The verb.
  let verb: Verb
  /// How the participle is formed.
  let form: Form

  /// Whether it does not say when.
  var isTimeless: Bool {
    switch form {
    case .present, .quality: true
    case .past, .duty: false
    }
  }

  /// The verb of the participle at a token; nil if it is not certain.
  ///
  /// - Parameter hasZu: Whether "zu" stands in front.
  init?(_ token: Int, hasZu: Bool, in analysis: Analysis) {
    let word = analysis.form(token).folded
    if let length = ValentAdjectives.standard.length(ofEndingOf: word) {
      guard let sein = Lexicon.standard.verbs.verbs(infinitive: "sein").first else { return nil }
      (verb, form) = (sein, .quality(String(analysis.form(token).text.dropLast(length))))
      return
    }
    guard let ending = Adjective.endings.filter(word.hasSuffix).max(by: { $0.count < $1.count })
    else { return nil }
    let stem = String(word.dropLast(ending.count))
    let verbs = Lexicon.standard.verbs
    var found: [(Verb, Form)] = []
    if stem.hasSuffix("end") {
      found += verbs.readings(of: String(stem.dropLast())).filter { $0.form == .zuInfinitive }
        .map { ($0.verb, .duty) }
    }
    for reading in verbs.readings(of: stem) where !reading.verb.isComposed {
      switch reading.form {
      case .pastParticiple: found.append((reading.verb, .past))
      case .presentParticiple: found.append((reading.verb, hasZu ? .duty : .present))
      default: break
      }
    }
    guard Set(found.map(\.0.infinitive)).count == 1, let first = found.first,
      found.allSatisfy({ $0.1 == first.1 })
    else { return nil }
    (verb, form) = first
  }
}
