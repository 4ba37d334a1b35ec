/// What the mere shape of a block tells, whatever its words mean.
extension BlockSigns {
  /// Whether it is the number of a margin or a page, alone in its line.
  var isLoneNumber: Bool { tokens.count == 1 && layer.tokens[tokens.lowerBound].kind == .number }

  /// Whether it is the Roman number of a section, like "II.", alone in its line.
  var isRomanNumber: Bool {
    guard let first = tokens.first, tokens.count <= 2 else { return false }
    let letters = layer.word(first).prefix { $0 != "." }
    return !letters.isEmpty && letters.allSatisfy { "IVX".contains($0) }
      && (tokens.count == 2 ? layer.isMark(first + 1, 0x2E) : layer.word(first).hasSuffix("."))
  }

  /// Whether it begins with the sign of a note: "¹ …", "[1] …".
  var isNote: Bool {
    guard let first = tokens.first, tokens.count > 1 else { return false }
    if tokens.count > 3, layer.isMark(first, 0x5B), layer.isMark(first + 2, 0x5D) {
      return layer.tokens[first + 1].kind == .number
    }
    return "¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.contains { layer.word(first).unicodeScalars.first == $0 }
  }

  /// Whether it is an address of the web or of mail, or a placeholder, and nothing else.
  var isBareValue: Bool { tokens.count == 1 && isBareValues }

  /// Whether it is nothing but such values and the marks between them.
  var isBareValues: Bool {
    tokens.allSatisfy {
      [.url, .email, .placeholder, .punctuation].contains(layer.tokens[$0].kind)
    }
      && tokens.contains { layer.tokens[$0].kind != .punctuation }
  }

  /// Whether it is a line drawn with signs.
  var isRule: Bool {
    !isDots && tokens.allSatisfy { [.punctuation, .symbol].contains(layer.tokens[$0].kind) }
  }

  /// Whether it is one or two small words that say nothing by themselves: "intern".
  var isFragment: Bool {
    tokens.count <= 2 && !hasFiniteVerb && tokens.allSatisfy { layer.tokens[$0].kind == .word }
      && layer.isLower(tokens.lowerBound)
  }

  /// Whether it is a short label, a colon and a value, but no sentence: "Raum: 214".
  ///
  /// A value of one or two words may end with a full stop: "Beginn: 9:00 Uhr.".
  var isLabelled: Bool {
    guard let colon = tokens.first(where: { layer.isMark($0, 0x3A) }), colon + 1 < tokens.endIndex,
      (1...3).contains(colon - tokens.lowerBound), layer.isCapital(tokens.lowerBound)
    else { return false }
    let isStopped = SentenceShape.hasFinalMark(tokens, layer)
    let words = tokens[(colon + 1)...].count { layer.tokens[$0].kind == .word }
    return tokens.count <= 12 && !hasFiniteVerb && (!isStopped || words <= 2)
  }

  /// Whether it is nothing but dots: a cell left open.
  var isDots: Bool {
    tokens.allSatisfy { layer.word($0).allSatisfy { $0 == "." || $0 == "…" } }
  }

  /// Whether it lists nouns without saying anything of them: "Miete, Heizung, Strom".
  var isKeywords: Bool {
    let commas = tokens.count { layer.isMark($0, 0x2C) }
    guard commas >= 3, commas * 4 >= tokens.count, !hasFiniteVerb else { return false }
    return !SentenceShape.hasFinalMark(tokens, layer)
  }

  /// Whether it could be a cell of a table: a few words or a figure, no sentence.
  var isCellLike: Bool {
    guard let last = tokens.last, tokens.count <= 6, !hasFiniteVerb else { return false }
    return isFigure || isDots || layer.tokens[last].kind != .punctuation
  }

  /// Whether it is a figure, a currency, both, or a placeholder for them.
  var isFigure: Bool {
    tokens.count <= 3
      && (hasFigure || tokens.contains { layer.tokens[$0].kind == .placeholder })
  }

  /// Whether a number or a currency is among its tokens.
  var hasFigure: Bool {
    tokens.contains {
      [.number, .ordinal].contains(layer.tokens[$0].kind) || layer.traits($0).contains(.currency)
    }
  }

  /// Whether it is a placeholder named after the reader, like "[EMPFAENGER_NAME]".
  var isReaderPlaceholder: Bool {
    guard isBareValue, let first = tokens.first, layer.tokens[first].kind == .placeholder else {
      return false
    }
    return LetterSigns.standard.readers.contains { layer.folded(first).contains($0) }
  }
}
