internal import ArgumentParser

/// Measures the speed of the layers and of whole checks, and how the time grows with the text.
@main
struct KlarBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "klarbrief-bench",
    abstract: "Measures speed and growth on text that it makes itself.")

  @Option(help: "Sizes in megabytes, the smallest first.")
  var sizes = "1,10,100"

  @Option(help: "The largest size of hostile text in megabytes.")
  var hostile = 10.0

  @Option(help: "The size of the letters that are checked with all rules, in megabytes.")
  var check = 0.5

  func run() throws {
    let sizes = try self.sizes.split(separator: ",").map { part in
      guard let size = Double(part), size > 0 else {
        throw ValidationError("\"\(part)\" is no size in megabytes.")
      }
      return Int(size * 1e6)
    }
    print("Processor time of one thread.\n")
    print(try Self.table(sizes: sizes, hostile: Int(hostile * 1e6), check: Int(check * 1e6)).text)
  }

  /// Measures all; sizes are in bytes.
  static func table(sizes: [Int], hostile: Int, check: Int) throws -> BenchTable {
    var table = BenchTable()
    for workload in [Workload.division, .tagging] {
      // The first look at the tables is not what is measured.
      _ = try workload.measure(SampleText.text(10_000))
      var first: Measurement?
      for size in sizes {
        let measurement = try workload.measure(SampleText.text(size))
        table.add(
          workload, "letters", measurement, goal: workload.goal,
          growth: first.map(measurement.growth))
        first = first ?? measurement
      }
    }
    for kind in HostileText.allCases {
      let small = try Workload.tagging.measure(kind.text(hostile / 10))
      let large = try Workload.tagging.measure(kind.text(hostile))
      table.add(.tagging, kind.rawValue, large, goal: nil, growth: large.growth(from: small))
    }
    for workload in [Workload.check, .recheck] {
      let small = try workload.measure(SampleText.text(check / 10))
      let large = try workload.measure(SampleText.text(check))
      table.add(workload, "letters", large, goal: nil, growth: large.growth(from: small))
    }
    return table
  }
}
