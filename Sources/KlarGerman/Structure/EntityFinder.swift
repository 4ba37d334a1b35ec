import KlarText

/// Finds what no rewrite may change: dates, deadlines, amounts, citations, numbers and names.
struct EntityFinder {
  private let layer: TokenLayer
  /// Whether an entity can begin with a spelling, by its number.
  private let opens: [Bool]
  /// Whether a spelling announces the number after it, by its number.
  private let labels: [Bool]

  /// A finder in the given tokens.
  ///
  /// What a spelling can begin is found once for all its tokens.
  init(_ layer: TokenLayer) {
    self.layer = layer
    opens = zip(layer.forms, layer.traits).map(Self.opens)
    labels = layer.forms.map { LetterSigns.standard.announcesReference($0.folded) }
  }

  private static func opens(_ form: WordForm, _ traits: WordTraits) -> Bool {
    let kinds: WordTraits = [.weekday, .month, .numeral, .currency, .honorific, .period]
    if !traits.isDisjoint(with: kinds) || form.casing == .none { return true }
    return form.text.utf8.contains { (0x30...0x39).contains($0) }
      || ["art.", "jan.", "feb.", "fr."].contains(form.folded) || form.folded.hasSuffix(".")
  }

  /// The entities inside the sentences, in text order; where two could begin, the longer one wins.
  func find(in sentences: [Range<Int>]) -> [Entity] {
    var entities: [Entity] = []
    for sentence in sentences {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        let isLabelled = isLabelled(token)
        let isAddress = [.email, .url, .placeholder].contains(layer.tokens[token].kind)
        guard isLabelled || isAddress || opens[layer.tokens[token].form] else {
          token += 1
          continue
        }
        let window = EntityWindow(layer, token, sentence.upperBound, isLabelled: isLabelled)
        if let (kind, end) = longest(window), end > token {
          entities.append(Entity(kind, layer.range(token..<end), tokens: token..<end))
          token = end
        } else {
          token += 1
        }
      }
    }
    return entities
  }

  /// Whether a label, perhaps with a colon, stands before a token.
  private func isLabelled(_ token: Int) -> Bool {
    guard token > 0, layer.tokens[token].kind != .punctuation else { return false }
    if labels[layer.tokens[token - 1].form] { return true }
    return token > 1 && layer.isMark(token - 1, 0x3A) && labels[layer.tokens[token - 2].form]
  }

  private func longest(_ window: EntityWindow) -> (Entity.Kind, end: Int)? {
    switch layer.tokens[window.start].kind {
    case .email: return (.email, window.start + 1)
    case .url: return (.url, window.start + 1)
    case .placeholder: return (.placeholder, window.start + 1)
    default: break
    }
    let candidates: [(Entity.Kind, Int?)] = [
      (.iban, window.ibanEnd), (.paragraph, window.citationEnd), (.deadline, window.deadlineEnd),
      (.phone, window.phoneEnd), (.reference, window.referenceEnd), (.amount, window.amountEnd),
      (.date, window.dateEnd(window.start)), (.name, window.nameEnd),
    ]
    var best: (Entity.Kind, end: Int)?
    for case (let kind, let end?) in candidates where end > best?.end ?? 0 { best = (kind, end) }
    return best
  }
}
