internal import CYAML

extension YAMLNode {
  /// Parses one document with libyaml.
  ///
  /// Anchors, aliases, tags, a second document, a key given twice and more than fifty levels are
  /// refused: rule files do not need them, and they are how YAML files attack their readers.
  init(yaml text: String) throws(YAMLFailure) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { unsafe parser.deallocate() }
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw YAMLFailure(line: 1, column: 1, message: "Der Speicher reicht nicht aus.")
    }
    defer { unsafe yaml_parser_delete(parser) }
    self = try unsafe Array(text.utf8).withUnsafeBufferPointer { (buffer) throws(YAMLFailure) in
      unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      var events = unsafe YAMLEvents(parser: parser)
      return try unsafe events.document()
    }
  }
}

/// The events of libyaml, folded into nodes.
@unsafe private struct YAMLEvents {
  let parser: UnsafeMutablePointer<yaml_parser_t>
  private var depth = 0

  init(parser: UnsafeMutablePointer<yaml_parser_t>) { unsafe self.parser = unsafe parser }

  private enum Item {
    case node(YAMLNode)
    case start(YAMLNode)
    case end
    case documentEnd
    case streamEnd(line: Int, column: Int)
    case other
  }

  mutating func document() throws(YAMLFailure) -> YAMLNode {
    var result: YAMLNode?
    while true {
      switch try unsafe next() {
      case .node(let node), .start(let node):
        guard result == nil else {
          throw YAMLFailure(
            line: node.line, column: node.column,
            message: "Hier beginnt ein zweites Dokument. Schreiben Sie es in eine eigene Datei.")
        }
        result = try unsafe filled(node)
      case .streamEnd(let line, let column):
        if let result { return result }
        throw YAMLFailure(line: line, column: column, message: "Die Datei ist leer.")
      case .end, .documentEnd, .other: continue
      }
    }
  }

  /// The node with its content, once its start has been read.
  private mutating func filled(_ start: YAMLNode) throws(YAMLFailure) -> YAMLNode {
    switch start.content {
    case .scalar: return start
    case .sequence:
      var nodes: [YAMLNode] = []
      while let node = try unsafe child() { nodes.append(node) }
      return YAMLNode(content: .sequence(nodes), line: start.line, column: start.column)
    case .mapping:
      var pairs: [(key: YAMLNode, value: YAMLNode)] = []
      var keys: Set<String> = []
      while let key = try unsafe child(), let value = try unsafe child() {
        guard let name = key.text else {
          throw YAMLFailure(
            line: key.line, column: key.column,
            message: "Vor dem Doppelpunkt steht hier \(key.kindName). Erwartet ist ein Name.")
        }
        guard keys.insert(name).inserted else {
          throw YAMLFailure(
            line: key.line, column: key.column,
            message: "„\(name)“ steht hier zum zweiten Mal. Löschen Sie eine der Angaben.")
        }
        pairs.append((key, value))
      }
      return YAMLNode(content: .mapping(pairs), line: start.line, column: start.column)
    }
  }

  /// The next node of the sequence or mapping; nil at its end.
  private mutating func child() throws(YAMLFailure) -> YAMLNode? {
    while true {
      switch try unsafe next() {
      case .node(let node): return node
      case .start(let node):
        unsafe depth += 1
        defer { unsafe depth -= 1 }
        guard unsafe depth < 50 else {
          throw YAMLFailure(
            line: node.line, column: node.column,
            message: "Die Angaben sind tiefer als 50 Ebenen verschachtelt.")
        }
        return try unsafe filled(node)
      case .end, .documentEnd, .streamEnd: return nil
      case .other: continue
      }
    }
  }

  private mutating func next() throws(YAMLFailure) -> Item {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw unsafe failure() }
    defer { unsafe yaml_event_delete(&event) }
    let mark = unsafe event.start_mark
    let (line, column) = (Int(mark.line) + 1, Int(mark.column) + 1)
    func node(_ content: YAMLNode.Content) -> YAMLNode {
      YAMLNode(content: content, line: line, column: column)
    }
    func refuse(_ what: String) -> YAMLFailure {
      YAMLFailure(
        line: line, column: column,
        message: "\(what) sind nicht erlaubt. Schreiben Sie den Wert aus.")
    }
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      guard unsafe scalar.anchor == nil, unsafe scalar.tag == nil else {
        throw refuse("Anker (&) und Typangaben (!)")
      }
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      return .node(node(.scalar(text, isPlain: isPlain)))
    case YAML_SEQUENCE_START_EVENT:
      guard unsafe event.data.sequence_start.anchor == nil,
        unsafe event.data.sequence_start.tag == nil
      else { throw refuse("Anker (&) und Typangaben (!)") }
      return .start(node(.sequence([])))
    case YAML_MAPPING_START_EVENT:
      guard unsafe event.data.mapping_start.anchor == nil,
        unsafe event.data.mapping_start.tag == nil
      else { throw refuse("Anker (&) und Typangaben (!)") }
      return .start(node(.mapping([])))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_ALIAS_EVENT: throw refuse("Verweise (*)")
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .streamEnd(line: line, column: column)
    default: return .other
    }
  }

  private func failure() -> YAMLFailure {
    let mark = unsafe parser.pointee.problem_mark
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    return YAMLFailure(
      line: Int(mark.line) + 1, column: Int(mark.column) + 1,
      message: "Das ist kein gültiges YAML (\(problem)). Prüfen Sie Einrückung und "
        + "Anführungszeichen.")
  }
}
