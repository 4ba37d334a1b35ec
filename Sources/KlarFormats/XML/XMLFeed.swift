internal import CLibXML2

/// libxml2's push parser: takes a part chunk by chunk and collects its tags with their places.
///
/// Entities are not expanded, nothing is opened, a DOCTYPE is refused where it begins. The bytes
/// are always read as UTF-8.
@safe final class XMLFeed {
  /// The names met so far, as "prefix:local" with the prefixes of `XMLNamespace`.
  var names: [String] { collector.names }
  /// The tags of the latest chunk in document order.
  var tags: [XMLTag] { collector.tags }

  private let maxDepth: Int
  private let context: xmlParserCtxtPtr
  private var collector = XMLTagCollector()
  private var failure: ReadingError?

  init(depth: Int) throws(ReadingError) {
    xmlInitParser()
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.internalSubset = { user, _, _, _ in unsafe XMLFeed.from(user)?.stop() }
    unsafe sax.startElementNs = { user, name, _, space, _, _, _, _, _ in
      unsafe XMLFeed.from(user)?.start(name, space)
    }
    unsafe sax.endElementNs = { user, _, _, _ in unsafe XMLFeed.from(user)?.end() }
    guard let context = unsafe xmlCreatePushParserCtxt(&sax, nil, nil, 0, nil) else {
      throw .damaged
    }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe self.context = context
    maxDepth = depth
    unsafe context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { unsafe xmlFreeParserCtxt(context) }

  /// Parses some more bytes; `tags` then holds what they contained.
  func parse(_ bytes: Span<UInt8>, isLast: Bool) throws(ReadingError) {
    collector.clear()
    let code = unsafe bytes.withUnsafeBytes { raw in
      unsafe xmlParseChunk(
        context, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), isLast ? 1 : 0)
    }
    if let failure { throw failure }
    if code != 0 { throw code == XML_ERR_UNDECLARED_ENTITY.rawValue ? .unsafeStructure : .damaged }
  }

  private func start(_ name: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?) {
    guard let name = unsafe name else { return stop() }
    let offset = unsafe Int(xmlByteConsumed(context))
    // libxml2 keeps one copy of every name, so its address tells it.
    let key = XMLTagCollector.Key(local: UInt(bitPattern: name), space: UInt(bitPattern: space))
    let depth = collector.start(key, at: offset) {
      let prefix = unsafe space.flatMap { unsafe XMLNamespace.prefix(of: String(cString: $0)) }
      return unsafe "\(prefix ?? "?"):\(String(cString: name))"
    }
    if depth > maxDepth { stop() }
  }

  private func end() {
    collector.end(at: unsafe Int(xmlByteConsumed(context)))
  }

  private func stop() {
    failure = .unsafeStructure
    unsafe xmlStopParser(context)
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> XMLFeed? {
    unsafe user.map { unsafe Unmanaged<XMLFeed>.fromOpaque($0).takeUnretainedValue() }
  }
}
