internal import KlarReporting
internal import FoundationEssentials
internal import KlarGerman

/// Reads JSON Lines: one object with `id`, `text` and perhaps `kind` a line.
enum InputRecords {
  private struct Record: Decodable {
    let id: String
    let text: String
    let kind: String?
  }

  private struct NamedRecord: Decodable {
    let id: String
  }

  /// The records of a file, or of standard input for `-`.
  static func items(of name: String) throws -> [InputItem] {
    if name == "-" { return items(StandardInput.bytes()) }
    guard let data = FileManager.default.contents(atPath: name) else {
      throw CommandFailure("\(name): Die Datei lässt sich nicht lesen. Bitte prüfen Sie den Namen.")
    }
    return items(Array(data))
  }

  /// The records of the lines; empty lines are none.
  static func items(_ bytes: [UInt8]) -> [InputItem] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
      .map { item($0.element, line: $0.offset + 1) }
  }

  private static func item(_ line: ArraySlice<UInt8>, line number: Int) -> InputItem {
    let data = Data(line)
    let decoder = JSONDecoder()
    do {
      let record = try decoder.decode(Record.self, from: data)
      guard let kind = KindChoice(rawValue: record.kind ?? KindChoice.auto.rawValue) else {
        return .unusable(
          .id(record.id), "„kind“ kennt nur die Werte auto, letter und text.")
      }
      return .text(record.text, source: .id(record.id), kind: kind.kind)
    } catch {
      guard let named = try? decoder.decode(NamedRecord.self, from: data) else {
        return .unusable(
          .line(number), "Die Zeile ist kein JSON-Objekt mit einem Text als „id“.")
      }
      return .unusable(.id(named.id), "Dem Objekt fehlt „text“, oder ein Wert ist kein Text.")
    }
  }
}
