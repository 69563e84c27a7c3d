/// What is told of a form that was open when the program ended without a word.
struct DraftWords: Sendable {
  /// How a form came back.
  enum News: Hashable, Sendable {
    /// As it was left.
    case asLeft
    /// Over what somebody else has changed meanwhile.
    case overtaken
    /// As the form for something new, as what was filled in is gone.
    case asNew
  }

  /// What somebody else has saved in a field.
  struct Theirs: Hashable, Sendable {
    /// The words before the field.
    let label: String
    /// What stands there now, on one line and not longer than a message has room for.
    let value: String

    init(_ label: String, _ value: String) {
      let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
      self.label = label
      self.value = line.count > Self.most ? line.prefix(Self.most - 1) + "…" : line
    }

    private static let most = 60
  }

  /// What people call a form.
  let name: @Sendable (Chapter, _ form: String) -> String
  /// A form waits in a chapter to be opened again; the key that goes there.
  let waiting: @Sendable (Chapter, _ form: String, _ key: String) -> String
  /// A form came back; the keys that save and close it.
  let returned:
    @Sendable (Chapter, _ form: String, News, _ save: String?, _ close: String?) -> String
  /// A form could not come back; what was typed.
  let gone: @Sendable (Chapter, _ form: String, _ typed: [String]) -> String
  /// Somebody else has saved something in a field in which something is being typed.
  let overtaken: String
  /// The same where it is known in which fields, the most important first; the key that takes what
  /// they have saved, where one does.
  let conflicting: @Sendable ([Theirs], _ undo: String?) -> String
  /// Somebody else has taken away what is being filled in, and how it is brought back where it can be.
  let recordGone: @Sendable (_ bringingBack: KeyNames?) -> String
  /// The same of a form that nothing is typed into, which has closed; nothing where it cannot be.
  let removedElsewhere: @Sendable (KeyNames) -> String
}

extension DraftWords {
  static let russian = DraftWords(
    name: { russianName($0, $1) },
    waiting: { "Ждёт незаконченное: \(russianName($0, $1)). \($2) – вернуться к нему" },
    returned: { chapter, form, news, save, close in
      let head = "Возвращено незаконченное: \(russianName(chapter, form))."
      let keys = russianKeys(save, close)
      return switch news {
      case .asLeft: "\(head) \(keys)"
      case .overtaken: "\(head) Запись за это время изменили: проверьте. \(keys)"
      case .asNew: "\(head) Прежней записи больше нет: сохранение добавит новую. \(keys)"
      }
    },
    gone: { chapter, form, typed in
      "Незаконченное вернуть некуда (\(russianName(chapter, form))): прежней записи больше нет. "
        + "Было введено: \(typed.joined(separator: "; "))"
    },
    overtaken: "Другая программа изменила и то, что здесь введено. Введённое осталось: проверьте",
    conflicting: { fields, undo in
      let first = fields.first.map { field in
        let news = field.value.isEmpty ? "стёрто" : "записано «\(field.value)»"
        return "\(field.label): в другом окне \(news); остаётся ваше"
      }
      let others = fields.dropFirst().map(\.label).joined(separator: ", ")
      return [
        first, others.isEmpty ? nil : "Так же изменены: \(others)",
        undo.map { "\($0) – взять записанное" },
      ].compactMap(\.self).joined(separator: ". ")
    },
    recordGone: { keys in
      keys.map { keys in
        "Эту запись удалили в другом окне, введённое осталось. Вернуть запись:"
          + " \(keys["shell.history"]), там \(keys.undo)"
      } ?? "Другая программа удалила эту запись. Введённое осталось, но сохранить его некуда"
    },
    removedElsewhere: { "Эту запись удалили в другом окне. \($0.undo) – вернуть" })

  private static func russianKeys(_ save: String?, _ close: String?) -> String {
    let keys = [save.map { "\($0) – сохранить" }, close.map { "\($0) – закрыть" }]
    return keys.compactMap(\.self).joined(separator: ", ")
  }

  private static func russianName(_ chapter: Chapter, _ form: String) -> String {
    switch (chapter, form) {
    case (.mentees, "card"): "карточка наставляемого"
    case (.mentors, "card"): "карточка наставника"
    case (.mentees, "consents"), (.mentors, "consents"): "согласие всем помеченным"
    case (.mentees, _), (.mentors, _): "согласие"
    case (.start, _): "новая программа"
    case (.roadmap, _): "действие карты"
    case (.orders, _): "проект приказа"
    case (.surveys, _): "ответ в анкете"
    default: "карточка организации"
    }
  }
}

extension DraftWords {
  static let english = DraftWords(
    name: { englishName($0, $1) },
    waiting: { "Something unfinished waits: \(englishName($0, $1)). \($2) – go back to it" },
    returned: { chapter, form, news, save, close in
      let head = "Brought back unfinished: \(englishName(chapter, form))."
      let keys = englishKeys(save, close)
      return switch news {
      case .asLeft: "\(head) \(keys)"
      case .overtaken: "\(head) What was saved has been changed meanwhile: check it. \(keys)"
      case .asNew: "\(head) The old record is gone: saving adds a new one. \(keys)"
      }
    },
    gone: { chapter, form, typed in
      "What was unfinished has no place (\(englishName(chapter, form))): the record is gone. "
        + "It was: \(typed.joined(separator: "; "))"
    },
    overtaken: "Another program changed what is being typed here too. Your text stays: check it",
    conflicting: { fields, undo in
      let first = fields.first.map { field in
        let news =
          field.value.isEmpty ? "it was emptied" : "“\(field.value)” was saved"
        return "\(field.label): \(news) in another window; yours stays"
      }
      let others = fields.dropFirst().map(\.label).joined(separator: ", ")
      return [
        first, others.isEmpty ? nil : "Changed there too: \(others)",
        undo.map { "\($0) takes what was saved" },
      ].compactMap(\.self).joined(separator: ". ")
    },
    recordGone: { keys in
      keys.map { keys in
        "This record was deleted in another window, your text stays. To bring it back:"
          + " \(keys["shell.history"]), then \(keys.undo)"
      } ?? "Another program deleted this record. Your text stays but cannot be saved to it"
    },
    removedElsewhere: { "This record was deleted in another window. \($0.undo) – bring it back" })

  private static func englishKeys(_ save: String?, _ close: String?) -> String {
    let keys = [save.map { "\($0) – save" }, close.map { "\($0) – close" }]
    return keys.compactMap(\.self).joined(separator: ", ")
  }

  private static func englishName(_ chapter: Chapter, _ form: String) -> String {
    switch (chapter, form) {
    case (.mentees, "card"): "the card of a mentee"
    case (.mentors, "card"): "the card of a mentor"
    case (.mentees, "consents"), (.mentors, "consents"): "a consent for all who are marked"
    case (.mentees, _), (.mentors, _): "a consent"
    case (.start, _): "a new programme"
    case (.roadmap, _): "an action of the roadmap"
    case (.orders, _): "the draft of an order"
    case (.surveys, _): "an answer in a survey"
    default: "the card of the organisation"
    }
  }
}
