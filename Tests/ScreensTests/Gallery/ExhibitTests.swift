import TerminalKit
import Testing

@testable import Screens

/// What each widget of the gallery does with its keys.
@Suite struct ExhibitTests {
  private func lines(_ piece: GalleryPiece, _ keys: String...) throws -> [String] {
    var stage = try GalleryPageTests.stage(piece, size: Size(width: 100, height: 30))
    for key in keys { try stage.press(key) }
    return stage.lines
  }

  private func text(_ piece: GalleryPiece, _ keys: String...) throws -> String {
    var stage = try GalleryPageTests.stage(piece, size: Size(width: 100, height: 30))
    for key in keys { try stage.press(key) }
    return stage.lines.joined(separator: "\n")
  }

  private func order(_ text: String, _ names: [String]) -> [String] {
    names.compactMap { name in text.firstRange(of: name).map { (name, $0.lowerBound) } }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  @Test func `sorts the table by several columns`() throws {
    let names = ["Аксёнова", "Орлова", "Ковалёва", "Титова"]
    #expect(order(try text(.table), names) == ["Аксёнова", "Ковалёва", "Орлова", "Титова"])
    let byGroup = try text(.table, "2", "5", "5")
    #expect(order(byGroup, names) == ["Титова", "Орлова", "Ковалёва", "Аксёнова"])
    #expect(byGroup.contains("Группа 1↑"))
  }

  @Test func `filters the table, and marks what is in sight`() throws {
    let filtered = try text(.table, "F7", "«bdfy»")
    #expect(filtered.contains("Иванова"))
    #expect(!filtered.contains("Титова"))
    #expect(try text(.table, "F7", "«bdfy»", "Enter", "+").contains("помечено 2, показано 2"))
    #expect(try text(.table, "+", "-", "Ins").contains("помечено 1, показано 12"))
    #expect(try text(.table, "F7", "«bdfy»", "Esc").contains("показано 12"))
  }

  @Test func `chooses the columns of the table`() throws {
    #expect(try text(.table, "F4", "Down", "Space", "Enter").contains("Запрос"))
    #expect(try !text(.table, "F4", "Down", "Space", "Enter").contains("Группа"))
    #expect(try text(.table, "F4", "Down", "Space", "Esc").contains("Группа"))
  }

  @Test func `folds and unfolds the tree`() throws {
    #expect(try text(.tree, "-").contains("▸ 1 Подготовка условий"))
    #expect(try text(.tree, "-", "+").contains("3.2 Приказ о парах"))
  }

  @Test func `says what is wrong with the form`() throws {
    #expect(try text(.form, "F2").contains("Заполните это поле"))
    #expect(try text(.form, "«Ёлкина»", "F2").contains("Выбрано: Ёлкина"))
    let wrong = try text(.form, "«Ёлкина»", "Tab", "Tab", "Tab", "«31022003»", "F2")
    #expect(wrong.contains("Такого дня нет"))
  }

  @Test func `finds one of many in the other layout`() throws {
    #expect(try text(.choice, "«tkrb»", "Enter").contains("Выбрано: Ёлкина Мария Сергеевна"))
    #expect(try text(.choice, "«zzzz»").contains("Ничего не нашлось."))
  }

  @Test func `reads a day typed in short, and takes the one in the calendar`() throws {
    #expect(try text(.date, "«1 сен»", "Enter").contains("Выбрано: 01.09.2026"))
    #expect(try text(.date, "«завтра»", "Right", "Enter").contains("Выбрано: 07.10.2026"))
  }

  @Test func `refuses a day that no month has, and what is no day`() throws {
    let absent = try text(.date, "«31.02.2026»", "Enter")
    #expect(absent.contains("Такого дня нет: проверьте число и месяц"))
    #expect(absent.contains("31.02.2026"))
    #expect(!absent.contains("Выбрано:"))
    let wrong = try text(.date, "«1 сен»", "Enter", "«ерунда»", "Enter")
    #expect(wrong.contains("Это не похоже на дату"))
    #expect(!wrong.contains("Выбрано:"))
    let chosen = try text(.date, "«31.02.2026»", "Enter", "Down", "Enter")
    #expect(chosen.contains("Выбрано:"))
    #expect(!chosen.contains("Такого дня нет"))
  }

  @Test func `says that a filter leaves no row`() throws {
    #expect(try text(.table, "F7", "«ромашка»", "Enter").contains("Ничего не нашлось."))
    #expect(try !text(.table).contains("Ничего не нашлось."))
  }

  @Test func `stops only what goes on`() throws {
    #expect(try text(.progress).contains("прервать"))
    let keys = Array(repeating: "Right", count: 28)
    var stage = try GalleryPageTests.stage(.progress)
    for key in keys { try stage.press(key) }
    #expect(stage.text.contains("готово"))
    #expect(!stage.text.contains("прервать"))
  }

  @Test func `completes a tag`() throws {
    #expect(try text(.tags, "Tab", "F2").contains("Выбрано: планирование, режимные моменты"))
  }

  @Test func `tells more than there are places by a sign`() throws {
    #expect(try text(.gauge, "Right", "Right").contains("! 4/2"))
  }

  @Test func `makes a bar longer`() throws {
    #expect(try lines(.bars, "Down", "Left")[6].hasSuffix(" 8"))
  }

  @Test func `finds a place in the text`() throws {
    #expect(try text(.pager, "F7", "«пар»", "Enter", "Enter").contains("место 2 из 3"))
    #expect(try text(.pager, "F7", "«нет такого»").contains("ничего не нашлось"))
  }

  @Test func `tells what was answered, and asks again`() throws {
    #expect(try text(.dialog, "п").contains("Выбрано: Подписать (П)"))
    #expect(try text(.dialog, "Enter").contains("Выбрано: Ещё подумать (Е)"))
    #expect(try text(.dialog, "Esc").contains("Не выбрано"))
    #expect(try text(.dialog, "Enter", "Enter").contains("Подписать приказ № 17?"))
  }

  @Test func `keeps the messages`() throws {
    let text = try text(.toasts, "Enter")
    #expect(text.contains("14:07 ✗ Файл занят"))
    #expect(text.contains("14:05 ✓ Сохранено."))
  }

  @Test func `says how much remains`() throws {
    #expect(try text(.progress, "Right").contains("13 из 40"))
    #expect(try text(.progress, "Right").contains("осталось 27"))
  }

  @Test func `moves the border of two panes and puts it back`() throws {
    let before = try text(.split)
    #expect(try text(.split, "Alt+Right") != before)
    #expect(try text(.split, "Alt+Right", "0") == before)
  }
}
