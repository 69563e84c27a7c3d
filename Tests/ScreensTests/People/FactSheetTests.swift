import TerminalKit
import Testing

@testable import Screens

@Suite struct FactSheetTests {
  private let sheet = FactSheet(sections: [
    .init(
      heading: "Иванова",
      facts: [
        .init("Группа", "Ромашка"), .init("Запрос", "конспекты занятий и речь", role: .good),
      ]),
    .init(heading: "Анкета", facts: []),
  ])

  private func texts(width: Int) -> [String] {
    sheet.lines(width: width).map { line in
      line.value.text.isEmpty ? line.label.text : "\(line.label.text)|\(line.value.text)"
    }
  }

  @Test func `stands in two columns under its headings`() {
    #expect(
      texts(width: 42) == [
        "Иванова", "Группа|Ромашка", "Запрос|конспекты занятий и речь", "", "Анкета",
      ])
  }

  @Test func `breaks a value at the width of its column`() {
    #expect(
      texts(width: 22) == [
        "Иванова", "Группа|Ромашка", "Запрос|конспекты", "|занятий и", "|речь", "", "Анкета",
      ])
  }

  @Test func `breaks a long label too`() {
    let sheet = FactSheet(sections: [
      .init(heading: "", facts: [.init("1. Насколько важна поддержка?", "8 из 10")])
    ])
    let lines = sheet.lines(width: 42)
    #expect(lines.map(\.label.text) == ["1. Насколько важна", "поддержка?"])
    #expect(lines.map(\.value.text) == ["8 из 10", ""])
    #expect(lines.map(\.labelWidth) == [22, 22])
  }

  @Test func `tells that there is more than its place shows`() {
    var grid = Grid(size: Size(width: 40, height: 2))
    sheet.draw(in: grid.bounds, on: &grid)
    #expect(
      grid.text == """
        Иванова
        Группа  Ромашка                        ↓

        """)
  }

  @Test func `is read whole in the same columns`() {
    let lines = sheet.lines(width: 42).map { $0.whole.runs.map(\.text).joined() }
    #expect(
      lines == ["Иванова", "Группа  Ромашка", "Запрос  конспекты занятий и речь", "", "Анкета"])
  }

  @Test(arguments: 0...12) func `draws at any width`(width: Int) {
    var grid = Grid(size: Size(width: width, height: 5))
    sheet.draw(in: grid.bounds, on: &grid)
    #expect(grid.size == Size(width: width, height: 5))
  }

  @Test func `gives each value its role`() {
    #expect(sheet.lines(width: 42)[2].value.role == .good)
  }
}
