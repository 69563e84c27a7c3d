/// The words that every Russian official paper has in its fixed places (ГОСТ Р 7.0.97); they are
/// part of the paper, not of the program's language.
enum PaperWords {
  static let blank = "____"
  static let order = "ПРИКАЗ"
  static let command = "ПРИКАЗЫВАЮ:"
  static let keepsControl = "оставляю за собой"
  static let givesControl = "возложить на"
  static let acquainted = "С приказом ознакомлены:"
  static let annexTitle = "Список наставнических пар (групп)"
  static let annexColumns: KeyValuePairs<String, Int> = [
    "№": 40, "ФИО наставника": 175, "Должность": 135, "ФИО наставляемого": 175,
    "Должность (группа)": 140, "Форма (ролевая модель)": 220, "Срок": 115,
  ]

  static func number(_ number: String) -> String { "№ \(number)" }

  static func annexHead(date: String, number: String) -> [String] {
    ["Приложение № 1", "к приказу от \(date) № \(number)"]
  }

  static func term(first: String, last: String) -> String { "с \(first) по \(last)" }
}
