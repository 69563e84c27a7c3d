import Testing

@testable import Paperwork

@Suite struct StageTitleTests {
  @Test(arguments: [
    ("1 этап. Подготовительный", 1, "Подготовительный"),
    ("1-й этап: подготовка", 1, "Подготовка"), ("II этап – Основной", 2, "Основной"),
    ("Этап 1. Начало", 1, "Начало"), ("ЭТАП № 3 - работа", 3, "Работа"),
    ("Этап II Основной", 2, "Основной"), ("3 этап Завершение", 3, "Завершение"),
  ])
  func `says its number once`(written: String, number: Int, title: String) {
    #expect(StageTitle.withoutNumber(written, number: number) == title)
  }

  @Test(arguments: [
    ("2 этап. Основной", 1), ("1 этап", 1), ("Этап 1", 1), ("Этап 1 и 2: начало", 1),
    ("Подготовительный этап", 1), ("Этапы 1. Начало", 1), ("1 этапа недостаточно", 1),
    ("Подготовка", 1), ("", 1), ("этап", 1),
  ])
  func `stays as it is with another number and without more words`(written: String, number: Int) {
    #expect(StageTitle.withoutNumber(written, number: number) == written)
  }
}
