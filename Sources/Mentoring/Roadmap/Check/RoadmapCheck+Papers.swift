internal import PlainText

extension RoadmapCheck {
  /// An order that proves something, or approves the roadmap, is named without its number.
  static let unnumberedOrders: Rule = { check in
    let title = SearchForm(check.roadmap.title).text
    var found: [RoadmapFinding] = []
    if title.contains("утвержд"), title.contains("приказ"), OrderName(check.roadmap.title) == nil {
      found.append(
        RoadmapFinding(.approvedWithoutNumber(check.roadmap.title), .warning, .roadmap))
    }
    return found + check.unnumberedApprovals
      + check.actions.compactMap { placed in
        guard let document = placed.action.done?.document,
          SearchForm(document).text.contains("приказ"), OrderName(document) == nil
        else { return nil }
        return RoadmapFinding(.approvedWithoutNumber(document), .warning, .action(placed.place))
      }
  }

  /// Words and results that say of a paper that an order approved it, and not which.
  private var unnumberedApprovals: [RoadmapFinding] {
    let texts =
      measures.flatMap { place, measure in [measure.title, measure.result].map { (place, $0) } }
      + actions.flatMap { placed in
        [placed.action.text, placed.action.result].map {
          (RoadmapFinding.Place.action(placed.place), $0)
        }
      }
    return texts.filter { OrderName.isApproval($0.1) && OrderName($0.1) == nil }.map {
      RoadmapFinding(.approvedWithoutNumber($0.1), .warning, $0.0)
    }
  }

  /// One number on orders of different days: one of them is misspelt.
  static let duplicateNumbers: Rule = { check in
    var first: [String: (place: ActionPlace, day: CalendarDay?)] = [:]
    return check.actions.compactMap { placed in
      guard let done = placed.action.done, SearchForm(done.document).text.contains("приказ"),
        let name = OrderName(done.document)
      else { return nil }
      guard let (place, day) = first[name.number] else {
        first[name.number] = (placed.place, name.day)
        return nil
      }
      guard let day, let other = name.day, day != other else { return nil }
      return RoadmapFinding(
        .duplicateNumber(name.number, first: place), .warning, .action(placed.place))
    }
  }

  /// Names of acts that no act has, such as `145-р`.
  static let legalReferences: Rule = { check in
    check.texts.flatMap { place, text in
      let text = CitingText(text)
      return check.law.flatMap { act in
        act.lookAlikes.filter { text.names($0, meaning: act) }.map { wrong in
          RoadmapFinding(.legalReference(wrong, right: act.short), .error, place)
        }
      }
    }
  }

  private var texts: [(place: RoadmapFinding.Place, text: String)] {
    var texts: [(RoadmapFinding.Place, String)] = [(.roadmap, roadmap.title)]
    for (index, stage) in roadmap.stages.enumerated() {
      texts.append((.stage(index + 1), stage.title))
    }
    texts += measures.map { ($0.place, $0.measure.title + "\n" + $0.measure.result) }
    texts += actions.map { placed in
      let action = placed.action
      let all = [action.text, action.result, action.done?.document ?? ""]
      return (.action(placed.place), all.joined(separator: "\n"))
    }
    return texts
  }
}

/// What a text says of an order: `приказ № 12-ОД от 01.09.2026`.
struct OrderName: Hashable {
  /// The number in small letters, without blanks.
  let number: String
  /// The day behind «от», where there is one.
  let day: CalendarDay?

  /// Nothing where the text names no number.
  init?(_ text: String) {
    guard let sign = text.firstIndex(where: { $0 == "№" || $0 == "N" }) else { return nil }
    let rest = text[text.index(after: sign)...].drop { $0 == " " }
    let number = rest.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" && $0 != "»" }
    guard number.contains(where: \.isNumber) else { return nil }
    self.number = number.lowercased()
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    day =
      zip(words, words.dropFirst()).lazy
      .compactMap { $0 == "от" ? CalendarDay(typed: String($1)) : nil }.first
  }

  /// Whether a text says that an order has approved something.
  static func isApproval(_ text: String) -> Bool {
    let words = SearchForm(text).text.split { !$0.isLetter }
    return zip(words, words.dropFirst()).contains { first, next in
      first.hasPrefix("приказ") && isApproved(next) || isApproved(first) && next.hasPrefix("приказ")
    }
  }

  private static func isApproved(_ word: Substring) -> Bool {
    word == "утв" || word.hasPrefix("утвержден") && !word.hasPrefix("утверждени")
  }
}

/// A text in which names of acts are looked for.
struct CitingText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.lowercased().utf8) }

  /// Whether the text names an act so, with nothing of a longer number around it, and by the words
  /// around it can mean no other act.
  func names(_ name: String, meaning act: LegalReference) -> Bool {
    let context = CitingContext(of: act)
    return places(of: name).contains { place in
      context.isMeant(
        before: String(decoding: bytes[..<place.lowerBound], as: UTF8.self),
        behind: String(decoding: bytes[place.upperBound...], as: UTF8.self))
    }
  }

  private func places(of name: String) -> [Range<Int>] {
    let name = Array(name.lowercased().utf8)
    guard let first = name.first, name.count <= bytes.count else { return [] }
    return (0...bytes.count - name.count).map { $0..<$0 + name.count }.filter { place in
      bytes[place.lowerBound] == first && bytes[place].elementsEqual(name) && isWhole(place)
    }
  }

  /// A letter, a digit, a hyphen or a dot before, and a letter or a digit behind, belong to the name.
  private func isWhole(_ place: Range<Int>) -> Bool {
    if let before = bytes[..<place.lowerBound].last(where: { !(0x80...0xBF).contains($0) }) {
      guard !isWord(before), before != UInt8(ascii: "-"), before != UInt8(ascii: ".") else {
        return false
      }
    }
    let rest = bytes[place.upperBound...]
    guard let next = rest.first else { return true }
    if next == UInt8(ascii: "."), let after = rest.dropFirst().first { return !isDigit(after) }
    return !isWord(next)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A Latin letter, a digit or the first byte of a Russian letter.
  private func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (0xD0...0xD1).contains(byte)
  }
}
