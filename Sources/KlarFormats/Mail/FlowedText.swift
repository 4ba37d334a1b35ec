/// Text whose long lines were cut behind a space, to be joined again (RFC 3676).
enum FlowedText {
  /// The lines as their author wrote them.
  ///
  /// Lines of different quotation depths are never joined, and the line before a signature,
  /// "-- ", is not a cut one.
  static func join(_ text: [UInt8], dropsSpace: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var openDepth: Int?
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
      var content = line.dropFirst(depth)
      if content.first == 0x20 { content = content.dropFirst() }
      let isSignature = content.elementsEqual("-- ".utf8)
      if openDepth == depth, !isSignature {
        if dropsSpace { result.removeLast() }
      } else {
        if !result.isEmpty { result.append(0x0A) }
        if depth > 0 { result += repeatElement(UInt8(ascii: ">"), count: depth) + [0x20] }
      }
      result += content
      openDepth = content.last == 0x20 && !isSignature ? depth : nil
    }
    return result
  }
}
