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
