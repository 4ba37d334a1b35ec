internal import KlarLinting

/// Reads rule files: the head that all kinds share.
struct RuleFileDecoder {
  /// The word lists that rules may name.
  let lists: RuleLists

  /// Reads a file at `<category>/<id>.yml`.
  ///
  /// - Throws: all mistakes of the file, each with its line and column.
  func decode(_ text: String, path: String) throws(Diagnostics) -> RuleFile {
    let node: YAMLNode
    do {
      node = try YAMLNode(yaml: text)
    } catch {
      throw Diagnostics([
        Diagnostic(path: path, line: error.line, column: error.column, message: error.message)
      ])
    }
    var fields = Fields(node, path: path)
    let file = head(&fields)
    let diagnostics = fields.finish()
    guard diagnostics.isEmpty, let file else { throw Diagnostics(diagnostics) }
    return file
  }

  private func head(_ fields: inout Fields) -> RuleFile? {
    let id = id(&fields)
    let title = fields.text("title")
    let category = category(&fields)
    let scope: RuleDescription.Scope? = fields.choice("scope", isRequired: false)
    let severity: Severity? = fields.choice("severity")
    let status: RuleDescription.Status? = fields.choice("status")
    let kind: RuleKind? = fields.choice("kind")
    let message = message(&fields, of: kind)
    let why = fields.text("why")
    let source = fields.text("source")
    let (examples, places) = ExampleDecoder.examples(&fields)
    guard let id, let title, let category, let severity, let status, let kind, let message, let why,
      let source
    else {
      if let kind { KindFields.claim(kind, in: &fields) }
      return nil
    }
    let description = RuleDescription(
      id: id, title: title, category: category, scope: scope ?? .passage, severity: severity,
      status: status, why: why, source: source, examples: examples)
    let decoder = KindDecoder(description: description, message: message, lists: lists)
    return decoder.content(kind, &fields).map {
      RuleFile(path: fields.path, content: $0, examplePlaces: places)
    }
  }

  /// The id, which the file name repeats so that a rule is found by its id.
  private func id(_ fields: inout Fields) -> String? {
    guard let id = fields.text("id") else { return nil }
    let name = fields.path.split(separator: "/").last?.split(separator: ".").first ?? ""
    if id != name, let node = fields.optional("id") {
      fields.report(
        "Die Datei heißt „\(name)“, die Regel „\(id)“. Geben Sie beiden denselben Namen.", at: node)
    }
    return id
  }

  /// The category, which is the folder unless the file itself names it.
  private func category(_ fields: inout Fields) -> Category? {
    if fields.optional("category") != nil { return fields.choice("category") }
    let folder = fields.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
    if let category = Category(rawValue: folder) { return category }
    let names = Category.allCases.map(\.rawValue).joined(separator: ", ")
    fields.report(
      "Der Ordner „\(folder)“ ist keine Kategorie. Legen Sie die Datei in einen dieser Ordner oder "
        + "ergänzen Sie „category: ...“: \(names).", at: fields.node)
    return nil
  }

  private func message(_ fields: inout Fields, of kind: RuleKind?) -> RuleMessage? {
    guard let text = fields.text("message") else { return nil }
    let message = RuleMessage(text)
    if let kind, let node = fields.optional("message") {
      for place in message.places where !kind.messagePlaces.contains(place) {
        fields.report(
          "Die Meldung hat die unbekannte Stelle {\(place)}"
            + "\(Likeness.question(place, among: kind.messagePlaces)) "
            + "Möglich sind: \(kind.messagePlaces.joined(separator: ", ")).", at: node)
      }
    }
    return message
  }
}
