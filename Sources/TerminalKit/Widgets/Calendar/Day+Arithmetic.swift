extension MonthScale.Day {
  /// The day so many days later, or earlier; it stays within the years 1–9999.
  public func adding(days: Int) -> MonthScale.Day {
    let most = 4_000_000
    return MonthScale.Day(number: number + min(max(-most, days), most))
  }

  /// The same day so many months later, or earlier: the last one where that month is shorter.
  public func adding(months: Int) -> MonthScale.Day {
    let most = 200_000
    let index = min(max(12, year * 12 + month - 1 + min(max(-most, months), most)), 9_999 * 12 + 11)
    return MonthScale.Day(index / 12, index % 12 + 1, day)
  }

  /// The days from this one to `other`; less than nothing where that is earlier.
  public func distance(to other: MonthScale.Day) -> Int { other.number - number }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { (number + 2) % 7 }

  /// The day as papers write it: `01.09.2026`.
  public var dotted: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(day, 2)).\(padded(month, 2)).\(padded(year, 4))"
  }

  /// The days since 1 March of the year 0.
  private var number: Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1
  }

  /// The day of a number, after the algorithm `civil_from_days` of Howard Hinnant.
  private init(number: Int) {
    let first = MonthScale.Day(1, 1, 1).number
    let last = MonthScale.Day(9_999, 12, 31).number
    let number = min(max(first, number), last)
    let (era, day) = number.quotientAndRemainder(dividingBy: 146_097)
    let years = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let rest = day - (365 * years + years / 4 - years / 100)
    let months = (5 * rest + 2) / 153
    let month = months < 10 ? months + 3 : months - 9
    let year = era * 400 + years + (month <= 2 ? 1 : 0)
    self.init(year, month, rest - (153 * months + 2) / 5 + 1)
  }
}
