/// Numbers the patterns of inflection while a lexicon is built; equal ones get one number.
struct ParadigmCollector {
  private(set) var paradigms: [[[FormChange]]] = []
  private var numbers: [[[FormChange]]: Int] = [:]

  /// The number of the pattern that leads from `base` to the forms of every slot.
  mutating func number(base: String, forms: [[String]]) -> Int {
    let base = Array(base.utf8)
    let paradigm = forms.map { slot in
      slot.map { FormChange(from: base, to: Array($0.utf8)) }
    }
    if let number = numbers[paradigm] { return number }
    numbers[paradigm] = paradigms.count
    paradigms.append(paradigm)
    return paradigms.count - 1
  }
}

/// The Zipf value as the tables store it: steps of 1/25, at most 255.
func storedZipf(_ zipf: Double) -> Int { min(255, max(0, Int((zipf * 25).rounded()))) }
