/// How often a rule is right, and how much it finds.
struct RuleQuality {
  /// Expected and found.
  private(set) var hits = 0
  /// Found but not expected.
  private(set) var strays = 0
  /// Expected but not found.
  private(set) var misses = 0

  /// What was expected.
  var expected: Int { hits + misses }

  /// The share of findings that were expected; nil if there is none.
  var precision: Double? { Self.share(hits, of: hits + strays) }

  /// The share of the expected places that are found; nil if there is none.
  var recall: Double? { Self.share(hits, of: expected) }

  /// Counts one passage: the places found by rule id against what readers marked.
  mutating func add(_ rule: String, _ places: [String: [Range<Int>]], in passage: GoldPassage) {
    let areSentences = rule == "satzlaenge" || rule == "schachtelsatz"
    let gold = passage.findings.filter { $0.rule == rule && $0.optional != true }
    let spare = passage.findings.filter { $0.rule == rule && $0.optional == true }
    let wanted = (gold + spare).map { $0.start..<$0.end }
    let mine = places[rule] ?? []
    let pairing = Pairing(mine, with: wanted, areSentences: areSentences)
    for (index, finding) in gold.enumerated() {
      let isFound =
        pairing.found.contains(index)
        || (finding.also ?? []).contains { other in
          let theirs = Pairing(
            places[other] ?? [], with: [wanted[index]], areSentences: areSentences)
          return !theirs.found.isEmpty
        }
      if isFound { hits += 1 } else { misses += 1 }
    }
    let allowed = passage.findings.filter { $0.also?.contains(rule) == true }
      .map { $0.start..<$0.end }
    strays += pairing.strays.count { stray in
      Pairing([mine[stray]], with: allowed, areSentences: areSentences).found.isEmpty
    }
  }

  private static func share(_ part: Int, of all: Int) -> Double? {
    all == 0 ? nil : Double(part) / Double(all)
  }
}
