internal import CHunspell

/// A dictionary that hunspell has loaded: about 28 MB, and never used by two threads at once.
@safe struct HunspellHandle: ~Copyable {
  private let handle: OpaquePointer
  /// Whether the dictionary is in UTF-8; else it is in ISO 8859-1.
  private let isUTF8: Bool

  /// Loads the dictionary of two readable files, in about 150 ms; nil if hunspell refuses.
  init?(affixes: String, words: String) {
    guard let handle = unsafe Hunspell_create(affixes, words) else { return nil }
    unsafe self.handle = handle
    let encoding = unsafe Hunspell_get_dic_encoding(handle).map { unsafe String(cString: $0) }
    isUTF8 = encoding?.uppercased() == "UTF-8"
  }

  deinit { unsafe Hunspell_destroy(handle) }

  /// Whether the word is spelled right; false for words that the encoding cannot hold.
  borrowing func accepts(_ word: String) -> Bool {
    guard let bytes = encoded(word) else { return false }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe Hunspell_spell(handle, start) != 0
    }
  }

  /// Adds the words of a file in the format of a dictionary, which must be in its encoding.
  borrowing func add(words path: String) { _ = unsafe Hunspell_add_dic(handle, path) }

  /// The text in the encoding of the dictionary, without a NUL; nil if that cannot hold it.
  borrowing func dictionaryText(_ text: String) -> [UInt8]? {
    encoded(text).map { $0.dropLast().map { UInt8(bitPattern: $0) } }
  }

  private borrowing func encoded(_ word: String) -> [CChar]? {
    var bytes: [CChar] = []
    bytes.reserveCapacity(word.utf8.count + 1)
    if isUTF8 {
      for byte in word.utf8 { bytes.append(CChar(bitPattern: byte)) }
    } else {
      for scalar in word.unicodeScalars {
        guard let byte = UInt8(exactly: scalar.value) else { return nil }
        bytes.append(CChar(bitPattern: byte))
      }
    }
    guard !bytes.contains(0) else { return nil }
    bytes.append(0)
    return bytes
  }
}
