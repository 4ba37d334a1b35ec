import KlarText

extension EntityWindow {
  /// The end of a citation of law, such as "§§ 48, 49 VwVfG", with all its subdivisions.
  var citationEnd: Int? {
    guard isSection(start), isNumber(start + 1) || kind(start + 1) == .placeholder else {
      return nil
    }
    return lawEnd(piecesEnd(start + 1))
  }

  private func isSection(_ token: Int) -> Bool {
    token < end && LawWords.standard.isSection(folded(token))
  }

  /// The numbers, subdivisions and conjunctions of a citation.
  private func piecesEnd(_ token: Int) -> Int {
    var (next, last) = (token, token)
    while next < end, next - token < 40 {
      if isPiece(next) {
        next += 1
        last = next
      } else if isGlue(next), isPiece(next + 1) || isSection(next + 1) {
        next += 1
      } else if isSection(next), next > token {
        next += 1
      } else if folded(next) == "i.v.m." || folded(next) == "iVm" || folded(next) == "ivm" {
        guard isSection(next + 1) || isPiece(next + 1) else { break }
        next += 1
      } else {
        break
      }
    }
    return last
  }

  /// A number, or "Abs.", "Satz", "Nr." and the like with what follows.
  private func isPiece(_ token: Int) -> Bool {
    guard let kind = kind(token) else { return false }
    if kind == .number { return true }
    let key = folded(token)
    if ["f.", "ff.", "ff", "f"].contains(key) { return true }
    if LawWords.standard.isPiece(key) { return isValue(token + 1) }
    return token > start && LawWords.standard.isPiece(folded(token - 1)) && isValue(token)
  }

  /// A number or a lone letter.
  private func isValue(_ token: Int) -> Bool {
    guard let kind = kind(token) else { return false }
    if kind == .number || kind == .ordinal { return true }
    return layer.tokens[token].range.count <= 3 && kind == .word && layer.isLower(token)
      || bytes(token).allSatisfy { [0x49, 0x56, 0x58].contains($0) }
  }

  private func isGlue(_ token: Int) -> Bool {
    isMark(token, 0x2C) || ["und", "oder", "bis", "u.", "sowie", "–", "-"].contains(folded(token))
  }

  /// The end of the law's name after the numbers: "SGB X", "des Aufenthaltsgesetzes".
  private func lawEnd(_ token: Int) -> Int {
    var next = token
    if ["des", "der", "im"].contains(folded(next)) {
      next += 1
      next = skip(next, limit: 2) { word in
        folded(word) == "ersten"
          || [
            "zweiten", "dritten", "vierten", "fünften", "sechsten",
            "siebten", "achten", "neunten", "zehnten", "elften", "zwölften",
          ].contains(folded(word))
      }
      guard isLawNoun(next) else { return token }
      let isBook = folded(next).hasPrefix("buch")
      next += 1
      if isBook {
        if folded(next) == "des" { next += 1 }
        if folded(next).hasPrefix("sozialgesetzbuch") { next += 1 }
      }
      return max(next, lawInBrackets(next))
    }
    return shortNameEnd(next)
  }

  private func shortNameEnd(_ token: Int) -> Int {
    guard token < end, isShortName(token) else { return token }
    var next = token + 1
    let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiv"]
    if roman.contains(folded(next)), layer.isCapital(next) { next += 1 }
    if isMark(next, 0x2D) || isMark(next, 0x2F) { return next }
    return continued(next)
  }

  /// The end of further citations that are tied to the first one with "in Verbindung mit".
  private func continued(_ token: Int) -> Int {
    guard folded(token) == "i.v.m.", isSection(token + 1) || isPiece(token + 1) else {
      return token
    }
    let next = isSection(token + 1) ? token + 2 : token + 1
    guard isPiece(next) else { return token }
    let pieces = piecesEnd(next)
    return pieces > next ? lawEnd(pieces) : token
  }

  private func lawInBrackets(_ token: Int) -> Int {
    guard isMark(token, 0x28), token + 1 < end, isShortName(token + 1) else { return token }
    let next = skip(token + 1, limit: 3) { !isMark($0, 0x29) }
    return isMark(next, 0x29) ? next + 1 : token
  }

  /// An abbreviation of a law: listed, or with a second capital as "WoGG".
  private func isShortName(_ token: Int) -> Bool {
    guard kind(token) == .word, layer.isCapital(token) else { return false }
    let form = layer.forms[layer.tokens[token].form]
    if traits(token).contains(.statute), form.casing != .lower { return true }
    if form.casing == .upper { return form.letters <= 8 }
    if isLawNoun(token) { return true }
    return form.casing == .mixed && form.text.last?.isUppercase ?? false
      || form.casing == .mixed && form.letters <= 10
      || form.text.hasSuffix("VO") || form.text.hasSuffix("-VO")
  }

  private func isLawNoun(_ token: Int) -> Bool {
    guard kind(token) == .word, layer.isCapital(token) else { return false }
    return LawWords.standard.isCited(folded(token))
  }
}
