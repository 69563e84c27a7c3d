import Testing

@testable import TerminalKit

@Suite struct ToastsTests {
  @Test func `shows the newest message and keeps them all`() {
    var toasts = Toasts()
    #expect(toasts.current == nil)
    toasts.show("Сохранено.", role: .good, time: "14:05")
    toasts.show("Нет связи.", role: .error)
    #expect(toasts.current?.text == "Нет связи.")
    #expect(toasts.history.map(\.text) == ["Сохранено.", "Нет связи."])
    #expect(toasts.history.map(\.time) == ["14:05", ""])
    toasts.dismiss()
    #expect(toasts.current == nil)
    #expect(toasts.history.count == 2)
  }

  @Test func `shows one that comes by itself below what nobody has read`() {
    var toasts = Toasts()
    toasts.show("Возвращено", role: .good)
    toasts.show("Ошибка", role: .error, joining: true)
    let grid = picture(14, 3) { grid in
      grid.fill(grid.bounds, with: ".", role: .demo)
      #expect(toasts.draw(in: grid.bounds, on: &grid) == 2)
    }
    #expect(grid.text == "..............\n ✓ Возвращено\n ✗ Ошибка\n")
    #expect(toasts.history.map(\.text) == ["Возвращено", "Ошибка"])
    toasts.withdraw("Ошибка")
    #expect(toasts.current?.text == "Возвращено")
    toasts.show("Ошибка", role: .error, joining: true)
    toasts.withdraw("Возвращено")
    #expect(toasts.current?.text == "Ошибка")
    #expect(toasts.earlier == [])
    toasts.show("Возвращено", role: .good, joining: true)
    toasts.show("Сохранено", role: .good)
    #expect(toasts.earlier == [])
    toasts.dismiss()
    #expect(toasts.current == nil)
  }

  @Test func `leaves out the earlier ones first where there is little room`() {
    var toasts = Toasts()
    toasts.show("Первое")
    toasts.show("Второе сообщение подлиннее", joining: true)
    let grid = picture(14, 2) { _ = toasts.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == " Второе\n сообщение п…\n")
  }

  @Test func `keeps a repeated message once, with the newest time`() {
    var toasts = Toasts()
    for time in ["14:05", "14:06"] { toasts.show("Сохранено.", role: .good, time: time) }
    #expect(toasts.history.map(\.line) == ["✓ Сохранено. (2×)"])
    #expect(toasts.current?.time == "14:06")
    toasts.show("Сохранено.", role: .warning)
    #expect(toasts.history.map(\.count) == [2, 1])
  }

  @Test func `keeps the last hundred`() {
    var toasts = Toasts()
    for number in 1...130 { toasts.show("\(number)") }
    #expect(toasts.history.count == 100)
    #expect(toasts.history.first?.text == "31")
    #expect(toasts.history.last?.text == "130")
  }

  @Test(arguments: [
    (Role.good, "✓ Да"), (.done, "✓ Да"), (.warning, "! Да"), (.late, "! Да"), (.error, "✗ Да"),
    (.text, "Да"),
  ])
  func `tells its role by a sign`(role: Role, line: String) {
    var toasts = Toasts()
    toasts.show("Да", role: role)
    #expect(toasts.current?.line == line)
  }

  @Test func `draws over the last lines and leaves the rest`() {
    var toasts = Toasts()
    toasts.show("Нужно две строки", role: .warning)
    let grid = picture(14, 3) { grid in
      grid.fill(grid.bounds, with: ".", role: .demo)
      #expect(toasts.draw(in: grid.bounds, on: &grid) == 2)
    }
    #expect(grid.text == "..............\n ! Нужно две\n строки\n")
    #expect(grid[13, 2].role == .warning)
  }

  @Test func `links what it says to the file that it tells of`() {
    var toasts = Toasts()
    toasts.show("Записано: /a/b", role: .good, link: "/a/b")
    let grid = picture(14, 3) { _ = toasts.draw(in: $0.bounds, on: &$0) }
    #expect(grid.target(of: grid[1, 1]) == "/a/b")
    #expect(grid.target(of: grid[4, 2]) == "/a/b")
    #expect(grid.target(of: grid[13, 2]) == nil)
  }

  @Test func `draws nothing without a message`() {
    let grid = picture(5, 2) { #expect(Toasts().draw(in: $0.bounds, on: &$0) == 0) }
    #expect(grid == Grid(size: Size(width: 5, height: 2)))
  }
}
