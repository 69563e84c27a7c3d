import Mentoring

extension RolloverWords {
  static let russian = RolloverWords(
    heading: { from, to, changes in
      "Перенос с \(from.text) на \(to.text) учебный год. В дорожной карте "
        + Plural.russian(verb: ("изменится", "изменятся"), changes, "строка", "строки", "строк")
    },
    part: { part in
      switch part {
      case .title: "название"
      case .text: "текст"
      case .term: "срок"
      case .result: "результат"
      case .responsible: "ответственный"
      case .notes: "заметка"
      case .done: "отметка"
      }
    },
    reason: { reason in
      guard case .freeDays(let days) = reason else { return "" }
      let what = days.count == 1 ? "нерабочий день" : "нерабочие дни"
      return " (\(days.map(\.dotted).joined(separator: ", ")) – \(what))"
    },
    reopened: { "снята: \($0.inQuotes)" },
    moved:
      "Следующий перенос считает от дней в скобках – тех, что были бы, если бы не выходные",
    doubts: { "Проверьте сами: " + Plural.russian($0, "место", "места", "мест") },
    doubt: { words, reason in
      switch reason {
      case .paper: "\(words.inQuotes) – дата документа, оставлена как есть"
      case .yearName: "\(words.inQuotes) – из названия года, оставлен как есть"
      case .otherYear: "\(words.inQuotes) – не из лет программы, оставлен как есть"
      case .words: "\(words.inQuotes) – слова без дней, год в них сдвинут"
      case .freeDay: "\(words.inQuotes) – нерабочий день"
      case .freeDays: "\(words.inQuotes) – нерабочие дни"
      case .note: "\(words.inQuotes) – в заметке прошлого года, оставлено как есть"
      case .yearUnlisted(let year):
        "переносы выходных \(year) года не внесены: учтены выходные и праздники"
      }
    },
    noRoadmap: "Дорожной карты нет: переносить из неё нечего",
    people: { mentees, mentors in
      "Переходят " + Plural.russian(mentees, "наставляемый", "наставляемых", "наставляемых") + " и "
        + Plural.russian(mentors, "наставник", "наставника", "наставников")
    },
    finished: {
      "Завершили программу и могут стать наставниками: \($0)"
    },
    risen: { "Становятся наставниками: \($0)" },
    byFlag: { ". Перевести – --\($0)" },
    workToAsk: { "Согласие на работу давали на один год, возьмите новое: \($0)" },
    dataToCheck: { "Сверьте по бумаге, действует ли согласие на обработку данных: \($0)" },
    pairs: { count, areBanned in
      areBanned
        ? "Прошлогодние пары (\(count)) не повторятся: у каждой пожелание «не вместе»"
        : "Прошлогодние пары (\(count)) не переходят"
    },
    apartByFlag: { ". Чтобы они не повторились, добавьте --\($0)" },
    coordinatorOrder: {
      "Приказ о кураторе № \($0) – прошлого года: впишите новый, когда он будет"
    },
    left: { orders, sheets in
      "Остаются в прежнем файле: " + Plural.russian(orders, "приказ", "приказа", "приказов") + ", "
        + Plural.russian(sheets, "анкета", "анкеты", "анкет")
    },
    question: { path, yes, no in "Записать новую программу в \(path)? \(yes)/\(no) " },
    notSaved: "Ничего не записано", tried: "Это проба: ничего не записано",
    saved: { "Новая программа записана: \($0). Открыть – kurator \($1)" })
}
