import Mentoring

extension CommandWords.Reversal {
  static let undoInRussian = CommandWords.Reversal(
    done: { "Отменено: № \($0.number)  \($1)" },
    fewer: { "Отменить можно только \(changes($0))" },
    will: { count, asked in
      count < asked
        ? "Отменить можно только \(changes(count)) из \(asked), последнее – первым"
        : "Отмена: \(changes(count)), последнее – первым"
    },
    question: { "Отменить? \($0) – да, \($1) – нет: " },
    nothingDone: "Ничего не отменено")

  static let redoInRussian = CommandWords.Reversal(
    done: { "Возвращено: № \($0.number)  \($1)" },
    fewer: { "Вернуть можно только \(changes($0))" },
    will: { count, asked in
      count < asked
        ? "Вернуть можно только \(changes(count)) из \(asked), отменённое последним – первым"
        : "Возврат: \(changes(count)), отменённое последним – первым"
    },
    question: { "Вернуть? \($0) – да, \($1) – нет: " },
    nothingDone: "Ничего не возвращено")

  static let undoInEnglish = CommandWords.Reversal(
    done: { "Undone: No. \($0.number)  \($1)" },
    fewer: { "No more than \(changesInEnglish($0)) can be undone" },
    will: { count, asked in
      count < asked
        ? "No more than \(changesInEnglish(count)) of \(asked) can be undone, the last first"
        : "To be undone, the last first: \(changesInEnglish(count))"
    },
    question: { "Undo them? \($0) – yes, \($1) – no: " },
    nothingDone: "Nothing was undone")

  static let redoInEnglish = CommandWords.Reversal(
    done: { "Redone: No. \($0.number)  \($1)" },
    fewer: { "No more than \(changesInEnglish($0)) can be redone" },
    will: { count, asked in
      count < asked
        ? "No more than \(changesInEnglish(count)) of \(asked) can be redone, the last undone first"
        : "To be redone, the last undone first: \(changesInEnglish(count))"
    },
    question: { "Redo them? \($0) – yes, \($1) – no: " },
    nothingDone: "Nothing was redone")

  private static func changes(_ count: Int) -> String {
    Plural.russian(count, "изменение", "изменения", "изменений")
  }

  private static func changesInEnglish(_ count: Int) -> String {
    Plural.english(count, "change", "changes")
  }
}
