/// The key of a word in every table: lower case, "ß" as "ss".
public enum Folding {
  /// The folded spelling of a word in NFC.
  public static func key(_ word: String) -> [UInt8] {
    if let key = quickKey(word) { return key }
    let lower = word.lowercased().utf8
    var key: [UInt8] = []
    key.reserveCapacity(lower.count)
    for byte in lower {
      key.append(byte)
      if key.suffix(2) == [0xC3, 0x9F] {
        key.replaceSubrange(key.count - 2..<key.count, with: [0x73, 0x73])
      }
    }
    return key
  }

  /// The key of a word of ASCII letters, umlauts and "ß" only, in one pass and in place: "ß" has as many
  /// bytes as "ss".
  private static func quickKey(_ word: String) -> [UInt8]? {
    var key = Array(word.utf8)
    var isSecond = false
    for place in key.indices {
      let byte = key[place]
      if isSecond {
        isSecond = false
        switch byte {
        case 0x84, 0x96, 0x9C: key[place] = byte | 0x20
        case 0xA4, 0xB6, 0xBC, 0xA9: break
        case 0x9F: (key[place - 1], key[place]) = (0x73, 0x73)
        default: return nil
        }
      } else if byte == 0xC3 {
        isSecond = true
      } else if byte >= 0x80 {
        return nil
      } else if (0x41...0x5A).contains(byte) {
        key[place] = byte | 0x20
      }
    }
    return key
  }

  /// Which of the pairs "ss" of a folded lower-case word are "ß" in `word`: bit 0 for the first.
  public static func eszettMask(_ word: String) -> Int {
    var (mask, pair) = (0, 0)
    var characters = Substring(word.lowercased())
    while let first = characters.popFirst() {
      if first == "ß" {
        mask |= 1 << pair
        pair += 1
      } else if first == "s", characters.first == "s" {
        characters.removeFirst()
        pair += 1
      }
    }
    return mask
  }

  /// The lower-case word whose key and eszett mask are given.
  public static func word(_ key: [UInt8], eszettMask mask: Int) -> [UInt8] {
    if mask == 0 { return key }
    var (word, pair, index): ([UInt8], Int, Int) = ([], 0, 0)
    while index < key.count {
      if key[index] == 0x73, index + 1 < key.count, key[index + 1] == 0x73 {
        word += mask & (1 << pair) != 0 ? [0xC3, 0x9F] : [0x73, 0x73]
        pair += 1
        index += 2
      } else {
        word.append(key[index])
        index += 1
      }
    }
    return word
  }
}
