extension TagRepair {
  private static let determiners: TagSet = [.art, .pdat, .pposat]

  /// "der für Sie tätigen Ärztin": no verb behind a phrase that stands between a determiner and its noun.
  mutating func mendAttributes() {
    for index in clause.dropFirst(3).dropLast()
    where tags[index] == .vvfin || tags[index] == .vvinf {
      if Self.determiners.contains(tags[index - 3]), tags[index - 2] == .appr,
        tags[index - 1] == .pper, tags[index + 1] == .nn, words[index].known.isInflectedAdjective
      {
        tags[index] = .adja
      }
    }
  }
}
