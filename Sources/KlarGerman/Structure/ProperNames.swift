package import KlarText

/// Names that somebody else gave: of forms, offices, leaflets and courses, addresses and links.
///
/// Nobody puts other words into them: the form „Nachweis der häuslichen Pflege“, the "Servicestelle für
/// Migration und Teilhabe".
package struct ProperNames: Sendable {
  private let ranges: [TextRange]

  /// Finds the names of a text.
  package init(_ analysis: Analysis) {
    let finder = ProperNameFinder(analysis)
    ranges = finder.names.map {
      analysis.tokens[$0.lowerBound].range.union(analysis.tokens[$0.upperBound - 1].range)
    }
    .sorted().reduce(into: []) { merged, range in
      if let last = merged.last, last.upper > range.lower {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
  }

  /// Whether a stretch lies inside a name.
  package func hold(_ range: TextRange) -> Bool {
    let first = ranges.partitioningIndex { $0.upper >= range.upper }
    return first < ranges.count && ranges[first].lower <= range.lower
  }
}
