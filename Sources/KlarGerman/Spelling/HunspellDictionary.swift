internal import FoundationEssentials
internal import Synchronization

/// A hunspell dictionary that is loaded when the first word is looked up.
///
/// One handle for all threads behind a lock; every distinct word is asked for once.
final class HunspellDictionary: Sendable {
  private struct State: ~Copyable {
    var handle: HunspellHandle?
    var isLoaded = false
    var answers: [String: Bool] = [:]
  }

  private let files: DictionaryFiles
  private let supplement: SupplementWords
  private let state: Mutex<State>

  /// The dictionary of the given files; nothing is read yet.
  init(_ files: DictionaryFiles, supplement: SupplementWords) {
    self.files = files
    self.supplement = supplement
    state = Mutex(State(handle: nil))
  }

  /// Whether the word is spelled right; the first call loads the dictionary.
  func accepts(_ word: String) -> Bool {
    state.withLock { state in
      if let answer = state.answers[word] { return answer }
      if !state.isLoaded {
        state.isLoaded = true
        state.handle = load()
      }
      let answer = state.handle?.accepts(word) ?? false
      state.answers[word] = answer
      return answer
    }
  }

  private func load() -> sending HunspellHandle? {
    guard let handle = HunspellHandle(affixes: files.affixes, words: files.words) else {
      return nil
    }
    if let text = handle.dictionaryText(supplement.dictionary) { addWords(text, to: handle) }
    return handle
  }

  /// Hunspell reads words from files only; the file is private to this process and gone at once.
  private func addWords(_ text: [UInt8], to handle: borrowing HunspellHandle) {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "klarbrief-\(UInt64.random(in: .min ... .max)).dic")
    guard (try? Data(text).write(to: path, options: .withoutOverwriting)) != nil else { return }
    handle.add(words: path.path)
    try? FileManager.default.removeItem(at: path)
  }
}
