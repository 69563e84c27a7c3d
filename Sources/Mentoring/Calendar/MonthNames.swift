/// The Russian names of the months.
enum MonthNames {
  /// In the nominative, January first.
  static let nominative = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]

  /// The name of a month, 1 to 12.
  static func name(of month: Int) -> String { nominative[month - 1] }

  /// The name with a capital.
  static func title(of month: Int) -> String {
    let name = name(of: month)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
