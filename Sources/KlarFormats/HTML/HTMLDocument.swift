internal import CLibXML2

/// The tree of a web page, however broken its markup is.
@safe struct HTMLDocument: ~Copyable {
  /// One step through the tree.
  enum Event {
    /// An element begins; its name is in lower case.
    case start(String, isHidden: Bool)
    /// An element ends.
    case end(String)
    case text([UInt8])
  }

  private let document: htmlDocPtr

  /// Parses a page in UTF-8; nothing is fetched or opened.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    xmlInitParser()
    guard let context = unsafe htmlNewParserCtxt() else { throw .damaged }
    defer { unsafe htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_COMPACT.rawValue
    let document = unsafe bytes.withUnsafeBytes { raw in
      unsafe htmlCtxtReadMemory(
        context, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), nil, "UTF-8",
        Int32(options))
    }
    guard let document = unsafe document else { throw .damaged }
    // libxml2 stops at 256 levels and drops the rest of the page.
    if unsafe context.pointee.lastError.code == Int32(XML_ERR_INTERNAL_ERROR.rawValue) {
      unsafe xmlFreeDoc(document)
      throw .unsafeStructure
    }
    unsafe self.document = document
  }

  deinit { unsafe xmlFreeDoc(document) }

  /// Calls `body` for every step in document order.
  func forEach(_ body: (Event) -> Void) {
    var next = unsafe xmlDocGetRootElement(document)
    while let node = unsafe next {
      let type = unsafe node.pointee.type
      if type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE {
        if let content = unsafe node.pointee.content {
          body(.text(Array(unsafe String(cString: content).utf8)))
        }
      } else if type == XML_ELEMENT_NODE {
        body(.start(unsafe Self.name(node), isHidden: unsafe Self.isHidden(node)))
        if let child = unsafe node.pointee.children {
          unsafe next = child
          continue
        }
        body(.end(unsafe Self.name(node)))
      }
      unsafe next = Self.following(node, body)
    }
  }

  /// The next node that is no descendant; tells the ends of the elements on the way up.
  private static func following(_ node: xmlNodePtr, _ body: (Event) -> Void) -> xmlNodePtr? {
    var here = unsafe node
    while unsafe here.pointee.next == nil {
      guard let parent = unsafe here.pointee.parent,
        unsafe parent.pointee.type == XML_ELEMENT_NODE
      else { return nil }
      body(.end(unsafe name(parent)))
      unsafe here = parent
    }
    return unsafe here.pointee.next
  }

  private static func name(_ node: xmlNodePtr) -> String {
    unsafe node.pointee.name.map { unsafe String(cString: $0) } ?? ""
  }

  private static func isHidden(_ node: xmlNodePtr) -> Bool {
    if unsafe xmlHasProp(node, "hidden") != nil { return true }
    guard let style = unsafe xmlGetProp(node, "style") else { return false }
    defer { unsafe klar_xml_free(style) }
    let text = unsafe String(cString: style).lowercased().filter { $0 != " " }
    return text.contains("display:none") || text.contains("visibility:hidden")
  }
}
