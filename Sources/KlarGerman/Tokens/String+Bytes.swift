extension StringProtocol {
  /// Whether the last bytes are those of `ending`.
  ///
  /// For words in NFC the same as `hasSuffix`, which compares characters and takes many times as long.
  @inlinable
  package func ends(inBytesOf ending: String) -> Bool {
    let count = ending.utf8.count
    return utf8.count >= count && utf8.suffix(count).elementsEqual(ending.utf8)
  }

  /// Whether it has the pair "ss", which may stand for "ß".
  ///
  /// A look at the bytes, as a search for characters takes many times as long.
  package var hasDoubleS: Bool {
    zip(utf8, utf8.dropFirst()).contains { $0 == UInt8(ascii: "s") && $1 == UInt8(ascii: "s") }
  }
}
