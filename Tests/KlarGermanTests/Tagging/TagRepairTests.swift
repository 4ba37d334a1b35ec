@testable import KlarGerman
import Testing

/// One sentence for every repair, and near misses that stay as they are.
@Suite("Repairs of tags")
struct TagRepairTests {
  /// The names of the tags after the repair of a sentence with one tag a word.
  private func mended(_ sentence: String, _ names: String) throws -> String {
    let words = sentence.split(separator: " ").map { FormFeatures(String($0), lexicon: .standard) }
    let tags = try names.split(separator: " ").map { name in
      try #require(KlarGerman.Tag.allCases.first { $0.name == name })
    }
    return TagRepair.mended(tags, of: words).map(\.name).joined(separator: " ")
  }

  @Test(
    "mend a tag that contradicts its clause",
    arguments: [
      ("Das kostet 20 EUR .", "PDS VVFIN CARD NE $.", "PDS VVFIN CARD NN $."),
      (
        "Kommen Sie am Montag um 14 Uhr .", "VVFIN PPER APPRART NN KOUI CARD NN $.",
        "VVFIN PPER APPRART NN APPR CARD NN $."
      ),
      (
        "Der Betrag wird wie folgt berechnet .", "ART NN VAFIN KOKOM VVFIN VVPP $.",
        "ART NN VAFIN ADV ADV VVPP $."
      ),
      (
        "Bringen Sie den Pass mit ( im Original ) .",
        "VVFIN PPER ART NN APPR $( APPRART NN $( $.", "VVFIN PPER ART NN PTKVZ $( APPRART NN $( $."
      ),
      (
        "Sollten Sie einen Bescheid wünschen .", "VMFIN PPER VVINF NN VVINF $.",
        "VMFIN PPER ART NN VVINF $."
      ),
      (
        "der bis Freitag zu zahlende Betrag", "ART APPR NN APPR ADJA NN",
        "ART APPR NN PTKZU ADJA NN"
      ),
      (
        "einer im Mai durch die Stadt erteilten Erlaubnis", "PIS APPRART NN APPR ART NN ADJA NN",
        "ART APPRART NN APPR ART NN ADJA NN"
      ),
      ("einer am dritten Tag kam", "PIS APPRART ADJA NN VVFIN", "PIS APPRART ADJA NN VVFIN"),
      ("der für Sie tätigen Ärztin", "ART APPR PPER VVFIN NN", "ART APPR PPER ADJA NN"),
      ("Das ist richtig .", "ART VAFIN ADJD $.", "PDS VAFIN ADJD $."),
      ("Anträge , die er stellt .", "NN $, ART PPER VVFIN $.", "NN $, PRELS PPER VVFIN $."),
      (
        "Der Zeuge ist gehört worden .", "ART NN VAFIN VVFIN VAPP $.",
        "ART NN VAFIN VVPP VAPP $."
      ),
      (
        "Der Verein besucht und berät uns .", "ART NN VVPP KON VVFIN PPER $.",
        "ART NN VVFIN KON VVFIN PPER $."
      ),
      (
        "Anträge , die geprüft werden .", "NN $, PRELS VVPP VAINF $.",
        "NN $, PRELS VVPP VAFIN $."
      ),
      (
        "Sie müssen den Umzug anzeigen .", "PPER VMFIN ART NN NN $.",
        "PPER VMFIN ART NN VVINF $."
      ),
      (
        "Eine Steuer kann erhoben werden sowie Verstöße geahndet werden können .",
        "ART NN VMFIN VVPP VAINF KON NN VVPP VAINF VMINF $.",
        "ART NN VMFIN VVPP VAINF KON NN VVPP VAINF VMFIN $."
      ),
      (
        "a ) Legen Sie den Ausweis vor .", "XY $( NN PPER ART NN PTKVZ $.",
        "XY $( VVFIN PPER ART NN PTKVZ $."
      ),
      (
        "weil wir die Unterlagen prüfen .", "KOUS PPER ART NN VVINF $.",
        "KOUS PPER ART NN VVFIN $."
      ),
      ("wann Sie Geld bekommen .", "PWAV PPER NN VVPP $.", "PWAV PPER NN VVFIN $."),
      (
        "Wir müssen den Antrag ablehnen .", "PPER VMFIN ART NN VVFIN $.",
        "PPER VMFIN ART NN VVINF $."
      ),
      ("Er hat den Antrag geprüft .", "PPER VAFIN ART NN VVFIN $.", "PPER VAFIN ART NN VVPP $."),
      (
        "Wir bitten Sie , die leeren Hefte mitzubringen .",
        "PPER VVFIN PPER $, PRELS VVFIN NN VVIZU $.", "PPER VVFIN PPER $, ART ADJA NN VVIZU $."
      ),
      (
        "Wir bitten Sie , die Belege zu zeigen .", "PPER VVFIN PPER $, PRELS NN PTKZU VVINF $.",
        "PPER VVFIN PPER $, ART NN PTKZU VVINF $."
      ),
    ])
  func repair(sentence: String, given: String, wanted: String) throws {
    #expect(try mended(sentence, given) == wanted)
  }

  @Test(
    "leave alone what fits",
    arguments: [
      ("um 3 Anträge zu prüfen .", "KOUI CARD NN PTKZU VVINF $."),
      ("Kommen Sie mit dem Pass ( im Original ) .", "VVFIN PPER APPR ART NN $( APPRART NN $( $."),
      ("Wir müssen uns einen .", "PPER VMFIN PRF VVINF $."),
      ("Wir gehen zu kleine Wege .", "PPER VVFIN APPR ADJA NN $."),
      ("Anträge , die geprüft werden können .", "NN $, PRELS VVPP VAINF VMFIN $."),
      ("Er ist gekommen und hilft uns .", "PPER VAFIN VVPP KON VVFIN PPER $."),
      ("Menschen , die Belege zeigen .", "NN $, PRELS NN VVFIN $."),
      ("Legen Sie den Ausweis vor .", "VVFIN PPER ART NN PTKVZ $."),
    ])
  func nearMiss(sentence: String, tags: String) throws {
    #expect(try mended(sentence, tags) == tags)
  }
}
