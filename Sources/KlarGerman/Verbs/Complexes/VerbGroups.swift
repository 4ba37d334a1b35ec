/// The verb forms of a clause: its finite verb and the runs of other forms that stand together.
struct VerbGroups {
  let finite: VerbLink?
  /// Runs in text order.
  let runs: [[VerbLink]]

  /// Reads the forms of a clause; `view` decides where the tagger and the lexicon differ.
  init(_ clause: ClauseDraft, _ view: GrammarView) {
    let finite = Self.finite(of: clause, view)
    self.finite = finite.map {
      VerbLink(token: $0, form: .finite, helper: view.helper($0), zu: nil)
    }
    var runs: [[VerbLink]] = []
    var last: Int?
    var zu: Int?
    for token in clause.tokens {
      if view.tags[token] == .ptkzu {
        zu = token
        continue
      }
      defer { zu = nil }
      guard token != finite, let form = Self.form(token, zu, view) else { continue }
      let helper = view.folded(token) == "geworden" ? .none : view.helper(token)
      let link = VerbLink(token: token, form: form, helper: helper, zu: zu)
      let isNext = last == (zu ?? token) - 1
      last = token
      if isNext, !runs.isEmpty { runs[runs.count - 1].append(link) } else { runs.append([link]) }
    }
    self.runs = runs
  }

  /// The finite verb of a clause that may seem to have several, or none.
  private static func finite(of clause: ClauseDraft, _ view: GrammarView) -> Int? {
    let isLast = clause.kind == .subordinate || clause.kind == .relative
    if clause.finites.count > 1 {
      if isLast { return clause.finites.last }
      return clause.finites.first { view.tags[$0] == .vafin || view.tags[$0] == .vmfin }
        ?? clause.finites.first
    }
    if let only = clause.finites.first { return only }
    guard clause.kind != .infinitive, !clause.isClosed || isLast else { return nil }
    return lastAuxiliary(clause, view)
  }

  /// "die Anträge geprüft werden": the infinitive at the end is the finite verb.
  private static func lastAuxiliary(_ clause: ClauseDraft, _ view: GrammarView) -> Int? {
    guard let last = clause.tokens.last,
      view.tags[last] == .vainf || view.tags[last] == .vminf,
      !view.classes(last).isDisjoint(with: [.present, .preterite]),
      clause.tokens.count < 2 || view.tags[clause.tokens[clause.tokens.count - 2]] != .ptkzu
    else { return nil }
    return last
  }

  private static func form(_ token: Int, _ zu: Int?, _ view: GrammarView) -> VerbLink.Form? {
    let tag = view.tags[token]
    if tag == .vvizu { return .zuInfinitive }
    if tag.isParticiple {
      if zu != nil { return .zuInfinitive }
      return view.classes(token).isEmpty && !looksLikeParticiple(view.folded(token))
        ? nil : .participle
    }
    if tag.isInfinitive { return zu == nil ? .infinitive : .zuInfinitive }
    guard tag.isFinite else { return nil }
    let classes = view.classes(token)
    if zu != nil { return classes.contains(.infinitive) ? .zuInfinitive : nil }
    if classes.contains(.pastParticiple) { return .participle }
    if classes.isEmpty, view.folded(token).hasSuffix("t") { return .participle }
    return classes.contains(.infinitive) ? .infinitive : nil
  }

  /// Whether a word that the lexicon does not know is built like a participle.
  private static func looksLikeParticiple(_ word: String) -> Bool {
    guard word.hasSuffix("t") || word.hasSuffix("en") else { return false }
    return word.hasSuffix("iert") || word.contains("ge")
      || ["be", "emp", "ent", "er", "miss", "über", "unter", "ver", "wider", "zer"].contains {
        word.hasPrefix($0)
      }
  }
}
