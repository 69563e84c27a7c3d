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
    var first: [String: (place: ActionPlace, day: CalendarDay)] = [:]
    return check.actions.compactMap { placed in
      // An order without its day may be any of that number.
      guard let done = placed.action.done, SearchForm(done.document).text.contains("приказ"),
        let name = OrderName(done.document), let other = name.day
      else { return nil }
      guard let (place, day) = first[name.number] else {
        first[name.number] = (placed.place, other)
        return nil
      }
      guard day != other else { return nil }
      return RoadmapFinding(
        .duplicateNumber(name.number, first: place), .warning, .action(placed.place))
    }
  }

  /// Names of acts that no act has, such as `145-р`.
  static let legalReferences: Rule = { check in
    check.texts.flatMap { place, parts in
      let text = CitingText(parts)
      return check.law.flatMap { act in
        act.lookAlikes.filter { text.names($0, meaning: act) }.map { wrong in
          RoadmapFinding(.legalReference(wrong, right: act.short), .error, place)
        }
      }
    }
  }

  /// The act Р-145 by the name of another kind of act, or with another day than its own.
  static let misnamedActs: Rule = { check in
    check.texts.flatMap { place, parts in
      parts.compactMap { MisnamedAct($0) }.map { act in
        RoadmapFinding(.legalReference(act.wrong, right: act.right), .error, place)
      }
    }
  }

  private var texts: [(place: RoadmapFinding.Place, parts: [String])] {
    var texts: [(RoadmapFinding.Place, [String])] = [(.roadmap, [roadmap.title])]
    for (index, stage) in roadmap.stages.enumerated() {
      texts.append((.stage(index + 1), [stage.title]))
    }
    texts += measures.map { ($0.place, $0.measure.citing) }
    texts += actions.map { (.action($0.place), $0.action.citing) }
    return texts
  }
}

extension RoadmapMeasure {
  /// The texts of its own that may cite an act.
  var citing: [String] { [title, result] }
}

extension RoadmapAction {
  /// The texts of its own that may cite an act.
  var citing: [String] { [text, result, done?.document ?? ""] }
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
    if words.first?.hasPrefix("приказ") == true {
      // «Приказ о внедрении утверждён», and «Приказ № ____» that waits for its number.
      let clause = SearchForm(text).text.prefix { !",;.(".contains($0) }
      let isApprovedItself = clause.split { !$0.isLetter }.contains(where: isApproved)
      if isApprovedItself || text.contains("№ _") || text.contains("№_") { return true }
    }
    return zip(words, words.dropFirst()).contains { first, next in
      first.hasPrefix("приказ") && isApproved(next) || isApproved(first) && next.hasPrefix("приказ")
    }
  }

  private static func isApproved(_ word: Substring) -> Bool {
    word == "утв" || word.hasPrefix("утвержден") && !word.hasPrefix("утверждени")
  }
}
