internal import KlarGerman
internal import KlarText

extension Analysis {
  /// Whether the text speaks as a law does: nobody says "wir" or "ich", and nobody is spoken to.
  ///
  /// So do statutes, bylaws, directives and judgments. Their words mean what the law gives them to mean.
  var isNormative: Bool {
    guard kind == .text, isLong, !voice.isPersonal, !voice.hasAuthor else {
      return false
    }
    // "Sie" that begins a sentence may be things.
    return !sentences.contains { sentence in
      sentence.tokens.dropFirst().contains { token in
        let word = form(token).text
        return (word == "Sie" || word.hasPrefix("Ihr")) && tokens[token - 1].kind != .punctuation
      }
    }
  }
}
