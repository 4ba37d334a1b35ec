internal import KlarGerman
internal import KlarText

/// Enters changes into a Word document.
struct WordWriter: ~Copyable {
  private struct Part {
    let bytes: [UInt8]
    let runs: WordRuns
    /// The edits of runs, by the number of the run.
    var edits: [Int: [WordRunEdit]] = [:]
  }

  private var archive: ZipArchive
  private let writing: DocumentWriting
  private var parts: [Int: Part] = [:]
  private var comments: WordComments?

  init(_ archive: consuming ZipArchive, _ writing: DocumentWriting) {
    self.archive = archive
    self.writing = writing
  }

  /// The parts with the changes, and what could not be entered.
  consuming func write(
    _ changes: [DocumentChange]
  ) throws(ReadingError) -> (parts: [ZipRewriting.Part], omissions: [WrittenDocument.Omission]) {
    var omissions: [WrittenDocument.Omission] = []
    if writing.form == .comments {
      comments = try WordComments(
        of: writing.letter.sourceMap.parts[0], in: &archive, writing: writing)
    }
    for (index, change) in changes.enumerated() {
      if let obstacle = try enter(change) {
        omissions.append(WrittenDocument.Omission(index: index, obstacle: obstacle))
      }
    }
    var written = writtenParts()
    if let comments { written += comments.parts }
    return (written, omissions)
  }

  private mutating func enter(
    _ change: DocumentChange
  ) throws(ReadingError) -> WrittenDocument.Obstacle? {
    let letter = writing.letter
    guard let block = letter.blocks?.first(where: { $0.range.contains(change.range) })?.range else {
      return .border
    }
    var edits: [(part: Int, run: Int, edit: WordRunEdit)] = []
    do throws(WrittenDocument.Obstacle) {
      if writing.form == .comments {
        for piece in try commented(change) { try load(piece.part) }
        edits = try marks(change)
      } else {
        for edit in WordwiseEdits.edits(change.edits, of: letter.text) {
          let placed = try PlacedEdit(edit, in: letter, block: block)
          try load(placed.neighbour.part)
          edits += try runEdits(placed)
        }
      }
    } catch {
      return error
    }
    for (part, run, edit) in edits { parts[part]?.edits[run, default: []].append(edit) }
    if !edits.isEmpty { comments?.add(change.note) }
    return nil
  }

  /// The edits of runs that an edit of the text means.
  private func runEdits(
    _ placed: PlacedEdit
  ) throws(WrittenDocument.Obstacle) -> [(part: Int, run: Int, edit: WordRunEdit)] {
    guard let part = parts[placed.neighbour.part] else { throw .structure }
    var result: [(part: Int, run: Int, edit: WordRunEdit)] = []
    var containers: Set<Int> = []
    func run(at offset: Int) throws(WrittenDocument.Obstacle) -> Int {
      guard let index = part.runs.index(at: offset) else { throw .structure }
      if let obstacle = part.runs.runs[index].obstacle { throw obstacle }
      containers.insert(part.runs.runs[index].container)
      return index
    }
    for piece in placed.deleted {
      guard piece.part == placed.neighbour.part else { throw .border }
      result.append(
        (
          piece.part, try run(at: piece.source.lowerBound),
          .init(range: piece.source, kind: .delete)
        ))
    }
    if !placed.words.isEmpty {
      result.append(
        (
          placed.neighbour.part, try run(at: placed.neighbour.source.lowerBound),
          .init(range: placed.offset..<placed.offset, kind: .insert(placed.words))
        ))
    }
    guard containers.count <= 1 else { throw .border }
    return result
  }

  /// The pieces of text that a comment stands beside: the first and the last one.
  private func commented(
    _ change: DocumentChange
  ) throws(WrittenDocument.Obstacle) -> [PlacedEdit.Piece] {
    let segments = writing.letter.sourceMap.segments(in: change.range)
    guard let first = segments.first, let last = segments.last else { throw .sign }
    // Word knows no comments in headers, footers and notes.
    guard first.part == 0, last.part == 0 else { throw .margin }
    guard
      let lower = PlacedEdit.source(of: max(first.text.lower, change.range.lower), in: first),
      let upper = PlacedEdit.source(of: min(last.text.upper, change.range.upper), in: last)
    else { throw .structure }
    return [
      PlacedEdit.Piece(part: 0, source: lower..<first.source.upperBound),
      PlacedEdit.Piece(part: 0, source: last.source.lowerBound..<upper),
    ]
  }

  private func marks(
    _ change: DocumentChange
  ) throws(WrittenDocument.Obstacle) -> [(part: Int, run: Int, edit: WordRunEdit)] {
    let pieces = try commented(change)
    guard let comments, let part = parts[0], pieces.count == 2 else { throw .structure }
    let places = [pieces[0].source.lowerBound, pieces[1].source.upperBound]
    var result: [(part: Int, run: Int, edit: WordRunEdit)] = []
    for (index, place) in places.enumerated() {
      let inside = index == 0 ? place : place - 1
      guard let run = part.runs.index(at: inside) else { throw .structure }
      let obstacle = part.runs.runs[run].obstacle
      guard obstacle != .textBox, obstacle != .structure else { throw .textBox }
      let kind: WordRunEdit.Kind =
        index == 0 ? .commentStart(comments.number) : .commentEnd(comments.number)
      result.append((0, run, .init(range: place..<place, kind: kind)))
    }
    return result
  }

  /// Reads the runs of a part unless they are known.
  private mutating func load(_ part: Int) throws(WrittenDocument.Obstacle) {
    guard parts[part] == nil else { return }
    do throws(ReadingError) {
      guard let bytes = try archive.read(writing.letter.sourceMap.parts[part]) else {
        throw .damaged
      }
      parts[part] = Part(bytes: bytes, runs: try WordRuns(bytes, limits: writing.limits))
    } catch {
      throw .structure
    }
  }

  private func writtenParts() -> [ZipRewriting.Part] {
    var number = parts.values.map(\.runs.highestNumber).max() ?? 0
    return parts.sorted { $0.key < $1.key }.compactMap { index, part in
      if part.edits.isEmpty { return nil }
      let splices = part.edits.sorted { $0.key < $1.key }.compactMap { run, edits -> Splice? in
        let run = part.runs.runs[run]
        let sorted = edits.enumerated().sorted { left, right in
          let (first, second) = (left.element.range, right.element.range)
          return (first.lowerBound, first.upperBound, left.offset)
            < (second.lowerBound, second.upperBound, right.offset)
        }.map(\.element)
        return WordRunWriter(run, of: part.bytes, stamp: writing.stamp)
          .map { Splice(run.range, $0.text(sorted, number: &number)) }
      }
      return ZipRewriting.Part(
        name: writing.letter.sourceMap.parts[index], bytes: splices.applied(to: part.bytes))
    }
  }
}
