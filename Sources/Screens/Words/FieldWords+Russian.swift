import TerminalKit

extension FieldWords {
  static let russian = FieldWords(
    form: FormWords(
      missing: "Заполните это поле",
      tooLong: "Сюда помещается не больше # знаков: лишнее не внесено",
      required: "* – обязательно", choiceKeys: "←→ выбирают, F4 – список",
      listKeys: "→ дописывает, F4 – список", dayKeys: "F4 – календарь",
      nothing: "Ничего не нашлось"),
    calendar: CalendarWords(
      months: [
        "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь",
        "Октябрь", "Ноябрь", "Декабрь",
      ],
      monthForms: [
        ["января"], ["февраля"], ["марта"], ["апреля"], ["мая"], ["июня"], ["июля"], ["августа"],
        ["сентября"], ["октября"], ["ноября"], ["декабря"],
      ],
      weekdays: ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"],
      weekdayForms: [
        ["понедельник"], ["вторник"], ["среда", "среду"], ["четверг"], ["пятница", "пятницу"],
        ["суббота", "субботу"], ["воскресенье"],
      ], yearWords: ["г", "год", "года"],
      relativeDays: [
        "сегодня": 0, "завтра": 1, "послезавтра": 2, "вчера": -1, "позавчера": -2,
      ], hint: "Home сегодня · Enter взять"),
    command: { command in
      switch command {
      case .list:
        ActionWords("Список", "Открыть список или календарь поля", also: "дата выбрать варианты")
      case .complete: ActionWords("Дописать", "Дописать то, что предлагает поле")
      case .next: ActionWords("Следующее", "К следующему полю")
      case .previous: ActionWords("Предыдущее", "К предыдущему полю")
      case .first: ActionWords("Первое", "К первому полю")
      case .last: ActionWords("Последнее", "К последнему полю")
      case .undo: ActionWords("Вернуть", "Вернуть введённое в форму, как было", also: "отменить")
      case .redo: ActionWords("Повторить", "Ввести в форму снова то, что возвращено")
      case .text(.wordBack): ActionWords("Влево", "На слово влево")
      case .text(.wordOn): ActionWords("Вправо", "На слово вправо")
      case .text(.removeWordBack): ActionWords("Стереть слово", "Стереть слово слева")
      case .text(.removeWordOn): ActionWords("Стереть слово", "Стереть слово справа")
      case .text(.removeLine): ActionWords("Стереть", "Стереть всю строку поля", also: "очистить")
      case .text(.removeRest): ActionWords("Стереть", "Стереть до конца строки")
      case .text(.selectBack): ActionWords("Выделить", "Выделить букву слева")
      case .text(.selectOn): ActionWords("Выделить", "Выделить букву справа")
      case .text(.selectWordBack): ActionWords("Выделить", "Выделить слово слева")
      case .text(.selectWordOn): ActionWords("Выделить", "Выделить слово справа")
      case .text(.selectStart): ActionWords("Выделить", "Выделить до начала строки")
      case .text(.selectEnd): ActionWords("Выделить", "Выделить до конца строки")
      case .text(.copy):
        ActionWords("Копировать", "Скопировать выделенное, без выделения – всё поле", also: "буфер")
      case .text(.cut): ActionWords("Вырезать", "Вырезать выделенное в поле", also: "буфер")
      }
    },
    hindered: { command in
      switch command {
      case .list: "У этого поля нет ни списка, ни календаря"
      case .complete: "Поле ничего не предлагает"
      case .next, .previous, .first, .last: "Других полей нет"
      case .undo: "В форму ещё ничего не введено"
      case .redo: "Возвращённого ввода нет"
      case .text(.copy): "В этом поле нет текста"
      case .text(.cut): "В поле ничего не выделено: Shift и стрелки выделяют"
      case .text:
        "В этом поле нет текста"
      }
    },
    dateShape: "ДД.ММ.ГГГГ",
    badDay: "Это не похоже на дату: пишите 05.10.2026 или короче: 5.10, 5 окт, +7, пн",
    badFullDay: "Это не похоже на дату: пишите день, месяц и год – 14.03.2003",
    noSuchDay: "Такого дня нет: проверьте число и месяц",
    notYet: "Этот день ещё не наступил",
    onlyOneName: "Одно слово: имени или отчества не хватает? Сохранить можно и так",
    lowercaseName: "Имя пишется с большой буквы: Иванова Анна Сергеевна",
    badName: "Имя пишется буквами: Иванова Анна Сергеевна",
    badMail: "Адрес почты пишется так: anna@mail.ru",
    badPhone: "Телефон пишется цифрами, от 3 до 15: +7 912 345-67-89",
    badNumber: { "Можно от \($0.lowerBound) до \($0.upperBound)" })
}
