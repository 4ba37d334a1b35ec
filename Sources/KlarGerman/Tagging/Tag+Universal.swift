extension Tag {
  /// The universal part of speech (UD), as far as the tag alone tells it.
  public var universal: String {
    switch self {
    case .adja, .adjd: "ADJ"
    case .adv, .pav, .pwav: "ADV"
    case .appr, .apprart, .appo, .apzr, .ptkvz, .kokom: "ADP"
    case .art, .pdat, .piat, .pposat, .prelat, .pwat: "DET"
    case .card: "NUM"
    case .itj, .ptkant: "INTJ"
    case .kon: "CCONJ"
    case .koui, .kous: "SCONJ"
    case .ne: "PROPN"
    case .nn, .trunc: "NOUN"
    case .pds, .pis, .pper, .pposs, .prels, .prf, .pws: "PRON"
    case .ptka, .ptkneg, .ptkzu: "PART"
    case .vafin, .vaimp, .vainf, .vapp, .vmfin, .vminf, .vmpp: "AUX"
    case .vvfin, .vvimp, .vvinf, .vvizu, .vvpp: "VERB"
    case .comma, .stop, .bracket: "PUNCT"
    case .fm, .xy: "X"
    }
  }
}
