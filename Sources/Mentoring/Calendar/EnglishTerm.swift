/// The words of a term in English; what the program writes itself is Russian, as a roadmap is.
enum EnglishTerm {
  /// Words that add nothing wherever they stand.
  static let fillers: Set<String> = ["of", "the"]

  /// What a word in small letters means.
  static func token(of word: String) -> TermToken? { tokens[word] }

  private static let tokens: [String: TermToken] = {
    var tokens: [String: TermToken] = [
      "by": .until, "until": .until, "till": .until, "from": .from, "to": .to, "and": .and,
      "in": .within, "during": .within, "within": .within, "throughout": .within,
      "inclusive": .inclusive, "school": .school, "academic": .school, "year": .year,
      "quarter": .quarterWord, "q": .quarterWord, "week": .weekWord, "half": .halfWord,
      "beginning": .part(.beginning), "start": .part(.beginning), "middle": .part(.middle),
      "end": .part(.end), "first": .ordinal(1), "second": .ordinal(2), "third": .ordinal(3),
      "fourth": .ordinal(4), "last": .ordinal(-1),
    ]
    for (index, name) in months.enumerated() {
      tokens[name] = .month(index + 1)
      tokens[String(name.prefix(3))] = .month(index + 1)
    }
    tokens["sept"] = .month(9)
    for (index, name) in weekdays.enumerated() { tokens[name] = .weekdayWord(index + 1) }
    return tokens
  }()

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
