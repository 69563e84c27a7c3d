import TerminalKit

extension SettingsWords {
  static let russian = SettingsWords(
    intro: "Выбранное действует сразу. Вернуть прежнее – выбрать его снова.",
    group: { group in
      switch group {
      case .language: "Язык"
      case .theme: "Тема"
      case .layout: "Раскладка клавиатуры"
      case .mouse: "Мышь"
      case .tour: "Знакомство"
      case .files: "Ваши файлы"
      }
    },
    themeOfTerminal: "по фону терминала",
    theme: { choice in
      if choice.origin == .builtIn, let name = russianThemes[choice.name] { return name }
      return "\(choice.name) · " + (choice.kind == .dark ? "тёмная" : "светлая")
        + (choice.origin == .own ? ", своя" : "")
    },
    mouse: { $0 ? "для программы" : "для терминала" },
    tour: "показать ещё раз",
    file: { file in
      switch file {
      case .config: "настройки"
      case .keys: "клавиши"
      case .themes: "темы"
      case .handbook: "справочник"
      }
    },
    aboutLanguage: "Язык экрана. Введённое остаётся без изменений.",
    aboutThemeOfTerminal: "Тёмная или светлая – смотря какой фон у терминала.",
    aboutTour: "Несколько коротких подсказок о том, как всё устроено.",
    aboutTheme: { isOwn in
      isOwn
        ? "Ваша тема. Экран уже показывает её; правки в файле видны сразу."
        : "Экран уже показывает эту тему; она останется, если её выбрать."
    },
    aboutLayout: { samples in
      "Буквы команд – как на этой клавиатуре: " + samples.joined(separator: ", ")
        + ". Латинские тоже работают."
    },
    aboutMouse: { isUsed in
      isUsed
        ? "Щелчок выбирает, колесо листает, границы двигаются. Выделить текст – с Shift."
        : "Терминал выделяет и копирует текст мышью; в программе работают клавиши."
    },
    aboutFile: { file, path in
      switch file {
      case .config:
        "\(path) – всё, что выбрано здесь. Можно править и вручную. Выбор копирует путь."
      case .keys:
        "\(path) – свои клавиши. Начать: kurator --dump-keymap > keys.yaml. Выбор копирует путь."
      case .themes:
        "\(path) – свои темы: файл ИМЯ.yaml, образец в README. Выбор копирует путь."
      case .handbook:
        "\(path) – свой справочник: анкеты, карты, метки; порядок – в README. Выбор копирует путь."
      }
    },
    keySample: { "\($0) – \($1)" },
    adopted: { "\($0): \($1)" },
    sampleHeading: { $0.map { "Так выглядит тема: \($0)" } ?? "Так это выглядит" },
    insteadOf: { "Темы «\($0)» нет – взята по фону терминала" },
    aboutMissing: {
      "Выбрана тема «\($0)», но её файла нет или в нём ошибка, поэтому видна тема по фону"
        + " терминала. Что не так, скажет kurator doctor."
    },
    role: roleInRussian,
    choose: ActionWords("Выбрать", "Выбрать: действует сразу и сохраняется"),
    back: ActionWords("Назад", "Показать прежнюю тему или вернуться туда, откуда пришли"),
    down: ActionWords("Ниже", "Строкой ниже"), up: ActionWords("Выше", "Строкой выше"))

  @Sendable private static func roleInRussian(_ role: Role) -> String {
    switch role {
    case .text: "текст"
    case .title: "название"
    case .muted: "неглавное"
    case .accent: "важное"
    case .focus: "эта строка"
    case .focusQuiet: "строка рядом"
    case .selected: "помечено"
    case .match: "найдено"
    case .field: "поле"
    case .fieldFocused: "поле ввода"
    case .hint: "подсказка"
    case .done: "готово"
    case .good: "в порядке"
    case .late: "опаздывает"
    case .warning: "внимание"
    case .error: "ошибка"
    case .draft: "проект"
    case .header: "заголовок"
    case .tab: "раздел"
    case .tabCurrent: "этот раздел"
    case .bar: "срок прошёл"
    case .barPlanned: "срок впереди"
    case .barLate: "срок нарушен"
    case .today: "сегодня"
    case .keyName: "клавиша"
    case .keyLabel: "её действие"
    case .keyDisabled: "сейчас нельзя"
    case .border: "граница"
    case .dialog: "вопрос"
    case .button: "кнопка"
    case .buttonFocused: "эта кнопка"
    case .demo: "пример"
    case .saved: "сохранено"
    }
  }

  /// What the themes that ship are called, by their names in files.
  private static let russianThemes = [
    "dark": "тёмная",
    "light": "светлая",
    "contrast": "контрастная",
    "colorblind-dark": "для дальтоников, тёмная",
    "colorblind-light": "для дальтоников, светлая",
    "norton": "как в Нортоне",
    "terminal": "цвета терминала",
    "mono": "без цвета",
  ]
}
