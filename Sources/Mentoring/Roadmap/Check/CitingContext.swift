internal import PlainText

/// Which act a number that no act has may mean, by the words around it.
struct CitingContext {
  /// Where the name of the act stands: before its number, or behind it.
  private enum Side { case before, behind }

  private let side: Side
  /// Beginnings of words that name the act, and that say what it is about.
  private let own, topic: [String]
  /// Those that name who issues other acts, and those that name other kinds of papers, whose number
  /// stands behind them.
  private let others, papers: [String]
  /// What stands before one of these belongs to another paper.
  private static let joints = ["по", "распоряжен", "основани", "соответстви", "согласно"]
  private let isAlways: Bool

  init(of act: LegalReference) {
    isAlways = act.code != "r-145" && !act.code.hasPrefix("tk")
    if act.code == "r-145" {
      side = .before
      own = [
        "минпросвещ", "министерства просвещ", "министерством просвещ", "25.12.2019",
        "25 декабря 2019",
      ]
      others = [
        "правительств", "губернатор", "администрац", "департамент",
        "комитет", "управлен", "министерства образ", "минобр", "област", "края", "района", "города",
        "муницип", "учредител", "заведующ", "директор", "помещен", "кабинет", "комнат", "аудитор",
      ]
      papers = ["приказ", "постановл", "закон"]
      topic = ["распоряжен", "внедрен", "наставнич", "наставник", "наставля", "целев"]
    } else {
      side = .behind
      own = ["тк", "трудов"]
      others = [
        "нк", "налог", "коап", "гк", "гражданск", "ук", "уголовн", "бк", "бюджетн", "семейн",
        "жилищн", "административн", "кодекс", "закон",
      ]
      papers = ["приказ", "постановл"]
      topic = ["наставнич", "наставник", "труда", "доплат", "оплат", "работник"]
    }
  }

  /// Whether the act is meant; in doubt it is not.
  ///
  /// It is the one named next to the number, or none is named and the text is about it.
  func isMeant(before: String, behind: String) -> Bool {
    if isAlways { return true }
    let (before, behind) = (SearchForm(before).text, SearchForm(behind).text)
    let joint = Self.joints.flatMap { Self.starts(of: $0, in: before) }.max()
    let last = named(in: String(before[(joint ?? before.startIndex)...]), others + papers).last
    let next = named(in: behind, others).first
    let meant = side == .before ? last ?? next : next ?? last
    if let meant { return meant }
    // An article that no code is named for is one of the labour code.
    if side == .behind, Self.endsWithArticle(before) { return true }
    return topic.contains {
      Self.starts(of: $0, in: before).count > 0
        || Self.starts(of: $0, in: behind).count > 0
    }
  }

  private static func endsWithArticle(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return text.last.map { !$0.isNumber } == true
      && ["ст", "статья", "статьи", "статье", "статьёй", "статью"].contains { words.last == $0 }
  }

  /// The acts that a text names in order: whether each is this one.
  private func named(in text: String, _ others: [String]) -> [Bool] {
    let found =
      own.flatMap { stem in Self.starts(of: stem, in: text).map { ($0, true) } }
      + others.flatMap { stem in Self.starts(of: stem, in: text).map { ($0, false) } }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The places at which a word begins so; a stem of two letters is a whole word.
  private static func starts(of stem: String, in text: String) -> [String.Index] {
    text.ranges(of: stem).filter { range in
      let isStart =
        range.lowerBound == text.startIndex
        || !text[text.index(before: range.lowerBound)].isLetter
      let isEnd = range.upperBound == text.endIndex || !text[range.upperBound].isLetter
      return isStart && (stem.count > 2 || isEnd)
    }.map(\.lowerBound)
  }
}
