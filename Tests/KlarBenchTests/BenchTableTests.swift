import Testing

@testable import KlarBench

@Suite("Benchmark")
struct BenchTableTests {
  @Test("the whole benchmark runs, on small texts")
  func smoke() throws {
    let text = try KlarBench.table(sizes: [4_000, 8_000], hostile: 4_000, check: 4_000).text
    let lines = text.split(separator: "\n")
    #expect(lines.count == 1 + 4 + HostileText.allCases.count + 2)
    for workload in Workload.allCases { #expect(text.contains(workload.rawValue)) }
    for kind in HostileText.allCases { #expect(text.contains(kind.rawValue)) }
  }

  @Test("the same seed makes the same text, whose letters put together are the text")
  func sampleText() {
    let text = SampleText.text(20_000)
    #expect(text == SampleText.text(20_000))
    #expect((20_000..<25_000).contains(text.utf8.count))
    #expect(SampleText.letters(of: text).joined() == text)
  }

  @Test("growth is seen, and what is short of its goal")
  func verdicts() {
    var table = BenchTable()
    let slow = Measurement(bytes: 1_000_000, amount: 1, seconds: 1)
    table.add(.division, "a", slow, goal: 20)
    #expect(table.text.contains("SHORT"))
    let square = Measurement(bytes: 10_000_000, amount: 10, seconds: 100)
    table = BenchTable()
    table.add(.division, "a", square, goal: nil, growth: square.growth(from: slow))
    #expect(table.text.contains("NOT LINEAR"))
    #expect(table.text.contains("10.00"))
  }
}
