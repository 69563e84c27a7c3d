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
