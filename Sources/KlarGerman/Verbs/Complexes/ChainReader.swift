/// Finds the chains of government in a clause.
///
/// Runs of verb forms below the finite verb become chains; `ChainCoordination` then joins what "und"
/// coordinates, and `LooseParticiple` helps where the tagger saw no verb.
struct ChainReader {
  private let view: GrammarView
  private let clause: ClauseDraft
  private let groups: VerbGroups
  private let government: VerbGovernment

  init(_ clause: ClauseDraft, _ view: GrammarView) {
    self.view = view
    self.clause = clause
    groups = VerbGroups(clause, view)
    government = VerbGovernment(clause, view)
  }

  /// The chains in text order.
  func chains() -> [VerbChain] {
    let (below, free) = runChains()
    guard let finite = groups.finite else { return free }
    let coordination = ChainCoordination(groups, government, view)
    var chains = coordination.completed(below).map(\.chain)
    if chains.isEmpty, let chain = loose(below: finite) { chains.append(chain) }
    coordination.alignFuture(&chains, below: finite)
    coordination.shareFinite(finite, &chains)
    if chains.isEmpty { chains.append(VerbChain(links: [finite], tokens: [finite.token])) }
    return chains + free
  }

  /// The chains of the runs below the finite verb, with the number of their run, and of those that stand
  /// for themselves.
  private func runChains() -> (below: [RunChain], free: [VerbChain]) {
    var below: [RunChain] = []
    var free: [VerbChain] = []
    for (number, run) in groups.runs.enumerated() {
      guard let chain = chain(of: run) else {
        if let chain = infinitive(run) { free.append(chain) }
        continue
      }
      if let last = below.last?.chain,
        !view.isCoordinated(run[0].token, after: last.main.token)
      {
        guard mayReplace(last, chain) else { continue }
        below.removeLast()
      }
      below.append(RunChain(run: number, chain: chain))
    }
    return (below, free)
  }

  /// Whether a participle in front was an adverb: "wird ganz bestimmt bald kommen".
  private func mayReplace(_ last: VerbChain, _ chain: VerbChain) -> Bool {
    guard last.links.count == 2, last.main.form == .participle else { return false }
    switch chain.links[1].form {
    case .infinitive: return true
    case .zuInfinitive: return followsAdverb(last.main.token)
    default: return false
    }
  }

  /// The chain of a run below the finite verb.
  private func chain(of run: [VerbLink]) -> VerbChain? {
    guard let finite = groups.finite else { return nil }
    let chain = chain(of: run, under: finite)
    guard chain.links.count > 1, !isQuoted(chain.main.token, apartFrom: finite.token) else {
      return nil
    }
    if chain.links[1].form == .zuInfinitive,
      InfinitiveOwner(clause, view).isOther(than: finite, of: chain.links[1])
    {
      return nil
    }
    return chain
  }

  private func chain(of run: [VerbLink], under top: VerbLink) -> VerbChain {
    var links = [top]
    for link in run.reversed() {
      let governor = links[links.count - 1]
      guard
        let read = government.governed(
          link, by: governor, isAdjacentLast: governor.token == link.token + 1)
      else { break }
      links.append(read)
    }
    return VerbChain(links: links, tokens: links.flatMap(\.tokens).sorted())
  }

  /// The chain of a run that stands for itself: "den Antrag zu stellen".
  private func infinitive(_ run: [VerbLink]) -> VerbChain? {
    guard let place = run.lastIndex(where: { $0.form == .zuInfinitive }) else { return nil }
    return chain(of: Array(run[..<place]), under: run[place])
  }

  /// The chain of a participle that the tagger takes for another word.
  private func loose(below finite: VerbLink) -> VerbChain? {
    guard let link = LooseParticiple(clause, view).link(below: finite),
      government.governed(link, by: finite, isAdjacentLast: true) != nil
    else { return nil }
    return VerbChain(links: [finite, link], tokens: [finite.token, link.token].sorted())
  }

  /// Whether one of two words stands in quotation marks and the other does not.
  private func isQuoted(_ token: Int, apartFrom other: Int) -> Bool {
    var marks = 0
    for index in min(token, other)..<max(token, other)
    where view.tokens[index].kind == .punctuation {
      switch view.forms[view.tokens[index].form].text {
      case "\"", "„", "“", "”", "»", "«": marks += 1
      default: break
      }
    }
    return marks % 2 == 1 && abs(token - other) > 2
  }

  /// Whether "und" joins a participle to an adverb: "ist schriftlich und begründet einzureichen".
  private func followsAdverb(_ participle: Int) -> Bool {
    guard participle > 1, view.tags[participle - 1] == .kon else { return false }
    return view.tags[participle - 2] == .adjd || view.tags[participle - 2] == .adv
  }
}
