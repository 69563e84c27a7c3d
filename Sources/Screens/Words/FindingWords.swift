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
  /// There is no safe fix, before where a key goes; and why the key of the fix does nothing.
  let noFix: String
  let cannotFix: @Sendable (_ way: String) -> String
  /// Where the key goes that leads to the cure, by the name of the place, and what to press there.
  let goes: @Sendable (FindingWay, _ key: String, _ edit: String) -> String
  /// Actions.
  let go, mend, close, next, previous: ActionWords
}

/// Where the cure of a finding is.
enum FindingWay: Hashable, Sendable {
  /// At a line, by the name of its place.
  case line(String)
  /// In the title of the roadmap.
  case title
  /// In the card of the organisation.
  case organisation
  /// In a file of the user's folder.
  case calendar(String)
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
      case .confirmed(.term): "\(key) – срок верен, больше не спрашивать"
      case .confirmed(.responsible): "\(key) – ответственный верен, больше не спрашивать"
      case .reference(let wrong, let right): "\(key) – исправить: «\(wrong)» заменить на «\(right)»"
      }
    },
    noFix: "Само не исправится",
    cannotFix: { "Верный ответ здесь знаете только Вы. \($0)" },
    goes: { way, key, edit in
      switch way {
      case .line(let place): "\(key) – к строке «\(place)», там \(edit) – изменить"
      case .title: "\(key) – к названию карты"
      case .organisation: "\(key) – к карточке организации, к учебному году"
      case .calendar(let file): "нужен файл \(file)"
      }
    },
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
      case .confirmed(.term): "\(key) – the term is right, ask no more"
      case .confirmed(.responsible): "\(key) – who answers is right, ask no more"
      case .reference(let wrong, let right): "\(key) – mend: “\(wrong)” becomes “\(right)”"
      }
    },
    noFix: "It cannot be mended by itself",
    cannotFix: { "Only you know the right answer here. \($0)" },
    goes: { way, key, edit in
      switch way {
      case .line(let place): "\(key) – to the line “\(place)”, \(edit) there – change it"
      case .title: "\(key) – to the title of the roadmap"
      case .organisation: "\(key) – to the card of the organisation, to the school year"
      case .calendar(let file): "the file \(file) is needed"
      }
    },
    go: ActionWords("Go there", "Go to the place of the finding", also: "open"),
    mend: ActionWords("Mend", "Mend the finding by itself", also: "fix"),
    close: ActionWords("To the roadmap", "Go back to the roadmap"),
    next: ActionWords("Down", "The next finding"),
    previous: ActionWords("Up", "The finding before"))
}
