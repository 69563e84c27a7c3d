/// The words of the files of the handbook on the command line.
public struct HandbookWords: Sendable {
  /// What a file holds.
  public enum Kind: Hashable, Sendable {
    case calendar, calendarYear(Int), forms, law, weights, pairOrder, questionnaire, reminders, tags
    /// A set of stages by its name.
    case stages(String)
  }

  /// Which file of a name counts.
  public enum Standing: Hashable, Sendable, CaseIterable {
    /// The one that the program brings along.
    case builtIn
    /// The user's own in its place.
    case replaced
    /// The user's own, which stands for no built-in one.
    case added
    /// The one that the program brings along, as the user's own has a mistake.
    case spoilt
    /// None: the user's own has a mistake.
    case leftOut
  }

  /// What a file holds.
  public let kind: @Sendable (Kind) -> String
  /// Which file counts.
  public let standing: @Sendable (Standing) -> String
  /// What can be done with the files, and where the user's own are.
  public let hint: @Sendable (_ folder: String?) -> String
  /// A copy was written; its full path.
  public let copied: @Sendable (_ path: String) -> String
  /// How the copy comes into use.
  public let use: @Sendable (Kind) -> String
  /// The user's own file is there already and was left as it is; its full path.
  public let stays: @Sendable (_ path: String) -> String
}

extension HandbookWords {
  static let russian = HandbookWords(
    kind: { kind in
      switch kind {
      case .calendar: "праздники: нерабочие дни каждого года"
      case .calendarYear(let year): "переносы выходных \(year) года"
      case .forms: "формы наставничества и ролевые модели"
      case .law: "нормативные акты"
      case .weights: "веса доски: баллы за каждую часть оценки пары"
      case .pairOrder: "текст приказа о парах"
      case .questionnaire: "анкета"
      case .reminders: "напоминания каждого года"
      case .tags: "запросы и компетенции, которые предлагаются при вводе"
      case .stages(let set): "набор этапов \(set)"
      }
    },
    standing: { standing in
      switch standing {
      case .builtIn: "встроенный"
      case .replaced: "свой вместо встроенного"
      case .added: "свой"
      case .spoilt: "встроенный: в своём ошибка"
      case .leftOut: "не читается: ошибка"
      }
    },
    hint: { folder in
      "Взять файл себе и править – kurator handbook copy ИМЯ, посмотреть встроенный – kurator"
        + " handbook print ИМЯ." + (folder.map { " Свои файлы – в \($0)" } ?? "")
    },
    copied: { "Записано: \($0)" },
    use: { kind in
      switch kind {
      case .stages(let set):
        "Правьте файл: этапы можно переименовать, добавить, переставить. Карта по нему – kurator"
          + " new ФАЙЛ --stages \(set)"
      case .pairOrder, .questionnaire, .calendar, .calendarYear, .forms, .law, .weights, .reminders,
        .tags:
        "Правьте файл: он действует сразу, как сохранён. Ошибки покажет kurator handbook"
      }
    },
    stays: {
      "Свой файл \($0) уже есть и оставлен как был: правьте его, а чтобы взять встроенный заново,"
        + " сначала переименуйте"
    })

  static let english = HandbookWords(
    kind: { kind in
      switch kind {
      case .calendar: "holidays: the days off of every year"
      case .calendarYear(let year): "days off that were moved in \(year)"
      case .forms: "forms of mentoring and role models"
      case .law: "legal acts"
      case .weights: "weights of the board: points for each part of a score"
      case .pairOrder: "text of the order on pairs"
      case .questionnaire: "questionnaire"
      case .reminders: "what comes back every year"
      case .tags: "requests and competencies to suggest"
      case .stages(let set): "set of stages \(set)"
      }
    },
    standing: { standing in
      switch standing {
      case .builtIn: "built-in"
      case .replaced: "own, for the built-in"
      case .added: "own"
      case .spoilt: "built-in: mistake in own"
      case .leftOut: "not read: mistake"
      }
    },
    hint: { folder in
      "To take a file and edit it: kurator handbook copy NAME; to see the built-in one: kurator"
        + " handbook print NAME." + (folder.map { " Your own files are in \($0)" } ?? "")
    },
    copied: { "Written: \($0)" },
    use: { kind in
      switch kind {
      case .stages(let set):
        "Edit the file: stages can be renamed, added and put into another order. A roadmap of it:"
          + " kurator new FILE --stages \(set)"
      case .pairOrder, .questionnaire, .calendar, .calendarYear, .forms, .law, .weights, .reminders,
        .tags:
        "Edit the file: it counts as soon as it is saved. kurator handbook tells mistakes"
      }
    },
    stays: {
      "Your own file \($0) is there already and was left as it is: edit it, or rename it first to"
        + " take the built-in one anew"
    })
}
