import KlarText

/// What a block shows of its place in a letter.
struct BlockSigns {
  let layer: TokenLayer
  private let phrases = LetterPhrases.german
  /// The tokens of the block.
  let tokens: Range<Int>

  /// Looks at a block's tokens.
  init(_ layer: TokenLayer, _ tokens: Range<Int>) {
    (self.layer, self.tokens) = (layer, tokens)
  }

  /// Whether it greets the reader and says nothing else.
  var isSalutation: Bool { phrases.isSalutation(tokens, layer) }

  /// Whether it takes leave: "Mit freundlichen Grüßen".
  var isClosing: Bool {
    phrases.match(.closing, tokens, layer) != nil && tokens.count <= 14
      && !hasFiniteVerb
  }

  /// Whether somebody signs, as with "Im Auftrag".
  var isSignature: Bool {
    guard let count = phrases.match(.signature, tokens, layer) else { return false }
    return tokens.count - count <= 4 && !hasFiniteVerb
      && !SentenceShape.hasFinalMark(tokens, layer)
  }

  /// Whether it names something beside the text: "Telefon: 0123".
  var isInformation: Bool {
    guard let count = phrases.match(.information, tokens, layer) else {
      return isDateLine || isContact
    }
    let rest = tokens.dropFirst(count)
    guard let next = rest.first else { return true }
    let isLabel = layer.isMark(next, 0x3A) || rest.contains { layer.isMark($0, 0x3A) }
    let isValue = layer.tokens[next].kind != .word || layer.traits(next).contains(.honorific)
    return (isLabel || isValue) && !isSentence
  }

  /// Whether it tells a detail beside the text without a sentence.
  var isDetail: Bool { isInformation || isLabelled || isBareValues || isKeywords }

  /// Whether it is a label whose value stands in the next block.
  var isLabel: Bool { phrases.isAlone(.information, tokens, layer) }

  /// Whether it is an e-mail or web address alone.
  private var isContact: Bool {
    tokens.count <= 2 && tokens.contains { [.email, .url].contains(layer.tokens[$0].kind) }
  }

  /// Whether it is a place and a date, or a date alone.
  var isDateLine: Bool {
    guard tokens.count <= 9 else { return false }
    let isYear = tokens.contains { token in
      layer.tokens[token].kind == .number && layer.tokens[token].range.count >= 4
    }
    let dates = tokens.contains { token in
      layer.traits(token).contains(.month)
        || layer.tokens[token].kind == .number && isDottedDate(token)
    }
    let isPlain = tokens.allSatisfy { token in
      switch layer.tokens[token].kind {
      case .number, .ordinal, .placeholder, .abbreviation: true
      case .punctuation: [0x2C, 0x3A, 0x28, 0x29].contains(layer.firstByte(token))
      case .word: layer.isCapital(token) || ["den", "im", "am"].contains(layer.folded(token))
      default: false
      }
    }
    return dates && isYear && isPlain
  }

  private func isDottedDate(_ token: Int) -> Bool {
    layer.text.bytes[layer.tokens[token].range.bytes].count { $0 == 0x2E } == 2
  }

  /// Whether it contains a postal code and a place: "12345 Musterstadt".
  var hasPostcode: Bool {
    tokens.dropLast().contains { token in
      let (mark, bytes) = (layer.tokens[token], layer.text.bytes)
      let digits = bytes[mark.range.bytes].drop { !(0x30...0x39).contains($0) }
      let isCode = digits.count == 5 || digits.count == 4 && tokens.count <= 5
      return isCode && mark.range.count - digits.count <= 3 && mark.kind != .placeholder
        && digits.allSatisfy { (0x30...0x39).contains($0) }
        && layer.isCapital(token + 1) && layer.tokens[token + 1].kind == .word
        && !layer.traits(token + 1).contains(.currency)
        && (tokens.count <= 14 && !isSentence)
    }
  }

  /// Whether it may be the first line of the reader's address.
  var isAddressee: Bool {
    guard let first = tokens.first, tokens.count <= 8 else { return false }
    return layer.traits(first).contains(.honorific)
      || ["an", "firma"].contains(layer.folded(first)) || isReaderPlaceholder
  }

  /// Whether it names an authority.
  var hasAuthority: Bool {
    tokens.contains { token in
      layer.traits(token).contains(.authority) || layer.folded(token).hasSuffix("amt")
    }
  }

  /// Whether it is a page number: "Seite 2 von 3", "- 2 -".
  var isPageNumber: Bool {
    guard tokens.count <= 6 else { return false }
    let words = tokens.filter { layer.tokens[$0].kind == .word }.map(layer.folded)
    let numbers = tokens.count { layer.tokens[$0].kind == .number }
    if numbers == 0 { return false }
    if words.isEmpty { return tokens.count == 3 && layer.isMark(tokens.lowerBound, 0x2D) }
    return LetterSigns.standard.pages.contains(words[0])
      && words.dropFirst().allSatisfy { $0 == "von" }
  }

  /// Whether it holds a sentence of running text.
  var isSentence: Bool {
    let words = tokens.count { layer.tokens[$0].kind == .word }
    return SentenceShape.hasFinalMark(tokens, layer) && words >= (hasFiniteVerb ? 4 : 7)
  }

  /// Whether a frequent finite verb is among its words; no tags are known here.
  var hasFiniteVerb: Bool { tokens.contains { layer.isFiniteVerb($0, in: tokens) } }

  /// Whether it begins with a phrase of a kind and is short, or ends with a colon.
  func isHeading(_ kind: LetterPhrases.Kind) -> Bool {
    guard let count = phrases.match(kind, tokens, layer) else { return false }
    let rest = tokens.dropFirst(count)
    guard let next = rest.first else { return true }
    return rest.count <= 1 && !layer.tokens[next].isWord
      || layer.isMark(next, 0x3A) && rest.count <= 2
  }

  /// Whether it begins with a phrase of a kind.
  func begins(_ kind: LetterPhrases.Kind) -> Bool { phrases.match(kind, tokens, layer) != nil }

  /// Whether it lists what is enclosed: "Anlagen", "Anlage: 2", "2 Anlagen".
  var isEnclosures: Bool {
    let start = tokens.lowerBound
    let isCounted = [.number, .ordinal].contains(layer.tokens[start].kind)
    let rest = isCounted ? tokens.dropFirst() : tokens
    guard !rest.isEmpty, let count = phrases.match(.enclosures, rest, layer) else { return false }
    let tail = rest.dropFirst(count)
    guard let next = tail.first else { return true }
    if layer.isMark(next, 0x3A) { return true }
    return tail.count <= 4 && layer.tokens[next].kind != .word
  }

  /// Whether it says how to appeal: "Gegen diesen Bescheid kann … Widerspruch …", also behind its
  /// title and a colon.
  var isRemedyWording: Bool {
    if let count = phrases.match(.remedy, tokens, layer), let next = tokens.dropFirst(count).first {
      return layer.isMark(next, 0x3A) && hasRemedyWords
    }
    guard let first = tokens.first, layer.folded(first) == "gegen" else { return false }
    return tokens.prefix(10).contains { layer.traits($0).contains(.ruling) } && hasRemedyWords
      && !tellsOfAppeal
  }

  /// Whether it tells that somebody has appealed: "Gegen den Bescheid haben Sie Widerspruch eingelegt".
  private var tellsOfAppeal: Bool {
    let words = Set(tokens.map(layer.folded))
    return !words.isDisjoint(with: ["haben", "hat", "habe", "hatten", "hatte", "wurde"])
      && words.isDisjoint(with: ["kann", "können", "innerhalb", "binnen", "innert", "zulässig"])
  }

  /// Whether it uses words of legal remedies.
  var hasRemedyWords: Bool { tokens.contains { layer.traits($0).contains(.remedy) } }

  /// Whether it says what was decided.
  var hasDecision: Bool { tokens.contains { layer.traits($0).contains(.decision) } }

  /// Whether it announces the decision: "… ergeht folgender Bescheid:", "Daher verfügen wir:".
  var announcesRuling: Bool {
    guard let last = tokens.last, layer.isMark(last, 0x3A) else { return false }
    let words = tokens.map(layer.folded)
    let isFollowing = words.contains { $0.hasPrefix("folgend") }
    return isFollowing && tokens.contains { layer.traits($0).contains(.ruling) }
      || words.dropLast().suffix(2).contains(where: LetterSigns.standard.rulings.contains)
  }
}
