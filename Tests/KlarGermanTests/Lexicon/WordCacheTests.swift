import Testing

@testable import KlarGerman

@Suite("What is kept about words")
struct WordCacheTests {
  @Test("a word is asked for once, and told from its neighbours by every byte")
  func asksOnce() {
    let cache = WordCache<Int>()
    var asked: [String] = []
    for word in ["Straße", "Strasse", "Gebühr", "Gebuhr", "", "Straße", "Gebühr", ""] {
      let count = cache.value(of: word) {
        asked.append(word)
        return word.utf8.count
      }
      #expect(count == word.utf8.count)
    }
    #expect(asked == ["Straße", "Strasse", "Gebühr", "Gebuhr", ""])
  }

  @Test("what is too long for a word is answered and not kept")
  func longWords() {
    let cache = WordCache<Int>()
    var asked = 0
    for _ in 0..<2 {
      let count = cache.value(of: String(repeating: "ä", count: 1000)) {
        asked += 1
        return asked
      }
      #expect(count == asked)
    }
    #expect(asked == 2)
  }

  @Test("words in use are kept, and those that nobody asked for go")
  func forgets() {
    let cache = WordCache<Bool>(capacity: 4)
    var asked = 0
    func ask(_ word: String) {
      _ = cache.value(of: word) {
        asked += 1
        return true
      }
    }
    ask("alt")
    for number in 0..<100 {
      ask("neu\(number)")
      ask("immer")
    }
    #expect(asked == 102)
    ask("immer")
    #expect(asked == 102)
    ask("alt")
    #expect(asked == 103)
  }
}
