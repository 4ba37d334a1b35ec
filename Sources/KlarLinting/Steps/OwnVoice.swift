package import KlarGerman
internal import KlarText

extension [Finding] {
  /// With advice that says "ich" in a letter whose author does: "Ich kann …" for "Wir können …".
  package func inVoice(of analysis: Analysis) -> [Finding] {
    guard analysis.author == .ich else { return self }
    return map {
      Finding(
        rule: $0.rule, entry: $0.entry, severity: $0.severity,
        message: $0.message.withOwnAdvice, range: $0.range, parts: $0.parts,
        suggestions: $0.suggestions.map { $0.inFirstPerson(analysis) })
    }
  }
}

extension Suggestion {
  fileprivate func inFirstPerson(_ analysis: Analysis) -> Suggestion {
    if let pattern { return Suggestion(pattern: pattern.inFirstPerson) }
    // Words of the letter stay.
    guard !edits.contains(where: { analysis.text.string($0.range).saysWe }) else { return self }
    return Suggestion(
      title.inFirstPerson, applicability,
      edits: edits.map { TextEdit($0.range, $0.replacement.inFirstPerson) }, reach: reach)
  }
}

extension [String] {
  /// The place of the verb beside "wir": behind it the last of several, as in "damit wir arbeiten können".
  fileprivate func finite(beside place: Int) -> Int? {
    if !self[place].endsQuotation,
      let verb = (place + 1..<count).last(where: { end in
        (place + 1...end).allSatisfy {
          self[$0].core.isInfinitive && ($0 == end || self[$0].last?.isLetter ?? false)
        }
      })
    {
      return verb
    }
    return place > 0 && self[place - 1].core.singular != nil ? place - 1 : nil
  }
}

extension String {
  /// Whether "wir" is one of the words.
  fileprivate var saysWe: Bool { split { !$0.isLetter }.contains { $0.lowercased() == "wir" } }

  /// A message with its advice in the first person: behind the words that it quotes from the letter.
  fileprivate var withOwnAdvice: String {
    guard saysWe, hasPrefix("„"), let end = firstIndex(of: "“") else { return inFirstPerson }
    return self[...end] + String(self[index(after: end)...]).inFirstPerson
  }

  /// "Wir können" as "Ich kann"; a "wir" without its verb beside it stays, but for one that stands alone.
  fileprivate var inFirstPerson: String {
    guard saysWe else { return self }
    var words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for place in words.indices where words[place].core.lowercased() == "wir" {
      let word = words[place]
      let pronoun = word.core == "Wir" ? "Ich" : "ich"
      if let verb = words.finite(beside: place), let form = words[verb].core.singular {
        words[verb] = words[verb].replacing(words[verb].core, with: form)
      } else if !(word.hasPrefix("„") && word.endsQuotation) {
        continue
      }
      words[place] = word.replacing(word.core, with: pronoun)
    }
    return words.joined(separator: " ")
  }

  /// Whether a quotation ends behind the word.
  fileprivate var endsQuotation: Bool { contains("“") }

  /// The letters without the marks around them.
  fileprivate var core: String {
    String(drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
  }

  /// Whether it may be an infinitive: "weiterarbeiten".
  fileprivate var isInfinitive: Bool {
    Lexicon.standard.verbs.readings(of: self).contains { $0.form == .infinitive }
  }

  /// "kann" of "können"; nil for what is no verb in the plural of the present.
  fileprivate var singular: String? {
    Lexicon.standard.verbs.readings(of: self)
      .first { $0.form == .finite(.present, .first, .plural) && $0.verb.particle.isEmpty }?
      .verb.forms(.finite(.present, .first, .singular)).first
  }
}
