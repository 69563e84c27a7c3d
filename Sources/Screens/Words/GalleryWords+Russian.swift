import TerminalKit

extension GalleryWords {
  static let russian = GalleryWords(
    enter: ActionWords("Попробовать", "Перейти в виджет и попробовать его клавиши"),
    leave: ActionWords("К списку", "Вернуться к списку виджетов"),
    name: { name($0) }, hint: { hint($0) },
    columnsHint: "F2 – готово, Пробел – показать или скрыть, − и + – переставить, ← → – ширина, "
      + "0 – как было, Esc – отказ.",
    filterHint: "Наберите часть имени. Enter – оставить отбор, Esc – снять.", find: "Найти",
    nothing: "Ничего не нашлось.",
    empty: "Не выбрано",
    rows: { marked, shown in "помечено \(marked), показано \(shown)" },
    chosen: { "Выбрано: \($0)" },
    found: { $1 == 0 ? "ничего не нашлось" : "место \($0) из \($1)" },
    read: { "прочитано \($0) %" },
    messages: [
      ("Сохранено.", .good), ("Согласия ещё нет: в приказ не попадёт.", .warning),
      ("Файл занят другой программой. Введённое осталось в форме.", .error),
      ("Приказ открыт в другой программе.", .text),
    ], work: "Печать планов развития", done: { "\($0) из \($1)" },
    rest: { $0 < $1 ? "осталось \($1 - $0)" : "готово" }, stop: "прервать", sample: .russian)

  private static func name(_ piece: GalleryPiece) -> String {
    switch piece {
    case .table: "Таблица"
    case .tree: "Дерево"
    case .form: "Форма"
    case .lines: "Многострочный текст"
    case .choice: "Выбор из многих"
    case .date: "Дата и календарь"
    case .tags: "Метки"
    case .gauge: "Шкала"
    case .bars: "Полосы"
    case .sparkline: "Ход по месяцам"
    case .timeline: "Лента времени"
    case .matrix: "Матрица"
    case .pager: "Чтение текста"
    case .dialog: "Вопрос"
    case .toasts: "Сообщения"
    case .progress: "Долгая работа"
    case .split: "Две части"
    }
  }

  private static func hint(_ piece: GalleryPiece) -> String {
    switch piece {
    case .table:
      "1–5 – порядок по столбцам, Ins – пометить, + и − – пометить все и ни одной, F7 – отбор, "
        + "F4 – столбцы, ← → – сдвинуть."
    case .tree: "← сворачивает, → разворачивает, Пробел – то и другое, + и − – всё сразу."
    case .form: "Tab и стрелки – по полям, F2 – готово: тогда форма скажет, чего не хватает."
    case .lines: "Строки переносятся сами; Enter начинает новую."
    case .choice: "Наберите несколько букв: подойдёт и чужая раскладка. Enter – выбрать."
    case .date: "Наберите «1 сен», «+7» или «завтра» либо идите стрелками. Enter – взять."
    case .tags: "Метки через запятую; Tab дописывает начатую."
    case .gauge, .bars: "↑ ↓ – строка, ← → – меньше и больше."
    case .sparkline: "← → – на месяц назад и вперёд. Точка – месяц без сведений."
    case .timeline: "← → – сегодняшний день на неделю назад и вперёд."
    case .matrix: "Стрелки – по клеткам; название столбца стоит в углу."
    case .pager: "F7 – найти, Пробел – страница. Enter – следующее место."
    case .dialog: "Буквой, стрелками и Enter; Esc – отказ. Enter спросит снова."
    case .toasts: "Enter – следующее сообщение. Последние сто остаются в списке."
    case .progress: "→ – дальше, ← – назад. На работе Esc прерывает, здесь ведёт к списку."
    case .split: "Alt со стрелками двигает границу, мышь тоже. 0 – как было."
    }
  }
}
