/// The part-of-speech tags of STTS (Schiller, Teufel, Stöckert, Thielen 1999), as the tagger and the
/// CoNLL-U output use them; attributive indefinite pronouns are all `piat`.
public enum Tag: UInt8, Hashable, Sendable, CaseIterable {
  case adja, adjd, adv, appr, apprart, appo, apzr, art, card, fm, itj, kokom, kon, koui, kous
  case ne, nn, pav, pdat, pds, piat, pis, pper, pposat, pposs, prelat, prels, prf
  case ptka, ptkant, ptkneg, ptkvz, ptkzu, pwat, pwav, pws, trunc
  case vafin, vaimp, vainf, vapp, vmfin, vminf, vmpp, vvfin, vvimp, vvinf, vvizu, vvpp
  case xy
  /// "$,", "$." and "$(".
  case comma, stop, bracket

  /// The name in STTS, for example `VVPP` or `$,`.
  public var name: String {
    switch self {
    case .comma: "$,"
    case .stop: "$."
    case .bracket: "$("
    default: String(describing: self).uppercased()
    }
  }
}
