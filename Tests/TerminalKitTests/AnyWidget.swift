import Testing

@testable import TerminalKit

/// A widget with something to show, for tests that hold for all of them.
struct AnyWidget: CustomTestStringConvertible, Sendable {
  let name: String
  /// True when it draws every cell of its area, or of the first line of it.
  let covers: Bool
  let draw: @Sendable (Rect, inout Grid) -> Void

  var testDescription: String { name }

  static let all: [AnyWidget] = [
    AnyWidget(name: "table", covers: true) { area, grid in
      let table = Table(
        columns: [
          .init("Имя", width: .flexible(min: 4), priority: .essential),
          .init("Лет", width: .fixed(3), alignment: .trailing),
        ], count: 30, isMarked: { $0 == 12 }
      ) { row, column in TextRun(column == 0 ? "Ёлкина 世界 \(row)" : "\(row)", role: .muted) }
      table.draw(in: area, on: &grid, cursor: ListCursor(index: 13, top: 11))
    },
    AnyWidget(name: "form", covers: true) { area, grid in
      var form = Form(
        [
          .heading("Человек"), FormField("a", "Имя", .text(), hint: "Как в паспорте"),
          FormField("b", "Роль", .choice(["наставник", "оба"])), FormField("c", "Да", .flag),
          FormField("d", "Заметка", .multiline(lines: 3)), .note("Согласие отдельно."),
        ], values: ["a": .text("Ёлкина 世界"), "b": .choice(1), "d": .text("одна\nдве\nтри")])
      form.show(errors: ["d": "Слишком длинно."])
      form.draw(in: area, on: &grid)
    },
    AnyWidget(name: "field", covers: true) { area, grid in
      TextField("длинный текст 世界").draw(in: area, on: &grid, isFocused: true, ghost: "!")
    },
    AnyWidget(name: "text area", covers: true) { area, grid in
      TextArea("длинный текст 世界\nи ещё").draw(in: area, on: &grid, isFocused: true)
    },
    AnyWidget(name: "key bar", covers: true) { area, grid in
      KeyBar([.init(key: "F1", label: "Помощь"), .init(key: "F9", label: "Меню")])
        .draw(in: area, on: &grid)
    },
    AnyWidget(name: "tabs", covers: true) { area, grid in
      TabBar([("1", "Сейчас"), ("2", "Карта")], current: 1).draw(in: area, on: &grid)
    },
    AnyWidget(name: "gauge", covers: true) { area, grid in
      Gauge(used: 5, of: 9).draw(in: area, on: &grid)
    },
    AnyWidget(name: "bars", covers: true) { area, grid in
      Bars([.init("Ромашка 世界", 5), .init("Радуга", 3, text: "3 из 9", role: .warning)])
        .draw(in: area, on: &grid)
    },
    AnyWidget(name: "sparkline", covers: true) { area, grid in
      Sparkline([3, nil, 0, 8, -1, .max]).draw(in: area, on: &grid)
    },
    AnyWidget(name: "matrix", covers: true) { area, grid in
      var cursor = MatrixCursor()
      for key in [Key.down, .right] { cursor.handle(key, rows: 9, columns: 3, height: 4) }
      Matrix(rows: (0..<9).map { "Ёлкина 世 \($0)" }, columns: ["Договор", "Согласие", "世界"]) {
        TextRun($0 == $1 ? "✓" : $0 > 5 ? "" : "世", role: .done)
      }.draw(in: area, on: &grid, cursor: cursor)
    },
    AnyWidget(name: "numbered matrix", covers: true) { area, grid in
      Matrix(rows: ["а", "б"], columns: ["Договор", "Согласие"], headings: .numbered) {
        TextRun("\($0 + $1)", role: .done)
      }.draw(in: area, on: &grid)
    },
    AnyWidget(name: "progress", covers: false) { area, grid in
      Progress(
        "Печать планов 世界", done: 3, of: 9, count: "3 из 9", rest: "ещё 2 минуты",
        cancel: .init(key: "Esc", label: "прервать")
      ).draw(in: area, on: &grid)
    },
    AnyWidget(name: "choice", covers: true) { area, grid in
      var choice = Choice(ChoiceList(["Ёлкина 世界", "Иванова", "Орлова"]), chosen: [1])
      _ = choice.paste("ов")
      choice.draw(in: area, on: &grid)
    },
    AnyWidget(name: "choice under a field", covers: false) { area, grid in
      Choice(ChoiceList(["Ёлкина 世界", "Иванова", "Орлова"]), chosen: [1])
        .drawPopup(at: area.line(0), in: area, on: &grid)
    },
    AnyWidget(name: "calendar", covers: true) { area, grid in
      MonthCalendar(chosen: .init(2026, 10, 14), today: .init(2026, 10, 5))
        .draw(in: area, on: &grid, words: calendarWords)
    },
    AnyWidget(name: "calendar under a field", covers: false) { area, grid in
      MonthCalendar(chosen: .init(2026, 10, 14), today: .init(2026, 10, 5))
        .drawPopup(at: area.line(0), in: area, on: &grid, words: calendarWords)
    },
    AnyWidget(name: "dialog", covers: false) { area, grid in
      Dialog(
        title: "Удалить?", text: ["Карточка уйдёт из базы 世界."],
        buttons: [.init("y", "Да (Д)"), .init("n", "Нет (Н)")], focus: "n"
      ).draw(in: area, on: &grid)
    },
    AnyWidget(name: "tree", covers: true) { area, grid in
      let outline = Tree.Outline([
        .init("1"), .init("1.1", depth: 1), .init("1.1.1", depth: 2), .init("2"),
        .init("2.1", depth: 1), .init("3"),
      ])
      Tree(outline, Tree.State(folded: ["2"], focus: "2.1")) { row in
        Tree.Content(
          [TextRun("Этап 世界"), TextRun(" \(row)")], end: [TextRun("! 7/8", role: .late)])
      }.draw(in: area, on: &grid)
    },
    AnyWidget(name: "split", covers: false) { area, grid in
      let measures = Split.Measures(
        first: Size(width: 2, height: 1), second: Size(width: 2, height: 1),
        wide: Size(width: 12, height: 2))
      Split("b2000,a7000").draw(in: area, measures, on: &grid)
    },
    AnyWidget(name: "pager", covers: true) { area, grid in
      var pager = Pager([
        .init("Приказ 世界", role: .title), .init(""),
        .init([TextRun("Подпись "), TextRun("лист", link: "/tmp/a.pdf")], indent: 2),
        .init("Утвердить пары на период"), .init("Контроль оставляю за собой"),
      ])
      pager.startFinding()
      _ = pager.paste("пар", in: area)
      pager.draw(in: area, on: &grid, finding: "Найти")
    },
    AnyWidget(name: "toasts", covers: false) { area, grid in
      var toasts = Toasts()
      toasts.show("Согласия ещё нет 世界", role: .warning)
      toasts.draw(in: area, on: &grid)
    },
    AnyWidget(name: "tags", covers: true) { area, grid in
      Form(
        [FormField("a", "Метки", .tags(suggestions: ["родители", "речь"]))],
        values: ["a": .text("планирование, ро")]
      ).draw(in: area, on: &grid)
    },
    AnyWidget(name: "paragraph", covers: false) { area, grid in
      Paragraph("одно предложение 世界世界 и ещё").draw(in: area, on: &grid)
    },
    AnyWidget(name: "rule", covers: false) { area, grid in Pane.rule(in: area, on: &grid) },
    AnyWidget(name: "divider", covers: false) { area, grid in Pane.divider(in: area, on: &grid) },
    AnyWidget(name: "time line", covers: false) { area, grid in
      let scale = MonthScale(from: (2026, 8), months: 5, width: area.width)
      scale.drawHeader(in: area, on: &grid, monthNames: ["янв", "фев"])
      for (line, kind) in TimelineBar.Kind.allCases.enumerated() {
        TimelineBar(from: .init(2026, 7, 9), to: .init(2026, 10, 20), kind: kind)
          .draw(in: area.line(line + 2), on: &grid, scale: scale)
      }
      scale.drawToday(.init(2026, 11, 5), in: area, on: &grid)
    },
  ]
}
