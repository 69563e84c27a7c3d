/// The words about writing the roadmap into a file.
struct RoadmapPaperWords: Sendable {
  let heading, kind, columns, columnsHint: String
  /// The columns that lose nothing.
  let fitting: String
  let kindName: @Sendable (RoadmapPaper) -> String
  let columnsName: @Sendable (RoadmapPaper.Columns) -> String
  /// What the key does that writes it.
  let write: String
  /// Where it was written, or would be.
  let written: @Sendable (Printed) -> String
  /// There is nothing with a day for a calendar.
  let nothingDated: String
  let export: ActionWords
}

extension RoadmapPaperWords {
  static let russian = RoadmapPaperWords(
    heading: "Записать карту в файл", kind: "Что записать", columns: "Столбцы",
    columnsHint: "Только для таблиц; файл будет рядом с файлом программы",
    fitting: "какие подходят карте",
    kindName: { paper in
      switch paper {
      case .table(.docx, _): "документ Word"
      case .table(.csv, _): "таблицу CSV"
      case .table(.txt, _): "простой текст"
      case .calendar: "сроки для календаря (iCalendar)"
      case .picture: "рисунок шкалы времени (SVG)"
      }
    },
    columnsName: { columns in
      switch columns {
      case .plain: "этап, мероприятие, содержание, срок"
      case .plan: "то же, с планом мероприятий"
      case .result: "то же, с результатом"
      case .numbered: "по номерам 1, 1.1, с результатом"
      }
    },
    write: "Записать",
    written: { printed in
      [
        (printed.isWritten ? "Карта записана: " : "Карта была бы записана: ") + printed.path,
        printed.kept.map { _ in "прежний файл изменён не программой и оставлен как есть" },
      ].compactMap { $0 }.joined(separator: "; ")
    },
    nothingDated: "В карте нет ни одного срока с датами: календарю нечего показать",
    export: ActionWords(
      "В файл", "Записать карту в файл: Word, CSV, текст, календарь, рисунок",
      also: "печать экспорт docx csv txt ics icalendar svg"))

  static let english = RoadmapPaperWords(
    heading: "Write the roadmap into a file", kind: "What to write", columns: "Columns",
    columnsHint: "For tables only; the file stands beside that of the programme",
    fitting: "those that fit the roadmap",
    kindName: { paper in
      switch paper {
      case .table(.docx, _): "a Word document"
      case .table(.csv, _): "a CSV table"
      case .table(.txt, _): "plain text"
      case .calendar: "the terms for a calendar (iCalendar)"
      case .picture: "a picture of the timeline (SVG)"
      }
    },
    columnsName: { columns in
      switch columns {
      case .plain: "stage, measure, content, term"
      case .plan: "the same, with a plan of events"
      case .result: "the same, with the result"
      case .numbered: "numbered 1, 1.1, with the result"
      }
    },
    write: "Write",
    written: { printed in
      [
        (printed.isWritten ? "Roadmap written: " : "The roadmap would be written: ")
          + printed.path,
        printed.kept.map { _ in "the earlier file had been edited by hand and was kept" },
      ].compactMap { $0 }.joined(separator: "; ")
    },
    nothingDated: "No term of the roadmap has days: there is nothing for a calendar",
    export: ActionWords(
      "To a file", "Write the roadmap into a file: Word, CSV, text, calendar, picture",
      also: "print export docx csv txt ics icalendar svg"))
}
