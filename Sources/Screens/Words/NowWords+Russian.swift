import Mentoring

extension NowWords {
  static let russian = NowWords(
    heading: "Что делать сейчас", today: { "сегодня \($0.dotted)" },
    nothing: "На сегодня всё сделано.",
    counts: { mentees, mentors, pairs in
      let parts = [
        Plural.russian(mentees, "наставляемый", "наставляемых", "наставляемых"),
        Plural.russian(mentors, "наставник", "наставника", "наставников"),
        Plural.russian(pairs, "пара", "пары", "пар"),
      ]
      return parts.joined(separator: " · ")
    },
    item: itemInRussian, cure: cureInRussian,
    go: ActionWords("Перейти", "Перейти туда, где это делается"),
    up: ActionWords("Выше", "Строкой выше"), down: ActionWords("Ниже", "Строкой ниже"))

  private static func itemInRussian(_ item: AgendaItem) -> String {
    switch item {
    case .roadmapMissing: "Дорожной карты ещё нет"
    case .baseEmpty(.mentee): "База наставляемых пуста"
    case .baseEmpty(.mentor): "База наставников пуста"
    case .actionLate(let action, let days):
      "Опаздывает на " + Plural.russian(days, "день", "дня", "дней")
        + ": \(action.place.number) \(action.action.text)"
    case .actionDue(let action, let until):
      "До \(until.dotted): \(action.place.number) \(action.action.text)"
    case .consentsMissing(let people):
      "Нет согласия на обработку персональных данных: "
        + people.map(\.name.short).joined(separator: ", ")
    case .sheetsMissing(.mentee, let left, let all, _):
      "Анкеты наставляемых «до»: осталось ввести \(left) из \(all)"
    case .sheetsMissing(.mentor, let left, let all, _):
      "Анкеты наставников «до»: осталось ввести \(left) из \(all)"
    case .unpaired(let count):
      "Ждут пары: " + Plural.russian(count, "наставляемый", "наставляемых", "наставляемых")
    case .pairsWithoutOrder(let count):
      Plural.russian(count, "пара ждёт", "пары ждут", "пар ждут") + " приказа"
    case .orderUnsigned(let order):
      order.content.number.isEmpty
        ? "Приказ о парах – проект: впишите номер и дату и отметьте подпись"
        : "Приказ № \(order.content.number) – проект: отметьте подпись"
    }
  }

  private static func cureInRussian(_ item: AgendaItem) -> String {
    switch item {
    case .roadmapMissing: "загрузить карту"
    case .baseEmpty(.mentee): "внести наставляемого"
    case .baseEmpty(.mentor): "внести наставника"
    case .actionLate, .actionDue: "к действию карты"
    case .consentsMissing: "внести согласие"
    case .sheetsMissing: "ввести анкету"
    case .unpaired: "к доске"
    case .pairsWithoutOrder, .orderUnsigned: "к приказу"
    }
  }
}
