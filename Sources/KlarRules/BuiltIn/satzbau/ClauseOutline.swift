internal import KlarGerman

/// The pieces of a sentence between its commas, and which of them open a subordinate clause.
struct ClauseOutline {
  /// A stretch between two marks.
  struct Piece {
    /// Its tokens, without the marks.
    let tokens: Range<Int>
    /// Whether it opens with a subordinator, a relative pronoun or a question word.
    let isIntroduced: Bool
    /// Whether it ends with a verb, as a complete subordinate clause does.
    let endsVerbal: Bool
    /// Whether it opens with a finite verb.
    let startsFinite: Bool
    /// Whether it goes on with "und", "sondern" or an infinitive, not with the main clause.
    let isContinuation: Bool
  }

  /// The pieces in text order; text in brackets belongs to none.
  let pieces: [Piece]
  /// Whether the sentence is a question.
  let isQuestion: Bool

  /// The outline of a sentence.
  init(_ sentence: Sentence, of analysis: Analysis) {
    var pieces: [Piece] = []
    var start = sentence.tokens.lowerBound
    var depth = 0
    func close(_ end: Int) {
      if start < end { pieces.append(Piece(start..<end, of: analysis)) }
      start = end + 1
    }
    for token in sentence.tokens where analysis.tokens[token].kind == .punctuation {
      switch analysis.form(token).text {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case ",", ";", "–", "—", ":": if depth == 0 { close(token) }
      case ".", "!", "?": if token + 1 == sentence.tokens.upperBound { close(token) }
      default: continue
      }
    }
    close(sentence.tokens.upperBound)
    self.pieces = pieces
    isQuestion = analysis.form(sentence.tokens.upperBound - 1).text == "?"
  }

  /// The indices of the pieces that open a subordinate clause with an introducer of its own.
  var subordinates: [Int] {
    pieces.indices.filter { pieces[$0].isIntroduced }
  }

  /// Whether the sentence opens with a condition whose verb stands first, as in "Fehlt
  /// etwas, fragen Sie".
  var hasVerbFirstCondition: Bool {
    guard pieces.count > 1, !isQuestion, pieces[0].startsFinite else { return false }
    return pieces.dropFirst().contains(where: \.startsFinite)
  }

  /// Whether a subordinate clause stands in the middle of another clause.
  var hasInsertion: Bool {
    subordinates.contains { index in
      guard index > 0, let end = pieces[index...].firstIndex(where: \.endsVerbal) else {
        return false
      }
      let next = end + 1
      return next < pieces.count && !pieces[next].isIntroduced && !pieces[next].isContinuation
        && !pieces[index - 1].endsVerbal
    }
  }
}

extension ClauseOutline.Piece {
  fileprivate init(_ tokens: Range<Int>, of analysis: Analysis) {
    let words = Self.words(in: tokens, of: analysis)
    func tag(_ index: Int) -> Tag? {
      words.indices.contains(index) ? analysis.tags[words[index]] : nil
    }
    let isLater = tokens.lowerBound > 0 && analysis.form(tokens.lowerBound - 1).text == ","
    let opening = words.prefix(4).map { analysis.tags[$0] }
    self.tokens = tokens
    isIntroduced = Self.isIntroduced(opening, isLater: isLater)
    let last = tag(words.count - 1)
    endsVerbal = words.count > 1 && (last.map { $0.isFinite || $0.isNonFiniteVerb } ?? false)
    startsFinite = tag(0)?.isFinite ?? false
    isContinuation =
      tag(0) == .kon || tag(0) == .koui
      || words.contains { analysis.tags[$0] == .ptkzu || analysis.tags[$0] == .vvizu }
        && !words.contains { analysis.tags[$0].isFinite }
  }

  /// The words outside of brackets.
  private static func words(in tokens: Range<Int>, of analysis: Analysis) -> [Int] {
    var depth = 0
    return tokens.filter { token in
      guard analysis.tokens[token].kind == .punctuation else { return depth == 0 }
      switch analysis.form(token).text {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: break
      }
      return false
    }
  }

  /// Whether the first tags are those of a subordinate clause.
  ///
  /// "und", "auch", "nur" and a preposition may stand before the introducer.
  private static func isIntroduced(_ opening: [Tag], isLater: Bool) -> Bool {
    for tag in opening {
      switch tag {
      case .kous: return true
      case .prels, .prelat, .pws, .pwat, .pwav: return isLater
      case .kon, .adv, .appr: continue
      default: return false
      }
    }
    return false
  }
}
