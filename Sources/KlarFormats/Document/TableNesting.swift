/// The tables around a place of a document.
struct TableNesting {
  private struct Table {
    let start: ParagraphStack.Mark
    var cells = 0
    var widest = 0
  }

  private var tables: [Table] = []
  /// The tables around every open text box, which begins anew.
  private var outer: [[Table]] = []

  /// How many tables there are around this place.
  var depth: Int { tables.count }

  mutating func open(at mark: ParagraphStack.Mark) { tables.append(Table(start: mark)) }

  mutating func openRow() { edit { $0.cells = 0 } }

  mutating func openCell() {
    edit {
      $0.cells += 1
      $0.widest = max($0.widest, $0.cells)
    }
  }

  /// Ends a table; returns where it began if it has one column and so is a mere frame.
  mutating func close() -> ParagraphStack.Mark? {
    guard let table = tables.popLast(), table.widest <= 1 else { return nil }
    return table.start
  }

  mutating func openBox() {
    outer.append(tables)
    tables = []
  }

  mutating func closeBox() { tables = outer.popLast() ?? [] }

  private mutating func edit(_ change: (inout Table) -> Void) {
    if tables.isEmpty { return }
    change(&tables[tables.count - 1])
  }
}
