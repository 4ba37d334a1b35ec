internal import CLexicon

/// The binary tables that are compiled into the program; `klarbrief-dev lexicon` writes them.
enum LexiconData {
  case verbs, nouns, adjectives, closed, names, frequencies, tagger, compounds

  /// A copy of the table; half a megabyte costs less than a tenth of a millisecond.
  var bytes: [UInt8] {
    let table = unsafe self.table
    return unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
  }

  private var table: klar_table {
    switch self {
    case .verbs: unsafe klar_verbs()
    case .nouns: unsafe klar_nouns()
    case .adjectives: unsafe klar_adjectives()
    case .closed: unsafe klar_closed()
    case .names: unsafe klar_names()
    case .frequencies: unsafe klar_frequencies()
    case .tagger: unsafe klar_tagger()
    case .compounds: unsafe klar_compounds()
    }
  }
}
