import KlarText

/// Names the parts above a letter's text: sender, address, information block and subject.
struct LetterHead {
  private let layer: TokenLayer
  private let blocks: [Block]
  private let signs: [BlockSigns]

  /// The blocks of the whole letter with their signs.
  init(_ layer: TokenLayer, _ blocks: [Block], _ signs: [BlockSigns]) {
    (self.layer, self.blocks, self.signs) = (layer, blocks, signs)
  }

  /// The parts of the blocks before the text.
  ///
  /// The subject is what stands between address and salutation beside the information block, or
  /// what is marked "Betreff".
  func parts(before end: Int, isGreeted: Bool) -> [LetterPart.Kind] {
    let groups = groups(before: end)
    let coded = groups.indices.filter { groups[$0].contains { signs[$0].hasPostcode } }
    let address = addressGroup(groups, coded)
    let subjectStart = subjectStart(groups, coded)
    let isMarked = (0..<end).contains { signs[$0].begins(.subject) }
    var parts: [LetterPart.Kind] = []
    /// The first group that holds the subject; what follows it are details.
    var titled: Int?
    for (number, group) in groups.enumerated() {
      let isLast = number == groups.count - 1 || number >= subjectStart
      for block in group {
        if let fixed = fixedPart(block) {
          parts.append(fixed)
        } else if coded.contains(number) {
          let isInformation = signs[block].isInformation && !signs[block].hasPostcode
          parts.append(isInformation ? .informationBlock : number == address ? .address : .sender)
        } else if signs[block].begins(.subject) {
          parts.append(.subject)
        } else if signs[block].isInformation {
          parts.append(.informationBlock)
        } else if isLast, isGreeted, !isMarked {
          parts.append(.subject)
        } else {
          let isDetail =
            number > titled ?? number || signs[block].isBareValue && parts.last == .informationBlock
          let kind = isDetail ? .informationBlock : otherPart(number, group, address, coded)
          let isTitle = kind == .heading && !isGreeted && !isMarked && !parts.contains(.subject)
          parts.append(isTitle || isMarked && parts.last == .subject ? .subject : kind)
        }
        if parts.last == .subject { titled = titled ?? number }
      }
    }
    return parts
  }

  private func otherPart(
    _ number: Int, _ group: [Int], _ address: Int?, _ coded: [Int]
  ) -> LetterPart.Kind {
    if signs[group[0]].isAddressee { return .address }
    if let address, number > address {
      return blocks[group[0]].role == .heading ? .heading : .informationBlock
    }
    if number > coded.last ?? -1, blocks[group[0]].role == .heading, coded.isEmpty {
      return number == 0 ? .sender : .heading
    }
    return .sender
  }

  /// The first of at most three short groups between address or information and salutation.
  private func subjectStart(_ groups: [[Int]], _ coded: [Int]) -> Int {
    let last = groups.indices.last { number in
      coded.contains(number) || groups[number].contains { signs[$0].isInformation }
    }
    guard let last, last + 1 < groups.count, groups.count - last <= 4 else { return groups.count }
    return last + 1
  }

  private func fixedPart(_ block: Int) -> LetterPart.Kind? {
    if signs[block].isPageNumber { return .pageFurniture }
    let isValue = block > 0 && signs[block - 1].isLabel && !signs[block].isAddressee
    if isValue, !signs[block].hasPostcode { return .informationBlock }
    return switch blocks[block].zone {
    case .header, .footer: .pageFurniture
    case .footnote: .footnote
    default: nil
    }
  }

  /// The group that is the reader's address: the last one with a postal code if there are several.
  private func addressGroup(_ groups: [[Int]], _ coded: [Int]) -> Int? {
    if let named = coded.first(where: { groups[$0].contains { signs[$0].isAddressee } }) {
      return named
    }
    let plain = coded.filter { !groups[$0].contains { signs[$0].isInformation } }
    guard let last = plain.last else { return nil }
    if plain.count > 1 { return last }
    return groups[last].contains { signs[$0].hasAuthority } ? nil : last
  }

  /// Blocks that neither an empty line nor the end of an address parts.
  private func groups(before end: Int) -> [[Int]] {
    var groups: [[Int]] = []
    for block in 0..<end {
      if block > 0, !isApart(block), !signs[block - 1].hasPostcode, !groups.isEmpty {
        groups[groups.count - 1].append(block)
      } else {
        groups.append([block])
      }
    }
    return groups
  }

  /// Whether an empty line, an empty paragraph of the file or a marked heading stands before a
  /// block.
  private func isApart(_ block: Int) -> Bool {
    let (last, next) = (blocks[block - 1], blocks[block])
    let gap = last.range.upper..<max(next.range.lower, last.range.upper)
    return layer.text.bytes[gap].count { $0 == 0x0A } > 1 || next.paragraph > last.paragraph + 1
      || last.zone != next.zone
  }
}
