/// Which parts a part of a Word file refers to.
struct WordRelationships {
  private struct Relationship {
    let id: String
    let type: String
    let target: String
  }

  private let folder: String
  private var relationships: [Relationship] = []

  /// The relationships of the part `part`; none if the file has no list of them.
  init(
    of part: String, in archive: inout ZipArchive, limits: ReadingLimits
  ) throws(ReadingError) {
    let pieces = part.split(separator: "/", omittingEmptySubsequences: true)
    folder = pieces.dropLast().map { "\($0)/" }.joined()
    let list = "\(folder)_rels/\(pieces.last.map(String.init) ?? "").rels"
    guard let bytes = try archive.read(list) else { return }
    var reader = try XMLReader<WordElement>(bytes, limits: limits)
    while let event = try reader.read() {
      guard case .start(.relationship, let tag) = event else { continue }
      let attributes = XMLAttributes(bytes, tag)
      if attributes["TargetMode"] == "External" { continue }
      relationships.append(
        Relationship(
          id: attributes["Id"] ?? "", type: attributes["Type"] ?? "",
          target: attributes["Target"] ?? ""))
    }
  }

  /// The part that plays a role, such as "styles"; the address before it has two dialects.
  func part(_ role: String) -> String? {
    relationships.first { $0.type.hasSuffix("/relationships/\(role)") }.map { resolve($0.target) }
  }

  /// The part with an identifier.
  func part(id: String) -> String? {
    relationships.first { $0.id == id }.map { resolve($0.target) }
  }

  /// The name of the archive's entry that a target leads to.
  private func resolve(_ target: String) -> String {
    var pieces: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for piece in target.split(separator: "/") where piece != "." {
      if piece == ".." { _ = pieces.popLast() } else { pieces.append(piece) }
    }
    return pieces.joined(separator: "/")
  }
}
