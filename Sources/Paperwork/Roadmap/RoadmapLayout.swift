public import Mentoring

/// The columns of a roadmap, as different organisations have them.
public enum RoadmapLayout: String, Hashable, Sendable, CaseIterable {
  /// № · этап · мероприятия · содержание · сроки · ответственные.
  case plain
  /// The same in other words, with the plan of events in the content.
  case plan
  /// The same with the result expected.
  case result
  /// № п/п 1, 1.1, 1.2 · мероприятие · срок · ответственный · результат.
  case numbered

  /// The one that loses nothing of a roadmap and needs no column more.
  public init(for roadmap: Roadmap) {
    let measures = roadmap.stages.flatMap(\.measures)
    let hasResult = measures.contains { measure in
      !measure.result.isEmpty || measure.actions.contains { !$0.result.isEmpty }
    }
    self = hasResult ? .result : .plain
  }

  /// The head of the table.
  var head: [String] {
    switch self {
    case .plain:
      [
        "№", "Наименование этапа", "Мероприятия", "Содержание деятельности", "Сроки",
        "Ответственные",
      ]
    case .plan:
      [
        "№", "Наименование этапа", "Мероприятия",
        "Содержание деятельности и примерный план мероприятий", "Срок", "Ответственный",
      ]
    case .result:
      [
        "№", "Наименование этапа", "Мероприятия", "Содержание деятельности", "Сроки",
        "Ответственные", "Предполагаемый результат",
      ]
    case .numbered:
      [
        "№ п/п", "Наименование мероприятий", "Срок реализации", "Ответственный исполнитель",
        "Результат. Вид документа",
      ]
    }
  }

  /// The head of the column that tells how an action was done.
  static let doneHead = "Отметка о выполнении"
}
