/// A line of a printed page with its place in points from the upper left corner.
struct PageLine {
  var text: [UInt8]
  let page: Int
  /// The number of the block of lines that stand together.
  let block: Int
  var left: Double
  var right: Double
  let top: Double
  let bottom: Double
  /// The width of the first word.
  let firstWidth: Double
  /// The middle height of its words, which tells the size of the font.
  let height: Double
  /// The height of the page.
  let pageHeight: Double
}
