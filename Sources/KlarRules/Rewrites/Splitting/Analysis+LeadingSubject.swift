internal import KlarGerman

extension Analysis {
  /// The first constituent of a clause with its verb at the end, if it can be nothing but the subject.
  ///
  /// - Parameters:
  ///   - introducer: The word that opens the clause: "da", "weil".
  ///   - finite: Its finite verb.
  func leadingSubject(behind introducer: Int, of finite: Int) -> Range<Int>? {
    let verbs = verbComplexes.first { $0.finite == finite }?.tokens ?? []
    let bracket = verbs.filter { $0 > introducer }.min() ?? finite
    guard let first = ClauseFrameReader(self).constituents(of: introducer + 1..<bracket)?.first,
      first.cases.contains(.nominative), first.phrases.allSatisfy({ !$0.mayEndEarlier })
    else { return nil }
    return first.numbers.contains(finiteNumber(of: finite)) ? first.tokens : nil
  }
}
