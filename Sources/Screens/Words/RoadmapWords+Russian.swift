import Mentoring
import TerminalKit

extension RoadmapWords {
  static let russian = RoadmapWords(
    heading: "Этапы, мероприятия, действия",
    months: MonthNames.short,
    monthsInASCII: [
      "ian", "fev", "mar", "apr", "mai", "iun", "iul", "avg", "sen", "okt", "noi", "dek",
    ],
    counts: { all, done, late in
      let parts = [
        Plural.russian(all, "действие", "действия", "действий"), "выполнено \(done)",
        late > 0 ? "опаздывает \(late)" : "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    },
    found: { query, count in "по запросу «\(query)»: \(count)" },
    nothingFound: "Ничего не нашлось. Esc – показать всё",
    empty: { keys in
      "Здесь план года: этапы, сроки и что опаздывает. Карты ещё нет:"
        + " \(keys["roadmap.import"]) – загрузить из файла,"
        + " \(keys["roadmap.builtIn"]) – взять встроенную на этот учебный год."
    },
    untitledMeasure: "(без названия)",
    shortState: { state in
      switch state {
      case .done: "готово"
      case .late(let days): "! \(days) дн."
      case .due(let until): "до \(until.dotted.prefix(5))"
      case .planned(let from): "с \(from.dotted.prefix(5))"
      case .undated: "без срока"
      }
    },
    state: stateInRussian,
    termsAndResponsibles: { terms, responsibles in
      "Срок: \(terms.isEmpty ? "не указан" : terms) · Ответственный: "
        + (responsibles.isEmpty ? "не указан" : responsibles.joined(separator: ", "))
    },
    ofMeasure: { "Мероприятие: \($0)" },
    text: "Действие", terms: "Свой срок", doneOn: "Выполнено", document: "Документ",
    termsHint: { inherited in
      "каждый срок с новой строки; пусто – как у мероприятия"
        + (inherited.isEmpty ? "" : ": \(inherited)")
    },
    doneHint: "день, когда сделано; пусто – ещё не сделано",
    documentHint: "чем подтверждается: протокол № 1 от 30.08.2026",
    measure: "Мероприятие", measureHint: "в другом мероприятии действие встанет последним",
    responsibles: "Ответственные",
    responsiblesHint: "за мероприятие, через запятую: должности или имена",
    ownResponsiblesHint: "за это действие, через запятую; пусто – как у мероприятия",
    file: "Файл карты", fileHint: "документ Word (.docx), таблица .csv или текст",
    replaceQuestion: "Взять эту карту?",
    understood: { stages, actions in
      "В новой карте "
        + Plural.russian(stages, "этап", "этапа", "этапов") + " и "
        + Plural.russian(actions, "действие", "действия", "действий") + "."
    },
    replaces: { "Прежняя карта будет заменена. \($0.undo) вернёт." },
    reviewHeading: "Проверьте, как прочитана карта", readStages: "Этапы",
    noDoubts: "Сомнительных мест нет.",
    doubtsCure: "Исправьте эти места в дереве карты или в файле – или возьмите карту как есть.",
    doubts: { "Стоит проверить " + Plural.russian($0, "место", "места", "мест") + ":" },
    sourceLine: { "строка \($0)" },
    stage: { number, title, actions in
      "\(number). \(title) – " + Plural.russian(actions, "действие", "действия", "действий")
    },
    otherYear: { roadmap, programme in
      "Сроки дорожной карты – \(roadmap.text), программа – \(programme.text): "
        + (roadmap.start < programme.start ? "поэтому всё опаздывает. " : "сроки не те. ")
    },
    otherYearInReview: "Esc – не брать её: исправьте сроки в файле или возьмите встроенную карту.",
    otherYearOnMap: { keys in
      "\(keys["roadmap.builtIn"])\u{A0}– встроенная карта, \(keys["roadmap.import"]) –"
        + " другая из файла, \(keys["shell.organisation"]) – учебный год программы."
    },
    pressing: "Срочное", more: { "… и ещё \($0)" },
    documentNeedsDay: "Укажите день: без него документ не сохранится",
    chooseAction: { isFolded in
      "Сначала выберите действие: " + (isFolded ? "Enter развернёт строку" : "они строками ниже")
    },
    badTerm: { "Срока «\($0)» в календаре нет: пишите 15.10, до 1 марта, май, сентябрь–декабрь" },
    backwardsTerm: { "В сроке «\($0)» конец раньше начала: поменяйте дни местами" },
    wordyTerm: {
      "За сроком «\($0)» программа не следит; следит за такими: 15.10, до 1 марта, май"
    },
    markDone: ActionWords(
      "Готово", "Отметить действие выполненным или снять отметку", also: "сделано выполнить галочка"
    ),
    edit: ActionWords(
      "Изменить", "Изменить действие, мероприятие или этап", also: "править редактировать"),
    fold: ActionWords(
      "Открыть", "Развернуть этап; у действия – перейти к работе или прочитать целиком"),
    find: ActionWords("Найти", "Найти действие", also: "поиск искать фильтр"),
    goToPressing: ActionWords("Срочное", "Перейти к самому срочному действию", also: "сегодня"),
    load: ActionWords("Из файла", "Загрузить карту из файла", also: "импорт"),
    builtIn: ActionWords("Встроенная", "Взять встроенную карту", also: "типовая шаблон"),
    unfold: ActionWords("Развернуть", "Развернуть строку или войти в неё"),
    collapse: ActionWords("Свернуть", "Свернуть строку или выйти из неё"),
    down: ActionWords("Ниже", "Строкой ниже"), up: ActionWords("Выше", "Строкой выше"),
    clear: ActionWords("Показать всё", "Убрать поиск"),
    keepFound: ActionWords("К найденному", "Перейти к найденному"),
    save: ActionWords("Сохранить", "Сохранить действие"), cancel: ActionWords("Назад"),
    read: ActionWords("Прочитать", "Прочитать карту из файла"),
    take: ActionWords("Взять карту", "Взять прочитанную карту"),
    view: ActionWords("Целиком", "Прочитать строку карты целиком", also: "просмотр подробно"),
    unfoldAll: ActionWords("Развернуть всё", "Развернуть все этапы и мероприятия"),
    collapseAll: ActionWords("Свернуть всё", "Свернуть все этапы"))

  private static func stateInRussian(_ state: ActionState, _ done: RoadmapAction.Done?) -> String {
    switch state {
    case .done(let date):
      let document = done?.document ?? ""
      let day = date.map { " \($0.dotted)" } ?? ": так говорят данные программы"
      return "Выполнено" + day + (document.isEmpty ? "" : ": \(document)")
    case .late(let days): return "Опаздывает на " + Plural.russian(days, "день", "дня", "дней")
    case .due(let until): return "Сделать до \(until.dotted)"
    case .planned(let from): return "Начинается \(from.dotted)"
    case .undated: return "Срок записан словами: за ним программа не следит"
    }
  }
}
