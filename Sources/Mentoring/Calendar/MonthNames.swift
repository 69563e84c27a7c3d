/// The Russian names of the months.
public enum MonthNames {
  /// The names in three letters, as a scale has room for, January first.
  public static let short = nominative.map { String($0.prefix(3)) }

  /// In the nominative, January first.
  static let nominative = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]

  /// The name of a month, 1 to 12.
  static func name(of month: Int) -> String { nominative[month - 1] }

  /// The name in the genitive.
  static func genitive(of month: Int) -> String {
    let name = name(of: month)
    return name.hasSuffix("т") ? name + "а" : name.dropLast() + "я"
  }

  /// The name with a capital.
  static func title(of month: Int) -> String {
    let name = name(of: month)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The month, 1 to 12, that a word in small letters names in any case, whole or cut short.
  static func month(named word: String) -> Int? { numbers[word] }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, name) in nominative.enumerated() {
      let isHard = name.hasSuffix("т")
      let stem = isHard ? name : String(name.dropLast())
      let endings =
        isHard ? ["", "а", "у", "ом", "е"] : [name == "май" ? "й" : "ь", "я", "ю", "ем", "е"]
      for ending in endings { numbers[stem + ending] = index + 1 }
    }
    for (index, short) in shortened.enumerated() {
      for form in short { numbers[form] = index + 1 }
    }
    return numbers
  }()

  private static let shortened = [
    ["янв"], ["фев", "февр"], ["мар"], ["апр"], [], ["июн"], ["июл"], ["авг"], ["сен", "сент"],
    ["окт"], ["ноя", "нояб"], ["дек"],
  ]
}
