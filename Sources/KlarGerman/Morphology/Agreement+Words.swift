extension Agreement {
  /// What the readings of a determiner or pronoun allow.
  init(of words: [ClosedClassWord]) {
    self.init(words.map { Agreement($0.gender, $0.number, $0.grammaticalCase) })
  }

  /// The combinations of the given cases; all that there are where none is given.
  init(cases: Set<GrammaticalCase>) {
    self = cases.isEmpty ? .all : Agreement(cases.map { Agreement(nil, nil, $0) })
  }
}
