import Testing

@testable import KlarReporting

@Suite struct GermanTextTests {
  @Test(arguments: [
    (0.0, 1, "0,0"), (-0.04, 1, "0,0"), (-0.05, 1, "−0,1"), (12.345, 2, "12,35"), (7, 0, "7"),
    (0.004, 3, "0,004"), (99.96, 1, "100,0"), (.infinity, 1, "–"),
  ])
  func writesNumbers(value: Double, decimals: Int, text: String) {
    #expect(GermanText.number(value, decimals: decimals) == text)
  }

  @Test func writesSigns() {
    #expect(GermanText.signed(2) == "+2,0")
    #expect(GermanText.signed(0.01) == "0,0")
    #expect(GermanText.signed(-2) == "−2,0")
  }

  @Test func listsNumbersOnce() {
    #expect(GermanText.numbers([1, 1, 2]) == "1, 2")
    #expect(GermanText.numbers(Array(1...9), most: 3) == "1, 2, 3 …")
  }
}
