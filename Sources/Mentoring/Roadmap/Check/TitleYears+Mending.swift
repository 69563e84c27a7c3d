extension TitleYears {
  /// The title with two years in a row changed into those of a school year, however they are
  /// written; nothing where it has only one.
  static func title(_ title: String, of years: ClosedRange<Int>, becoming year: SchoolYear)
    -> String?
  {
    guard years.lowerBound < years.upperBound else { return nil }
    for first in title.ranges(of: "\(years.lowerBound)") {
      let rest = title[first.upperBound...]
      guard let start = rest.firstIndex(where: \.isNumber),
        rest[..<start].allSatisfy({ $0.isWhitespace || "-–—−/".contains($0) })
      else { continue }
      let last = rest[start...].prefix(while: \.isNumber)
      guard let number = CalendarDay.digits(last),
        number == years.upperBound || number == years.upperBound % 100
      else { continue }
      let next = year.start + 1
      let end = last.count == 2 ? CalendarDay.padded(next % 100, to: 2) : "\(next)"
      return title[..<first.lowerBound] + "\(year.start)" + rest[..<start] + end
        + title[last.endIndex...]
    }
    return nil
  }
}

extension CitingText {
  /// The text with each whole name of an act replaced by another.
  static func replacing(_ act: String, by other: String, in text: String) -> String {
    let wanted = act.lowercased()
    var (mended, rest) = ("", text[...])
    while !rest.isEmpty {
      let found = rest.prefix(act.count)
      let behind = rest.dropFirst(act.count)
      if found.lowercased() == wanted, !continues(before: mended.last), !continues(behind) {
        mended += other
        rest = behind
      } else {
        mended.append(rest.removeFirst())
      }
    }
    return mended
  }

  private static func continues(before letter: Character?) -> Bool {
    letter.map { isWord($0) || $0 == "-" || $0 == "." } ?? false
  }

  private static func continues(_ rest: Substring) -> Bool {
    guard let next = rest.first else { return false }
    if next == ".", let after = rest.dropFirst().first { return after.isNumber }
    return isWord(next)
  }

  private static func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
}
