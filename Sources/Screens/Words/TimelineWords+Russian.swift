import Mentoring
import TerminalKit

extension TimelineWords {
  static let russian = TimelineWords(
    zoom: { zoom in
      switch zoom {
      case .year: "годы"
      case .quarter: "кварталы"
      case .month: "месяцы"
      case .week: "недели"
      }
    },
    quarters: ["I", "II", "III", "IV"], pan: "листать",
    hidden: { "график скрыт: \($0["roadmap.zoomIn"]) – показать" },
    responsible: "Ответственный", terms: "Срок", state: "Состояние",
    part: { done, all, isLate in (isLate ? "! " : "") + "\(done)/\(all)" },
    waits: { number, more in "ждёт \(number)" + (more > 0 ? " +\(more)" : "") },
    standing: standingInRussian,
    overruled: {
      "Отмечено вручную \($1.dotted); \(dataSayInRussian($0, naming: true))".asSentence
    },
    dataSay: { dataSayInRussian($0, naming: false) },
    unproven: "Отмечено без документа, и не сказано, кто отметил",
    doneEarly: { day, year in
      "День \(day.dotted) раньше программы \(year.text) учебного года: проверьте его."
    },
    moving: { terms, months in
      let moved = Plural.russian(abs(months), "месяц", "месяца", "месяцев")
      return "Новый срок: \(terms) – на \(moved) \(months > 0 ? "позже" : "раньше")"
    },
    slip: { days, before in
      let moved = Plural.russian(abs(days), "день", "дня", "дней")
      return (days > 0 ? "Позже плана на \(moved)" : "Раньше плана на \(moved)")
        + (before.isEmpty ? "" : ", было: \(before)")
    },
    shortSlip: { ($0 > 0 ? "+" : "−") + "\(abs($0))" },
    waitsFor: { "Ждёт: \($0)" }, isNeededBy: { "От него зависят: \($0)" },
    result: { "Результат: \($0)" }, notes: { "Заметки: \($0)" },
    closedBy: { "Отметил: \($0)" }, finding: { "Замечание: \($0)" },
    markedAtOnce: { numbers in
      let first = numbers.prefix(3).joined(separator: ", ")
      let more = numbers.count > 3 ? " и ещё \(numbers.count - 3)" : ""
      return "Выполнено: \(first)\(more)"
    },
    marked: { "отмечено \($0)" }, findings: { "замечаний \($0)" },
    filterHeading: "Какие действия показать", filterWho: "Ответственный",
    filterState: "Состояние", filterStage: "Этап", filterMonth: "Срок", any: "все",
    onlyMonth: "до конца месяца",
    filterStateName: { state in
      switch state {
      case .late: "опаздывают"
      case .due: "идут сейчас"
      case .planned: "впереди"
      case .undated: "без срока"
      case .done: "готовы"
      case .waiting: "ждут других"
      case .flawed: "с замечаниями"
      }
    },
    shown: { "показано \($0)" }, inStage: { "этап \($0)" },
    nothingPasses: "Таких действий нет. Esc – показать все",
    resultField: "Результат", resultHint: "чем закончится: приказ, протокол, база",
    notesField: "Заметки", notesHint: "что важно помнить", byField: "Кто отметил",
    byHint: "кто отметил выполнение: фамилия, инициалы",
    title: "Название", titleHint: "с годами, как в документе",
    stageHeading: "Этап", measureHeading: "Мероприятие", roadmapHeading: "Название карты",
    shifted: { actions, months in
      let count = Plural.russian(actions, "действия", "действий", "действий")
      let moved = Plural.russian(abs(months), "месяц", "месяца", "месяцев")
      return "Сроки \(count) – на \(moved) \(months > 0 ? "позже" : "раньше")"
    },
    signs: "Знаки",
    sign: { sign in
      switch sign {
      case .done: "сделано"
      case .late: "просрочено: от конца срока до сегодня, а у этапа – его невыполненная часть"
      case .now: "срок идёт или начнётся в этом месяце"
      case .ahead: "срок впереди"
      case .halves: "срок по дням: начинается и кончается не с края столбца"
      case .about: "срок примерный: названы месяцы, а не дни"
      case .recurring: "срок повторяется"
      case .someDay: "в любой день этого времени"
      case .planned: "срок, каким он был, пока его не перенесли"
      case .lateToday: "просрочено на сегодня"
      case .today: "сегодня"
      case .outOfSight: "срок левее или правее того, что видно"
      case .blocker: "это действие должно быть сделано раньше выбранного"
      case .dependent: "это действие ждёт выбранного"
      case .flaw: "замечания проверки: ошибка, предупреждение"
      case .overruled: "отмечено вручную, а по данным программы не готово"
      case .marked: "отмечено"
      }
    },
    noScaleAbove: "Крупнее недель масштаба нет", noScaleBelow: "График и так скрыт",
    noChart: "Сроков с днями нет: показывать на графике нечего",
    noTerms: "У этого действия нет срока с днями: передвигать нечего",
    noWork: "Это действие закрывают вручную: отметьте его выполненным",
    markFirst: "Ничего не отмечено: Ins отмечает действие",
    zoomIn: ActionWords("Крупнее", "Крупнее: от лет к неделям", also: "масштаб увеличить график"),
    zoomOut: ActionWords(
      "Мельче", "Мельче: от недель к годам, затем без графика", also: "масштаб уменьшить скрыть"),
    earlier: ActionWords("Раньше", "Показать время раньше", also: "влево прокрутить листать"),
    later: ActionWords("Позже", "Показать время позже", also: "вправо прокрутить листать"),
    toToday: ActionWords("Сегодня", "Показать на графике сегодня", also: "дата текущий"),
    shiftBack: ActionWords(
      "Месяцем раньше", "Перенести срок на месяц раньше (у отмеченных – у всех)",
      also: "сдвинуть назад"),
    shiftOn: ActionWords(
      "Месяцем позже", "Перенести срок на месяц позже (у отмеченных – у всех)",
      also: "сдвинуть вперёд отложить"),
    mark: ActionWords("Отметить", "Отметить действие для переноса срока", also: "выделить"),
    markAll: ActionWords("Отметить все", "Отметить все показанные действия", also: "выделить"),
    unmark: ActionWords("Снять отметки", "Снять все отметки", also: "выделение"),
    filter: ActionWords(
      "Отбор", "Отобрать по ответственному, состоянию, этапу, сроку", also: "фильтр"),
    term: ActionWords("Срок", "Изменить срок действия", also: "дата"),
    responsibles: ActionWords("Ответственный", "Изменить ответственного", also: "кто поручить"),
    note: ActionWords("Заметка", "Написать заметку к действию", also: "комментарий примечание"),
    go: ActionWords("К работе", "Перейти туда, где это действие делают", also: "факт"),
    findingsPanel: ActionWords(
      "Проверка", "Показать замечания к карте и исправить их", also: "ошибки линтер проверить"))

  private static func standingInRussian(_ standing: FactStanding, _ key: String) -> String {
    let way = key.isEmpty ? "" : " \(key) – перейти."
    switch standing.degree {
    case .done: return key.isEmpty ? "" : "\(key) – перейти туда, где это сделано."
    case .part(let done, let all, let lacking):
      let names = lacking.isEmpty ? "" : " Нет: \(lacking.joined(separator: ", "))".asSentence
      return "Закрывается само: \(done) из \(all).\(way)\(names)"
    case .notStarted: return "Закроется само, когда будет сделано: ещё не начато." + way
    }
  }

  private static func dataSayInRussian(_ standing: FactStanding, naming: Bool) -> String {
    guard case .part(let done, let all, let lacking) = standing.degree else {
      return "по данным программы " + (standing.isDone ? "готово" : "ещё не начато")
    }
    let names = naming && !lacking.isEmpty ? ", не хватает: \(lacking.joined(separator: ", "))" : ""
    return "по данным программы \(done) из \(all)" + names
  }
}
