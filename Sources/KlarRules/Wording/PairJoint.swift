internal import KlarGerman

/// The "bzw." between two things.
///
/// It may mean "or", or give two things what belongs to each: "Kinder und Erwachsene zahlen 2 bzw. 4 Euro"
/// leaves no choice.
struct PairJoint {
  private let words: Range<Int>
  private let analysis: Analysis
  private let sentence: Range<Int>

  /// - Parameter words: The tokens of "bzw."; at least one.
  init(_ words: Range<Int>, in analysis: Analysis) {
    self.words = words
    self.analysis = analysis
    sentence = analysis.sentence(ofToken: words.lowerBound).tokens
  }

  /// Whether it may join what belongs to two things named before, two parts of laws, clauses, or things
  /// that are a duty each.
  var joinsPairs: Bool {
    isBehindPair || isBeforeOther || isBetweenNumbers || isInCitation || isInDuty || isBehindVerb
      || isBehindComma
      || isInRow
      || isDistributive
  }

  private var before: Int { words.lowerBound - 1 }

  private var isBehindPair: Bool {
    (sentence.lowerBound..<words.lowerBound).contains {
      ClosedClasses.coordinators.contains(analysis.form($0).folded)
        || ["bzw.", "/"].contains(analysis.form($0).folded)
    }
  }

  /// Whether the two may be one of the two that "oder" joins behind them.
  private var isBeforeOther: Bool {
    (words.upperBound..<min(words.upperBound + 6, sentence.upperBound)).contains {
      analysis.form($0).folded == "oder"
    }
  }

  /// Whether numbers stand on both sides, one for each of two cases.
  private var isBetweenNumbers: Bool {
    let behind = words.upperBound..<min(words.upperBound + 3, sentence.upperBound)
    let front = max(sentence.lowerBound, before - 1)..<words.lowerBound
    return [front, behind].allSatisfy { place in
      place.contains { [.number, .ordinal].contains(analysis.tokens[$0].kind) }
    }
  }

  private var isInCitation: Bool {
    analysis.entities(in: sentence, [.paragraph]).contains {
      $0.tokens.contains(before) || $0.tokens.contains(words.upperBound)
    }
  }

  private var isInDuty: Bool {
    analysis.verbComplexes(in: sentence).contains { complex in
      switch complex.modality {
      case .modal(_, "müssen"), .modal(_, "sollen"), .seinZu, .habenZu: return true
      default: return false
      }
    }
  }

  private var isBehindVerb: Bool {
    before >= 0 && (analysis.tags[before].isFinite || analysis.tags[before] == .vvpp)
  }

  private var isBehindComma: Bool { before >= 0 && analysis.tags[before] == .comma }

  /// Whether a comma stands between two things of one kind in front: "Wärme-, Kälteschutz bzw.".
  private var isInRow: Bool {
    guard before > 1, analysis.tags[before - 1] == .comma else { return false }
    return analysis.tags[before - 2] == analysis.tags[before]
      || analysis.tags[before - 2] == .trunc
  }

  /// Whether things go with others one by one: "die jeweilige Fläche".
  private var isDistributive: Bool {
    sentence.contains { analysis.isWord($0, .distributive) }
  }
}
