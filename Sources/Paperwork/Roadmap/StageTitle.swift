import PlainText

/// The name of a stage as a table writes it, often with the stage's number before it or behind the word.
enum StageTitle {
  /// The name without the number that the stage has anyhow; with another number, or without more
  /// words, it stays as it is.
  static func withoutNumber(_ title: String, number: Int) -> String {
    guard let rest = numberFirst(title, number) ?? wordFirst(title, number) else { return title }
    let name = rest.drop { " .:,)–—-".contains($0) }
    guard let first = name.first else { return title }
    return first.uppercased() + name.dropFirst()
  }

  /// «1 этап», «1-й этап», «II этап».
  private static func numberFirst(_ title: String, _ number: Int) -> Substring? {
    let parts = title.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let written = value(of: parts[0]), written == number else { return nil }
    return behindWord(parts[1])
  }

  /// «Этап 1.», «Этап II –»; a name that goes on without a mark begins with a capital.
  private static func wordFirst(_ title: String, _ number: Int) -> Substring? {
    guard let rest = behindWord(title[...]) else { return nil }
    let words = rest.drop { " №".contains($0) }
    let mark = words.prefix { !" .:,)–—-".contains($0) }
    let name = words.dropFirst(mark.count)
    guard value(of: mark) == number, let next = name.first else { return nil }
    let isMarked = next != " " || name.drop { $0 == " " }.first.map("–—-".contains) == true
    return isMarked || name.dropFirst().first?.isUppercase == true ? name : nil
  }

  /// What stands behind the word «этап».
  private static func behindWord(_ text: Substring) -> Substring? {
    let word = text.prefix(4)
    let rest = text.dropFirst(4)
    return SearchForm(String(word)).text == "этап" && rest.first?.isLetter == false ? rest : nil
  }

  /// A number or a Roman one, with what shows that it counts: `1`, `1.`, `1-й`, `II`.
  private static func value(of text: Substring) -> Int? {
    let mark = text.prefix { $0.isLetter || $0.isNumber }
    let tail = text.dropFirst(mark.count)
    guard ["", ".", ")", "-й", "-ый", "-ой", "-ий"].contains(tail) else { return nil }
    if let number = Int(mark) { return number }
    let roman = mark.uppercased().map { $0 == "І" ? "I" : $0 == "Х" ? "X" : $0 }
    return (romans.firstIndex(of: String(roman)) ?? -1) + 1
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]
}
