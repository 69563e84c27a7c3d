/// What stands around a year in a text, as far as it tells what year it is.
enum YearSurroundings {
  /// So many letters on either side are looked at.
  static let reach = 60

  /// The words of the same clause before a place.
  static func words(before place: Int, in letters: [Character]) -> [Substring] {
    let near = String(letters[..<place].suffix(reach))
    return near.split { !$0.isLetter && !$0.isNumber && !"№.;".contains($0) }
  }

  /// `от`, also with a day and a month in words behind it, `утв.`, `приказ`, `в ред.`.
  static func isBehindPaper(_ words: [Substring]) -> Bool {
    var words = words[...]
    if let month = words.last?.lowercased().filter(\.isLetter),
      MonthNames.month(named: month) != nil
    {
      words = words.dropLast()
      let isDay = words.last.flatMap { Int($0) }.map { (1...31).contains($0) } == true
      if isDay { words = words.dropLast() }
    }
    guard let last = words.last?.lowercased() else { return false }
    return papers.contains(last)
  }

  private static let papers: Set<String> = [
    "от", "утв.", "утверждён", "утвержден", "утверждена", "утверждено", "утверждены", "приказ",
    "приказом", "протокол", "протоколом", "ред.", "редакции", "подписан", "подписано",
  ]

  /// Whether «№» follows, perhaps behind «г.».
  static func isBeforeSign(_ after: ArraySlice<Character>) -> Bool {
    let rest = after.drop { $0 == " " || $0 == "г" || $0 == "." || $0 == "," }
    return rest.first == "№"
  }

  /// «Год педагога» before the number, within its clause.
  static func isBehindName(_ words: [Substring]) -> Bool {
    guard let year = words.lastIndex(where: isNamedYear), year + 1 < words.count else {
      return false
    }
    let isSchool = year > 0 && words[year - 1].lowercased().hasPrefix("учебн")
    let name = words[(year + 1)...]
    return !isSchool && name.allSatisfy { $0.allSatisfy(\.isLetter) }
      && !name.contains { MonthNames.month(named: $0.lowercased()) != nil }
      && !["на", "до", "с", "в", "к", "по"].contains(name.last?.lowercased() ?? "")
  }

  /// «– Год педагога», «год семьи» behind the number.
  static func isBeforeName(_ after: ArraySlice<Character>) -> Bool {
    let words = String(after).split { !$0.isLetter }.prefix(3)
    guard let first = words.first else { return false }
    let hasSign = after.drop { $0 == " " }.first.map { "–—-:(«\"".contains($0) } == true
    if hasSign {
      let isLetterNext = after.first { !" –—-:(«\"".contains($0) }?.isLetter == true
      return isLetterNext && words.count > 1 && isNamedYear(first)
    }
    guard after.first(where: { $0 != " " })?.isLetter == true, words.count > 1,
      ["г", "год", "года", "году"].contains(first.lowercased())
    else { return false }
    return words.count > 2 && isNamedYear(words[1])
      || first.lowercased() == "год" && names.contains(words[1].lowercased())
  }

  private static func isNamedYear(_ word: Substring) -> Bool {
    ["Год", "Года", "Году", "Годом", "ГОД", "ГОДА", "ГОДУ"].contains(String(word))
  }

  /// After what years are called.
  private static let names: Set<String> = [
    "педагога", "учителя", "наставника", "семьи", "защитника", "науки", "культуры", "экологии",
    "театра", "добровольца", "волонтера", "волонтёра", "народного", "памяти",
  ]
}
