/// Finds the chains of government in a clause.
struct ChainReader {
  private let view: GrammarView
  private let clause: ClauseDraft
  private let groups: VerbGroups
  private let government: VerbGovernment
  private let words = VerbWords.standard

  init(_ clause: ClauseDraft, _ view: GrammarView) {
    self.view = view
    self.clause = clause
    groups = VerbGroups(clause, view)
    government = VerbGovernment(clause, view)
  }

  /// The chains in text order.
  func chains() -> [VerbChain] {
    var governed: [(run: Int, chain: VerbChain)] = []
    var free: [VerbChain] = []
    for (number, run) in groups.runs.enumerated() {
      if let chain = chain(of: run) {
        if let last = governed.last, !isCoordinated(run[0].token, after: last.chain.main.token) {
          // "wird ganz bestimmt bald kommen": the first one was an adverb.
          let isAdverb = last.chain.links.count == 2 && last.chain.main.form == .participle
          guard isAdverb,
            chain.links[1].form == .infinitive
              || chain.links[1].form == .zuInfinitive && followsAdverb(last.chain.main.token)
          else { continue }
          governed.removeLast()
        }
        governed.append((number, chain))
      } else if let chain = infinitive(run) {
        free.append(chain)
      }
    }
    addCoordinated(to: &governed)
    if governed.isEmpty, let chain = loose() { governed.append((0, chain)) }
    var chains = governed.map(\.chain)
    alignFuture(&chains)
    shareFinite(&chains)
    if chains.isEmpty, let finite = groups.finite {
      chains.append(VerbChain(links: [finite], tokens: [finite.token]))
    }
    return chains + free
  }

  /// The chain of a run below the finite verb.
  private func chain(of run: [VerbLink]) -> VerbChain? {
    guard let finite = groups.finite else { return nil }
    let chain = chain(of: run, under: finite)
    guard chain.links.count > 1 else { return nil }
    if isQuoted(chain.main.token, apartFrom: finite.token) { return nil }
    if chain.links[1].form == .zuInfinitive, dependsOnOther(chain.links[1], finite) { return nil }
    return chain
  }

  private func chain(of run: [VerbLink], under top: VerbLink) -> VerbChain {
    var links = [top]
    for (index, link) in run.enumerated().reversed() {
      let governor = links[links.count - 1]
      let isLast = governor.token == link.token + 1
      guard
        let read = government.governed(
          link, by: governor, isAdjacentLast: isLast && index == run.count - 1 || isLast)
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

  /// Whether "und" or a comma stands between two verbs.
  private func isCoordinated(_ token: Int, after first: Int) -> Bool {
    (min(first, token)..<token).contains {
      view.tags[$0] == .kon || view.tags[$0] == .comma || view.folded($0) == "sowie"
    }
  }

  /// Whether "und" joins a participle to an adverb: "ist schriftlich und begründet einzureichen".
  private func followsAdverb(_ participle: Int) -> Bool {
    guard participle > 1, view.tags[participle - 1] == .kon else { return false }
    return [.adjd, .adv].contains(view.tags[participle - 2])
  }

  /// "ist berechtigt den Antrag zu stellen", "hat das Recht zu klagen", "Zu klagen ist möglich".
  private func dependsOnOther(_ link: VerbLink, _ finite: VerbLink) -> Bool {
    let first = link.zu ?? link.token
    if clause.introducer == nil, link.token < finite.token,
      clause.tokens.contains(where: {
        $0 > finite.token && view.tags[$0] == .adjd && words.control.contains(view.folded($0))
      })
    {
      return true
    }
    let range = min(first, finite.token)...max(first, finite.token)
    return clause.tokens.contains { token in
      guard range.contains(token), token != finite.token, token != link.token else { return false }
      let key = view.folded(token)
      switch view.tags[token] {
      case .koui: return true
      case .nn, .adjd, .vvpp, .adv: return words.control.contains(key)
      case .appr where key == "um": return opensPurpose(token, finite)
      default: return words.openers.contains(key) && view.tags[token] != .appr
      }
    }
  }

  /// Whether "um" without a comma says what for: "die nötig ist um …"; "ist um zehn Euro zu senken" measures.
  private func opensPurpose(_ um: Int, _ finite: VerbLink) -> Bool {
    guard um > finite.token, um + 1 < view.tags.count, view.tags[um + 1] != .card else {
      return false
    }
    return finite.helper == .haben || clause.introducer != nil
      || clause.tokens.contains {
        [um - 1, finite.token - 1].contains($0) && view.tags[$0] == .adjd
      }
  }

  /// Adds the runs that lack a helper which a later one has: "geprüft und bewilligt werden".
  private func addCoordinated(to governed: inout [(run: Int, chain: VerbChain)]) {
    for (number, run) in groups.runs.enumerated().reversed() {
      guard !governed.contains(where: { $0.run == number }), let link = run.last,
        let next = governed.first(where: { $0.run > number })?.chain, next.links.count > 2,
        let first = next.tokens.last(where: { $0 > link.token }),
        isCoordinated(first, after: link.token),
        let governor = next.governor,
        let read = government.governed(link, by: governor, isAdjacentLast: false)
      else { continue }
      let finite = next.links[0]
      governed.append(
        (
          number,
          VerbChain(
            links: next.links.dropLast() + [read],
            tokens: ([finite.token] + read.tokens).sorted(), isElliptic: true)
        ))
    }
    governed.sort { $0.run < $1.run }
  }

  /// Beside an infinitive below "werden" a form that may be one is no participle: "wird umziehen und den
  /// Verein verlassen".
  private func alignFuture(_ chains: inout [VerbChain]) {
    guard let finite = groups.finite, finite.helper == .werden,
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
  private func shareFinite(_ chains: inout [VerbChain]) {
    guard let finite = groups.finite, chains.count > 1 else { return }
    let isLast = chains.contains { $0.main.token > finite.token } == false
    let owner = isLast ? chains.count - 1 : 0
    for index in chains.indices where index != owner {
      chains[index].tokens.removeAll { $0 == finite.token }
      chains[index].isElliptic = true
    }
  }

  /// A participle that the tagger takes for another word, where a helper waits for one.
  private func loose() -> VerbChain? {
    guard let finite = groups.finite, finite.helper == .werden else { return nil }
    let after = clause.tokens.filter { $0 > finite.token }
    let place =
      after.last(where: { isLooseParticiple($0) && endsBracket($0) })
      ?? clause.tokens.last { $0 == finite.token - 1 && isLooseParticiple($0) }
    guard let place else { return nil }
    let link = VerbLink(token: place, form: .participle, helper: .none, zu: nil)
    guard government.governed(link, by: finite, isAdjacentLast: true) != nil else { return nil }
    return VerbChain(links: [finite, link], tokens: [finite.token, place].sorted())
  }

  private func isLooseParticiple(_ token: Int) -> Bool {
    switch view.tags[token] {
    case .adjd, .adv, .ptkvz, .ne, .xy, .vvfin, .vvinf, .vvimp:
      !view.isCapital(token)
        && (view.classes(token).contains(.pastParticiple)
          || view.classes(token).isEmpty && view.folded(token).hasSuffix("tet"))
    default: false
    }
  }

  private func endsBracket(_ token: Int) -> Bool {
    guard let place = clause.tokens.firstIndex(of: token), place + 1 < clause.tokens.count else {
      return true
    }
    if clause.tokens[place + 1] != token + 1 { return true }
    switch view.tags[token + 1] {
    case .kon, .kokom, .appr, .apprart, .bracket: return true
    default: return false
    }
  }
}
