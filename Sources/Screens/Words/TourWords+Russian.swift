extension TourWords {
  static let russian = TourWords(
    title: { step in
      switch step {
      case .welcome: "Знакомство"
      case .chapters: "Разделы"
      case .keys: "Клавиши"
      case .palette: "Всё сразу"
      case .undo: "Сохранение и отмена"
      case .beginning: "С чего начать"
      }
    },
    place: { "\($0) из \($1)" }, text: textInRussian,
    next: "Дальше", back: "Назад", leave: "Закрыть", close: "Начать работу",
    show: ActionWords("Знакомство", "Показать, как всё устроено"))

  @Sendable private static func textInRussian(
    _ step: TourStep, _ keys: TourKeys, _ isOpen: Bool
  ) -> [String] {
    switch step {
    case .welcome:
      [
        "Kurator ведёт программу наставничества на год: дорожная карта, две базы,"
          + " анкеты, подбор пар, приказ.",
        "Шесть коротких подсказок. Закрыть их можно в любой момент: Esc.",
      ]
    case .chapters:
      [
        isOpen
          ? "Вверху – разделы по порядку работы, у каждого своя цифра:"
            + " от \(keys.firstChapter) до \(keys.lastChapter)."
          : "Когда программа открыта, вверху стоят разделы по порядку работы,"
            + " у каждого своя цифра: от \(keys.firstChapter) до \(keys.lastChapter).",
        "«Сейчас» собирает всё, что пора сделать, и ведёт туда, где это делается.",
      ]
    case .keys:
      [
        "В нижней строке – что можно сделать на этом экране и какой клавишей."
          + " Бледное сейчас нельзя: нажмите, и будет сказано почему.",
        "\(keys.help) – все клавиши экрана.",
      ]
    case .palette:
      [
        keys.palette.isEmpty
          ? "\(keys.help) показывает всё, что можно сделать."
          : "Не помните клавишу? \(keys.palette) – список всех действий:"
            + " наберите часть названия и нажмите Enter.",
        keys.settings.isEmpty
          ? "Там же настройки: язык, тема, раскладка, мышь."
          : "\(keys.settings) – настройки: язык, тема, раскладка, мышь.",
      ]
    case .undo:
      [
        "Сохранять не нужно: каждое изменение записывается сразу, и вверху стоит"
          + " «Сохранено» и время.",
        "\(keys.undo) отменяет любой последний шаг и говорит какой;"
          + " \(keys.history) показывает все шаги.",
      ]
    case .beginning:
      isOpen
        ? ["Начните с раздела «Сейчас» (\(keys.firstChapter)): верхняя строка – самое срочное."]
        : [
          "\(keys.demo) – посмотреть на заполненном примере: в нём ничего нельзя испортить.",
          "\(keys.new) – сразу создать свою программу.",
        ]
    }
  }
}
