import Mentoring

extension StartWords {
  static let russian = StartWords(
    welcome: "Программа наставничества детского сада или школы – от дорожной карты до приказа.",
    new: ActionWords("Новая программа", "Создать программу своей организации", also: "добавить"),
    open: ActionWords("Открыть", "Открыть файл программы", also: "загрузить"),
    demo: ActionWords(
      "Пример", "Посмотреть на заполненном примере, ничего не испортив", also: "демо образец"),
    choose: ActionWords("Выбрать"), up: ActionWords("Выше"), down: ActionWords("Ниже"),
    submit: ActionWords("Готово", "Создать или открыть"), cancel: ActionWords("Назад"),
    make: ActionWords("Создать", "Создать программу с этой картой"),
    newHeading: "Новая программа", openHeading: "Открыть программу",
    roadmap: "Дорожная карта", file: "Файл", path: "Файл программы",
    fileHint: "пусто – имя сложится из названия и года", pathHint: "путь к файлу .kurator",
    builtInRoadmap: builtInRoadmapInRussian, roadmapFromFile: "из файла",
    roadmapHint: "встроенная – на этот учебный год; свою можно прочитать из файла",
    roadmapFile: "Файл карты", roadmapFileHint: "документ Word (.docx), таблица .csv или текст",
    nothingOpen: "Сначала создайте или откройте программу")

  private static func builtInRoadmapInRussian(_ template: RoadmapTemplate) -> String {
    let name =
      switch template.code {
      case "": "встроенная"
      case "r145": "встроенная, Р-145"
      case "az1128": "встроенная, АЗ-1128"
      default: "встроенная, \(template.code)"
      }
    return name + (template.unverifiedSource == nil ? "" : " – сверьте с источником")
  }
}
