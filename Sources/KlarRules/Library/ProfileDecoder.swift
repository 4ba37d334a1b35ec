internal import KlarLinting

/// Reads profiles, and the `rules:` section of configurations.
struct ProfileDecoder {
  /// The ids that exist, with their thresholds.
  let rules: [String: [String: Int]]

  /// Reads a profile at `profiles/<name>.yml`.
  func profile(_ text: String, path: String) throws(Diagnostics) -> Profile {
    var fields = Fields(try Self.node(text, path: path), path: path)
    let title = fields.text("title")
    let settings = settings(&fields)
    let diagnostics = fields.finish()
    guard diagnostics.isEmpty, let title else { throw Diagnostics(diagnostics) }
    let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    return Profile(name: name ?? path, title: title, settings: settings)
  }

  /// The settings in the field `rules` of a profile or a configuration.
  func settings(_ fields: inout Fields) -> RuleSettings {
    var settings = RuleSettings()
    guard let node = fields.optional("rules") else { return settings }
    var group = Fields(node, path: fields.path)
    for id in group.names {
      guard let value = group.optional(id) else { continue }
      if rules[id] == nil {
        group.report(
          "Die Regel „\(id)“ gibt es nicht\(Likeness.question(id, among: rules.keys.sorted()))",
          at: value)
      } else if let setting = setting(of: id, value, &group) {
        settings.set(id, to: setting)
      }
    }
    fields.report(group.finish())
    return settings
  }

  /// `off`, `on`, a severity, or a group of severity and thresholds.
  private func setting(
    of id: String, _ node: YAMLNode, _ group: inout Fields
  ) -> RuleSettings.Setting? {
    if let text = node.text {
      switch text {
      case "off": return RuleSettings.Setting(isOn: false)
      case "on": return RuleSettings.Setting(isOn: true)
      default:
        if let severity = Severity(rawValue: text) {
          return RuleSettings.Setting(isOn: true, severity: severity)
        }
        let names = ["on", "off"] + Severity.allCases.map(\.rawValue)
        group.report(
          "„\(text)“ passt hier nicht\(Likeness.question(text, among: names)) "
            + "Möglich sind: \(names.joined(separator: ", ")).", at: node)
        return nil
      }
    }
    var fields = Fields(node, path: group.path)
    let severity: Severity? = fields.choice("severity", isRequired: false)
    var thresholds: [String: Int] = [:]
    if let limits = fields.optional("more-than") {
      var part = Fields(limits, path: group.path)
      for name in (rules[id] ?? [:]).keys.sorted() { thresholds[name] = part.number(name) }
      group.report(part.finish())
    }
    group.report(fields.finish())
    return RuleSettings.Setting(isOn: true, severity: severity, thresholds: thresholds)
  }

  /// The YAML of a file, its failure as a diagnostic.
  static func node(_ text: String, path: String) throws(Diagnostics) -> YAMLNode {
    do {
      return try YAMLNode(yaml: text)
    } catch {
      throw Diagnostics([
        Diagnostic(path: path, line: error.line, column: error.column, message: error.message)
      ])
    }
  }
}
