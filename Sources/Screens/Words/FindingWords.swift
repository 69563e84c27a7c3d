import Mentoring
import TerminalKit

/// The words of the panel that shows what the linter finds in the roadmap.
struct FindingWords: Sendable {
  /// The heading with the counts.
  let heading: @Sendable (_ errors: Int, _ warnings: Int, _ notes: Int) -> String
  /// Nothing is wrong.
  let none: String
  /// What the safe fix does.
  let fix: @Sendable (RoadmapFix.Change, _ key: String) -> String
  /// There is no safe fix.
  let noFix: @Sendable (_ key: String) -> String
  let cannotFix: String
  /// Actions.
  let go, mend, close, next, previous: ActionWords
}

extension FindingWords {
  static let russian = FindingWords(
    heading: { errors, warnings, notes in
      "Проверка карты: "
        + [
          Plural.russian(errors, "ошибка", "ошибки", "ошибок"),
          Plural.russian(warnings, "предупреждение", "предупреждения", "предупреждений"),
          Plural.russian(notes, "замечание", "замечания", "замечаний"),
        ].joined(separator: ", ")
    },
    none: "Замечаний нет: сроки, ответственные и ссылки на акты в порядке.",
    fix: { change, key in
      switch change {
      case .title(let title): "\(key) – исправить название: \(title)"
      case .term(let old, let new): "\(key) – исправить: «\(old.text)» заменить на «\(new.text)»"
      case .reference(let wrong, let right): "\(key) – исправить: «\(wrong)» заменить на «\(right)»"
      }
    },
    noFix: { "Само не исправится: \($0) – к этому месту" },
    cannotFix: "Верный ответ здесь знаете только Вы: Enter ведёт к этому месту",
    go: ActionWords("К месту", "Перейти к месту замечания", also: "исправить открыть"),
    mend: ActionWords("Исправить", "Исправить замечание само", also: "починить"),
    close: ActionWords("К карте", "Вернуться к карте"),
    next: ActionWords("Ниже", "Следующее замечание"),
    previous: ActionWords("Выше", "Предыдущее замечание"))

  static let english = FindingWords(
    heading: { errors, warnings, notes in
      "Check of the roadmap: "
        + [
          Plural.english(errors, "error", "errors"),
          Plural.english(warnings, "warning", "warnings"), Plural.english(notes, "note", "notes"),
        ].joined(separator: ", ")
    },
    none: "Nothing was found: terms, responsibles and references are in order.",
    fix: { change, key in
      switch change {
      case .title(let title): "\(key) – mend the title: \(title)"
      case .term(let old, let new): "\(key) – mend: “\(old.text)” becomes “\(new.text)”"
      case .reference(let wrong, let right): "\(key) – mend: “\(wrong)” becomes “\(right)”"
      }
    },
    noFix: { "It cannot be mended by itself: \($0) – go there" },
    cannotFix: "Only you know the right answer here: Enter goes there",
    go: ActionWords("Go there", "Go to the place of the finding", also: "open"),
    mend: ActionWords("Mend", "Mend the finding by itself", also: "fix"),
    close: ActionWords("To the roadmap", "Go back to the roadmap"),
    next: ActionWords("Down", "The next finding"),
    previous: ActionWords("Up", "The finding before"))
}
