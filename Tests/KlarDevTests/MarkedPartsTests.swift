import ArgumentParser
import KlarGerman
import KlarText
import Testing

@testable import KlarDev

/// Marks of letter parts without the letter's words.
@Suite struct MarkedPartsTests {
  private let letter = SourceText("Sehr geehrte Frau Brandl,\n\nIhr Antrag ist da.\n")

  @Test func countsTheLinesThatAreRight() throws {
    let marks = try MarkedParts("1 salutation\n2-3 body\n")
    let result = marks.compare(with: letter)
    #expect(result.asked == 2)
    #expect(result.mistakes.isEmpty)
  }

  @Test func namesTheLineThatIsWrong() throws {
    let result = try MarkedParts("1 salutation\n3 list|table\n").compare(with: letter)
    #expect(result.mistakes.map(\.line) == [3])
    #expect(result.mistakes.first?.found == .body)
  }

  @Test(arguments: ["3-1 body", "body", "1 letter", "0 body", "1-2-3 body", "1 body list"])
  func refusesWhatIsNoMark(line: String) {
    #expect(throws: ValidationError.self) { try MarkedParts(line) }
  }
}
