import TerminalKit

extension ReadingWords {
  static let russian = ReadingWords(
    scroll: { key in
      switch key {
      case .pageDown: ActionWords("Дальше", "Текст: страницей ниже")
      case .pageUp: ActionWords("Назад", "Текст: страницей выше")
      case .down: ActionWords("Ниже", "Текст: строкой ниже")
      case .up: ActionWords("Выше", "Текст: строкой выше")
      case .end: ActionWords("Конец", "Текст: к концу")
      default: ActionWords("Начало", "Текст: к началу")
      }
    },
    find: ActionWords("Найти", "Текст: найти слово"),
    next: ActionWords("Следующее", "Текст: к следующему найденному месту"),
    previous: ActionWords("Предыдущее", "Текст: к предыдущему найденному месту"),
    keepFound: ActionWords("К найденному", "Текст: перейти к найденному месту"),
    endFinding: ActionWords("Отменить", "Текст: закончить поиск"),
    nothingSought: "Сначала задайте, что искать в тексте",
    position: { first, last, count, percent in
      "строки \(first)–\(last) из \(count) · \(percent) %"
    },
    found: { place, count in
      count == 0 ? "в тексте не нашлось" : "найдено: \(place) из \(count)"
    },
    narrower: ActionWords("Уже", "Граница: левее или выше"),
    wider: ActionWords("Шире", "Граница: правее или ниже"),
    noBorder: "Здесь нет границы, которую можно сдвинуть")
}
