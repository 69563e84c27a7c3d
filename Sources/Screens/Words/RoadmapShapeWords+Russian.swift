import Mentoring
import TerminalKit

extension RoadmapShapeWords {
  static let russian = RoadmapShapeWords(
    closing: "Закрывается",
    closingHint: "само – по данным программы; «пока вручную» – этих данных в ней ещё нет",
    byHand: "вручную", fact: { russianFacts[$0.text] ?? $0.text },
    byItself: { "само, когда \($0)" }, byHandYet: { "пока вручную: \($0)" },
    unknownFact: { "вручную: неизвестный факт \($0.text)" },
    awaited: "Ждёт действий", awaitedHint: "номера через запятую, например 1.1.1, 2.1.3",
    noSuchAction: { "Действия «\($0)» в карте нет: впишите номера, как в списке карты" },
    newAction: { "Новое действие \($0)" }, newMeasure: { "Новое мероприятие \($0)" },
    newStage: { "Новый этап \($0)" },
    removeAction: { "Удалить действие \($0)?" }, removeMeasure: { "Удалить мероприятие \($0)?" },
    removeStage: { "Удалить этап \($0)?" }, goes: goesInRussian,
    inherited: { terms, responsibles in
      "Своего не было, взято у мероприятия: "
        + [
          terms.isEmpty ? "" : "срок – \(terms)",
          responsibles.isEmpty ? "" : "отвечает – \(responsibles)",
        ].filter { !$0.isEmpty }.joined(separator: "; ")
    },
    noMeasure: { "В этом этапе нет мероприятий: \($0["roadmap.addMeasure"]) – добавить" },
    isFirst: "Выше некуда: это первая строка", isLast: "Ниже некуда: это последняя строка",
    lastStage: "Это единственный этап: карта без этапов не бывает",
    narrowed: "Показаны не все строки: сначала покажите все (Esc)",
    addAction: ActionWords(
      "Действие", "Добавить действие после этой строки", also: "новое создать пункт вставить"),
    addMeasure: ActionWords(
      "Мероприятие", "Добавить мероприятие после этой строки", also: "новое создать вставить"),
    addStage: ActionWords(
      "Этап", "Добавить этап после этого", also: "новый создать вставить"),
    moveUp: ActionWords(
      "Строку выше", "Переставить строку карты выше", also: "порядок вверх переместить"),
    moveDown: ActionWords(
      "Строку ниже", "Переставить строку карты ниже", also: "порядок вниз переместить"),
    remove: ActionWords(
      "Удалить", "Удалить действие, мероприятие или этап", also: "убрать стереть"))

  private static func goesInRussian(_ title: String, _ loss: RoadmapLoss, _ keys: KeyNames)
    -> String
  {
    let parts = [
      loss.measures > 0
        ? Plural.russian(loss.measures, "мероприятие", "мероприятия", "мероприятий") : "",
      loss.actions > 0 ? Plural.russian(loss.actions, "действие", "действия", "действий") : "",
      loss.marks > 0
        ? Plural.russian(
          loss.marks, "отметка о выполнении", "отметки о выполнении", "отметок о выполнении") : "",
    ].filter { !$0.isEmpty }
    let goes = loss.measures + loss.actions + loss.marks == 1 ? "уйдёт" : "уйдут"
    let with = parts.isEmpty ? "" : " Вместе с ним \(goes): \(parts.joined(separator: ", "))."
    let waiting = loss.waiting.prefix(5).joined(separator: ", ")
    let free = waiting.isEmpty ? "" : " Перестанут его ждать: \(waiting)."
    return "«\(title)» уйдёт из карты, номера сдвинутся.\(with)\(free) \(keys.undo) вернёт."
  }
}
