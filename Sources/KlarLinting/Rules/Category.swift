/// The chapters of the rule book; raw values are those of the reports and the folders of Rules/.
public enum Category: String, Hashable, Sendable, CaseIterable {
  case grammatik, satzbau, wortwahl, wort, brief, rechtschreibung, form
}
