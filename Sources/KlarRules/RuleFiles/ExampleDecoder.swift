internal import KlarLinting

/// Reads the examples of a rule file.
enum ExampleDecoder {
  /// The examples and where each of them stands.
  static func examples(
    _ fields: inout Fields
  ) -> (examples: [RuleExample], places: [(line: Int, column: Int)]) {
    var examples: [RuleExample] = []
    var places: [(line: Int, column: Int)] = []
    for item in fields.items("examples") {
      var part = Fields(item, path: fields.path)
      let bad = part.text("bad", isRequired: false)
      let good = part.text("good", isRequired: false)
      let becomes = part.texts("becomes")
      switch (bad, good) {
      case (let text?, nil):
        examples.append(.bad(text, becomes: becomes))
        places.append((item.line, item.column))
        if MarkedText(text)?.marks.isEmpty ?? true {
          part.report("Markieren Sie im Beispiel mit ⟦ und ⟧, was gefunden wird.", at: item)
        }
      case (nil, let text?):
        examples.append(.good(text))
        places.append((item.line, item.column))
      default:
        part.report("Ein Beispiel ist entweder „bad“ (mit „becomes“) oder „good“.", at: item)
      }
      fields.report(part.finish())
    }
    return (examples, places)
  }
}
