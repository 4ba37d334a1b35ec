extension StringProtocol {
  /// Whether the last bytes are those of `ending`.
  ///
  /// For words in NFC the same as `hasSuffix`, which compares characters and takes many times as long.
  @inlinable
  package func ends(inBytesOf ending: String) -> Bool {
    let count = ending.utf8.count
    return utf8.count >= count && utf8.suffix(count).elementsEqual(ending.utf8)
  }
}
