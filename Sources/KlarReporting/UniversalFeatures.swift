internal import KlarGerman

extension WordFeatures {
  /// The features as UD writes them, in alphabetical order; `_` if there are none.
  ///
  /// Open cases stand side by side: `Case=Acc,Nom`.
  var universal: String {
    var fields: [String] = []
    if !cases.isEmpty {
      fields.append("Case=\(cases.map(\.universal).sorted().joined(separator: ","))")
    }
    if let degree { fields.append("Degree=\(degree.universal)") }
    if let gender { fields.append("Gender=\(gender.universal)") }
    if isImperative {
      fields.append("Mood=Imp")
    } else if let conjugation {
      fields.append(conjugation == .present || conjugation == .preterite ? "Mood=Ind" : "Mood=Sub")
    }
    if let number { fields.append(number == .singular ? "Number=Sing" : "Number=Plur") }
    if let person { fields.append("Person=\(person.rawValue + 1)") }
    if let conjugation {
      let isPresent = conjugation == .present || conjugation == .subjunctive1
      fields.append(isPresent ? "Tense=Pres" : "Tense=Past")
    }
    switch verbKind {
    case .finite: fields.append("VerbForm=Fin")
    case .infinitive: fields.append("VerbForm=Inf")
    case .participle: fields.append("VerbForm=Part")
    case nil: break
    }
    return fields.isEmpty ? "_" : fields.joined(separator: "|")
  }
}

extension GrammaticalCase {
  fileprivate var universal: String {
    switch self {
    case .nominative: "Nom"
    case .genitive: "Gen"
    case .dative: "Dat"
    case .accusative: "Acc"
    }
  }
}

extension Gender {
  fileprivate var universal: String {
    switch self {
    case .masculine: "Masc"
    case .feminine: "Fem"
    case .neuter: "Neut"
    }
  }
}

extension Adjective.Degree {
  fileprivate var universal: String {
    switch self {
    case .positive: "Pos"
    case .comparative: "Cmp"
    case .superlative: "Sup"
    }
  }
}
