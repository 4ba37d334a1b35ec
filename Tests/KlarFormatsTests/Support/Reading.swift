import KlarFormats
import KlarGerman
import KlarText

/// Reads a file and shows its blocks as "zone role: text", the parts that tests compare.
func blocks(_ bytes: [UInt8], name: String? = nil) throws -> [String] {
  let letter = try LetterReader().read(bytes, name: name)
  return (letter.blocks ?? []).map {
    "\($0.zone) \($0.role): \(letter.text.string($0.range))"
  }
}

/// Reads a file and returns its plain text.
func text(_ bytes: [UInt8], name: String? = nil) throws -> String {
  try LetterReader().read(bytes, name: name).text.string
}

/// Why a file is refused; nil if it is read.
func refusal(
  _ bytes: [UInt8], name: String? = nil, limits: ReadingLimits = ReadingLimits()
) -> ReadingError? {
  do throws(ReadingError) {
    _ = try LetterReader(limits: limits).read(bytes, name: name)
    return nil
  } catch {
    return error
  }
}

/// The bytes of a text in UTF-16, lower byte first, without a mark.
func utf16(_ text: String) -> [UInt8] {
  text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
}
