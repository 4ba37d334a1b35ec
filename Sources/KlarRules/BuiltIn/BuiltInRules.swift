internal import KlarLinting

/// The rules that are written in Swift, one file each below BuiltIn/<category>/.
///
/// A test compares the list with the files, so that no rule is forgotten.
enum BuiltInRules {
  /// All of them, in the order of their files.
  static let all: [any Rule] = [
    AbsenderRule(),
    AnlagenRule(),
    AnredeRule(),
    AnsprechpartnerRule(),
    BekanntgabeTagRule(),
    BetreffRule(),
    DatumUngueltigRule(),
    DatumVergangenRule(),
    FristOhneDatumRule(),
    HandlungsblockRule(),
    LeereStelleRule(),
    LeserbezugRule(),
    RechtsbehelfRule(),
    WichtigesZuerstRule(),
    WochentagRule(),
    AufzaehlungRule(),
    GenderFormRule(),
    GenderGemischtRule(),
    KlammernRule(),
    SchreibweiseRule(),
    KonjunktivRule(),
    ModalInfinitiveRule(),
    PassiveRule(),
    StatePassiveRule(),
    AnredepronomenRule(),
    BeugungRule(),
    KommaRule(),
    KongruenzRule(),
    LeerzeichenRule(),
    RechtschreibungRule(),
    BedingungRule(),
    ParagrafenRule(),
    PartizipialattributRule(),
    SchachtelsatzRule(),
    VerbklammerRule(),
  ]
}
