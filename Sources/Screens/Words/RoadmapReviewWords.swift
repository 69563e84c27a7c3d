import Mentoring
import TerminalKit

/// The words of the screen that shows a roadmap that was read, before it is taken.
struct RoadmapReviewWords: Sendable {
  /// The heading with the name of the file.
  let heading: @Sendable (_ file: String) -> String
  /// How much was read, and how many places are doubtful still.
  let counts: @Sendable (_ stages: Int, _ actions: Int, _ doubts: Int, _ isMarked: Bool) -> String
  /// A line without doubts, and how the doubtful ones are come to.
  let noDoubtHere: @Sendable (_ next: String) -> String
  let noDoubts: String
  /// A doubt with its line in the file.
  let doubt: @Sendable (_ line: Int, _ text: String) -> String
  let corrected: String
  /// So many done marks of the roadmap before go over.
  let keptMarks: @Sendable (Int) -> String
  /// The actions of the roadmap before whose done marks, or notes, go.
  let lostMarks, lostNotes: @Sendable (_ numbers: [String]) -> String
  /// Where all doubts are listed.
  let all: @Sendable (Int) -> String
  /// Why a line cannot be corrected, and that there are no doubts.
  let chooseLine, noNext: String
  /// Actions.
  let take, leave, correct, keep, dropCorrection, next, previous, down, up, unfold, collapse, list,
    closeList: ActionWords
}

extension RoadmapReviewWords {
  static let russian = RoadmapReviewWords(
    heading: { "Так прочитана карта из файла \($0): ничего ещё не сохранено" },
    counts: { stages, actions, doubts, isMarked in
      [
        Plural.russian(stages, "этап", "этапа", "этапов"),
        Plural.russian(actions, "действие", "действия", "действий"),
        doubts == 0
          ? "сомнений нет"
          : "стоит проверить " + Plural.russian(doubts, "место", "места", "мест")
            + (isMarked ? " (знак ?)" : ""),
      ].joined(separator: " · ")
    },
    noDoubtHere: { "Здесь сомнений нет. \($0) – к следующему сомнительному месту" },
    noDoubts: "Всё прочитано без сомнений.",
    doubt: { line, text in (line > 0 ? "Строка \(line): " : "") + text },
    corrected: "Исправлено здесь.",
    keptMarks: { "Отметки о выполнении перейдут: \($0)." },
    lostMarks: { "Пропадут отметки у \(listed($0, "и ещё")): таких действий в новой карте нет." },
    lostNotes: { "Пропадут заметки у \(listed($0, "и ещё"))." },
    all: { "Всё, что стоит проверить: \($0)" },
    chooseLine: "Исправить можно мероприятие или действие: выберите его",
    noNext: "Сомнительных мест нет",
    take: ActionWords("Взять карту", "Взять прочитанную карту"),
    leave: ActionWords("Не брать", "Оставить всё как было"),
    correct: ActionWords("Исправить", "Исправить срок и ответственного", also: "правка"),
    keep: ActionWords("Готово", "Принять исправление"),
    dropCorrection: ActionWords("Назад", "Не исправлять"),
    next: ActionWords("Дальше", "К следующему сомнительному месту"),
    previous: ActionWords("Раньше", "К предыдущему сомнительному месту"),
    down: ActionWords("Ниже", "Строкой ниже"), up: ActionWords("Выше", "Строкой выше"),
    unfold: ActionWords("Развернуть", "Развернуть строку или войти в неё"),
    collapse: ActionWords("Свернуть", "Свернуть строку или выйти из неё"),
    list: ActionWords("Список", "Прочитать все сомнения списком"),
    closeList: ActionWords("Назад", "Вернуться к дереву"))

  static let english = RoadmapReviewWords(
    heading: { "The roadmap as read from \($0): nothing is saved yet" },
    counts: { stages, actions, doubts, isMarked in
      [
        Plural.english(stages, "stage", "stages"), Plural.english(actions, "action", "actions"),
        doubts == 0
          ? "no doubts"
          : Plural.english(doubts, "place", "places") + " to look at"
            + (isMarked ? " (sign ?)" : ""),
      ].joined(separator: " · ")
    },
    noDoubtHere: { "Nothing is doubtful here. \($0) – to the next doubtful place" },
    noDoubts: "Everything was read without a doubt.",
    doubt: { line, text in (line > 0 ? "Line \(line): " : "") + text },
    corrected: "Corrected here.",
    keptMarks: { "Done marks that go over: \($0)." },
    lostMarks: {
      "Done marks of \(listed($0, "and more:")) go: the new roadmap has no such actions."
    },
    lostNotes: { "Notes of \(listed($0, "and more:")) go." },
    all: { "All that is worth a look: \($0)" },
    chooseLine: "A measure or an action can be corrected: choose one",
    noNext: "There are no doubtful places",
    take: ActionWords("Take it", "Take the roadmap that was read"),
    leave: ActionWords("Leave it", "Leave everything as it was"),
    correct: ActionWords("Correct", "Correct the term and who is responsible", also: "edit"),
    keep: ActionWords("Done", "Keep the correction"),
    dropCorrection: ActionWords("Back", "Correct nothing"),
    next: ActionWords("Next", "To the next doubtful place"),
    previous: ActionWords("Previous", "To the doubtful place before"),
    down: ActionWords("Down", "One line down"), up: ActionWords("Up", "One line up"),
    unfold: ActionWords("Open", "Open the line or go into it"),
    collapse: ActionWords("Close", "Close the line or go out of it"),
    list: ActionWords("List", "Read all doubts as a list"),
    closeList: ActionWords("Back", "Back to the tree"))

  /// The first numbers, and how many more there are.
  private static func listed(_ numbers: [String], _ more: String) -> String {
    let left = numbers.count - 8
    return numbers.prefix(8).joined(separator: ", ") + (left > 0 ? " \(more) \(left)" : "")
  }
}
