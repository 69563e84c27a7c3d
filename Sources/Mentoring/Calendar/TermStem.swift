/// The words of a term that are known by their beginning, whatever their ending is.
enum TermStem {
  /// The token of a word in its search form.
  static func token(of word: String) -> TermToken? {
    for (stem, endings, token) in stems where word.hasPrefix(stem) {
      if word.unicodeScalars.count - stem.unicodeScalars.count <= endings { return token }
    }
    return nil
  }

  /// The beginning, how many letters may follow, and what it means; the longer beginnings first.
  private static let stems: [(String, Int, TermToken)] = [
    ("понедельник", 2, .weekdayWord(1)), ("вторник", 2, .weekdayWord(2)),
    ("сред", 1, .weekdayWord(3)), ("четверг", 2, .weekdayWord(4)),
    ("пятниц", 2, .weekdayWord(5)), ("суббот", 2, .weekdayWord(6)),
    ("воскресень", 2, .weekdayWord(7)),
    ("перв", 3, .ordinal(1)), ("втор", 3, .ordinal(2)), ("трет", 4, .ordinal(3)),
    ("четверт", 3, .ordinal(4)), ("пят", 3, .ordinal(5)), ("последн", 3, .ordinal(-1)),
    ("полугоди", 2, .halfYearWord),
    ("квартал", 3, .quarterWord), ("недел", 3, .weekWord), ("декад", 3, .decadeWord),
    ("половин", 2, .halfWord), ("начал", 2, .part(.beginning)),
    ("середин", 2, .part(.middle)), ("конец", 0, .part(.end)), ("конц", 2, .part(.end)),
  ]
}
