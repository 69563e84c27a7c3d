/// Terms as people may write them.
enum RandomTerm {
  /// Words that mostly make a term.
  static func text(using random: inout some RandomNumberGenerator) -> String {
    let dash = ["-", " - ", "–", " – ", "- ", " — "].randomElement(using: &random) ?? "-"
    let year =
      ["", " 2026", " 2027 г.", " 2027г", " 2026/27 уч. года", " 2026 - 2027"]
      .randomElement(using: &random) ?? ""
    let number = Int.random(in: 1...31, using: &random)
    let month = months.randomElement(using: &random) ?? ""
    let other = months.randomElement(using: &random) ?? ""
    let part = parts.randomElement(using: &random) ?? ""
    let text =
      switch Int.random(in: 0..<26, using: &random) {
      case 0: month + year
      case 1: month + dash + other + year
      case 2: month + ", " + other + year
      case 3: "\(number) \(month)" + year
      case 4: "с \(number) \(month) по 28 \(other)" + year
      case 5: "до \(number).\(number % 12 + 1)" + (number < 9 ? "" : ".2026")
      case 6: "\(part) \(month)" + year
      case 7: (["I", "2", "третий", "4-й"].randomElement(using: &random) ?? "") + " квартал" + year
      case 8: "2026\(dash)2027 учебный год"
      case 9: "20\(number + 9) год"
      case 11: "до \(month)" + year
      case 12: "с \(month)" + year
      case 13: "по \(number) \(month)" + year + " включительно"
      case 14: "\(number % 2 + 1) полугодие" + year
      case 15: "«\(number)» \(month)" + year
      case 16: "с 01.\(number % 12 + 1).2026 по 30.\(number % 12 + 1).2026"
      case 17: "\(number) августа\(dash)\(number % 9 + 1) сентября" + year
      case 18:
        (["I, III", "1 и 2", "II, IV", "I-й, II-й"].randomElement(using: &random) ?? "")
          + " квартал" + year
      case 19: "до \(number) числа каждого месяца" + (year.isEmpty ? "" : ", \(month)" + year)
      case 20: "\(month)/\(other)" + year
      case 21: "\(number)/\(number % 12 + 1)/2026"
      case 22: (["до конца", "до начала"].randomElement(using: &random) ?? "") + " учебного года"
      case 23: "\(month)," + year
      case 24: "by \(number) \(english[number % 12])" + year
      case 25: "\(english[number % 12]) \(number), 2026"
      case 10: "\(number)\(dash)30 \(month)" + year
      default: month + " и " + other + year
      }
    let rhythm = rhythms.randomElement(using: &random) ?? ""
    return Bool.random(using: &random) ? text : "\(rhythm) \(text)"
  }

  /// Anything at all, with pieces of terms in it.
  static func noise(using random: inout some RandomNumberGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...9, using: &random) {
      if Int.random(in: 0..<4, using: &random) == 0 {
        let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &random))
        text.unicodeScalars.append(scalar ?? "?")
      } else {
        text += pieces.randomElement(using: &random) ?? ""
      }
      if Bool.random(using: &random) { text += " " }
    }
    return text
  }

  private static let months = [
    "январь", "Февраль", "март", "апреля", "мая", "Июнь", "июля", "август", "сентября", "октябрь",
    "ноябре", "дек.",
  ]
  private static let english = [
    "January", "february", "March", "apr", "May", "June", "July", "Aug", "September", "October",
    "November", "Dec",
  ]
  private static let parts = [
    "начало", "в середине", "конец", "до конца", "первая неделя", "3-я неделя", "последняя неделя",
    "II декада", "вторая половина", "последняя пятница", "первый понедельник", "5-я среда",
  ]
  private static let rhythms = [
    "ежемесячно", "Ежемесячно,", "1 раз в неделю", "не реже 2 раз в месяц", "регулярно:",
    "по мере необходимости,", "31 раз в год",
  ]
  private static let pieces =
    months + parts + rhythms + english + [
      "2026", "2027", "26", "31", "1", "0", "-", "–", "/", ".", ",", ";", "(", ")", "и", "с", "по",
      "до", "к", "г", "года", "учебный", "уч.", "в", "течение", "весь", "период", "IV", "квартал",
      "неделя", "пятница", "раз", "постоянно", "\u{301}", "ё", "\u{0}", "🙂", "x", "99999999999",
      "первая", "-й", "\n", "\t", "числа", "каждого месяца", "учебного года", "by", "of", "th",
    ]
}
