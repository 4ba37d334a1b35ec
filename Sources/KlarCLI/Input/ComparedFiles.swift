/// The files that belong together in a comparison.
struct ComparedFiles {
  /// The pairs in the order of their names.
  let pairs: [(before: String, after: String)]
  /// Files of either folder without a partner.
  let unpaired: [String]
  /// Files that hold the letter of another file of their folder in another format.
  let twins: [(file: String, read: String)]

  /// Two files, or two folders whose files are paired by their names without endings.
  init(before: String, after: String) throws(CommandFailure) {
    switch (InputItem.isFolder(before), InputItem.isFolder(after)) {
    case (false, false):
      pairs = [(before, after)]
      unpaired = []
      twins = []
    case (true, true):
      let (old, oldTwins) = Self.letters(in: before)
      let (new, newTwins) = Self.letters(in: after)
      twins = oldTwins + newTwins
      pairs = old.keys.sorted().compactMap { name in
        guard let old = old[name], let new = new[name] else { return nil }
        return (old, new)
      }
      unpaired =
        old.keys.filter { new[$0] == nil }.sorted().compactMap { old[$0] }
        + new.keys.filter { old[$0] == nil }.sorted().compactMap { new[$0] }
      guard !pairs.isEmpty else {
        throw CommandFailure(
          "In „\(before)“ und „\(after)“ haben keine zwei Briefe denselben Namen. "
            + "Geben Sie den Dateien vorher und nachher gleiche Namen.")
      }
    case (true, false), (false, true):
      throw CommandFailure(
        "Vergleichen lassen sich zwei Dateien oder zwei Ordner, nicht eine Datei mit einem Ordner.")
    }
  }

  /// The letters of a folder by their names without endings, and further files of the same names.
  private static func letters(
    in folder: String
  ) -> (letters: [String: String], twins: [(file: String, read: String)]) {
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var letters: [String: String] = [:]
    var twins: [(file: String, read: String)] = []
    for path in InputItem.letters(in: folder) {
      let name = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
      if let read = letters[name] {
        twins.append(("\(root)/\(path)", read))
      } else {
        letters[name] = "\(root)/\(path)"
      }
    }
    return (letters, twins)
  }
}
