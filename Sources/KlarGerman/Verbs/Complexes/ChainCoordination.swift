/// A chain with the number of the run that it was read from.
struct RunChain {
  let run: Int
  let chain: VerbChain
}

/// Lets coordinated chains share their helpers: "Der Antrag wird geprüft und bewilligt werden".
struct ChainCoordination {
  private let view: GrammarView
  private let groups: VerbGroups
  private let government: VerbGovernment

  init(_ groups: VerbGroups, _ government: VerbGovernment, _ view: GrammarView) {
    self.view = view
    self.groups = groups
    self.government = government
  }

  /// The chains in text order with those of the runs that lack a helper which a later one has: "geprüft
  /// und bewilligt werden".
  func completed(_ chains: [RunChain]) -> [RunChain] {
    var chains = chains
    for (number, run) in groups.runs.enumerated().reversed()
    where !chains.contains(where: { $0.run == number }) {
      guard let link = run.last, let next = chains.first(where: { $0.run > number })?.chain,
        let chain = elliptic(link, before: next)
      else { continue }
      chains.append(RunChain(run: number, chain: chain))
    }
    return chains.sorted { $0.run < $1.run }
  }

  /// The chain of a verb that shares all helpers of the next one.
  private func elliptic(_ link: VerbLink, before next: VerbChain) -> VerbChain? {
    guard next.links.count > 2, let first = next.tokens.last(where: { $0 > link.token }),
      view.isCoordinated(first, after: link.token), let governor = next.governor,
      let read = government.governed(link, by: governor, isAdjacentLast: false)
    else { return nil }
    return VerbChain(
      links: next.links.dropLast() + [read],
      tokens: ([next.links[0].token] + read.tokens).sorted(), isElliptic: true)
  }

  /// Beside an infinitive below "werden" a form that may be one is no participle: "wird umziehen und den
  /// Verein verlassen".
  func alignFuture(_ chains: inout [VerbChain], below finite: VerbLink) {
    guard finite.helper == .werden,
      chains.contains(where: { $0.links.count == 2 && $0.main.form == .infinitive })
    else { return }
    for index in chains.indices
    where chains[index].links.count == 2 && finite.token < chains[index].main.token
      && view.classes(chains[index].main.token).contains(.infinitive)
    {
      chains[index].links[1].form = .infinitive
    }
  }

  /// The finite verb belongs to the chain that it stands next to.
  func shareFinite(_ finite: VerbLink, _ chains: inout [VerbChain]) {
    guard chains.count > 1 else { return }
    let isLast = !chains.contains { $0.main.token > finite.token }
    let owner = isLast ? chains.count - 1 : 0
    for index in chains.indices where index != owner {
      chains[index].tokens.removeAll { $0 == finite.token }
      chains[index].isElliptic = true
    }
  }
}

extension GrammarView {
  /// Whether "und" or a comma stands between two verbs.
  func isCoordinated(_ token: Int, after first: Int) -> Bool {
    (min(first, token)..<token).contains {
      tags[$0] == .kon || tags[$0] == .comma || folded($0) == "sowie"
    }
  }
}
