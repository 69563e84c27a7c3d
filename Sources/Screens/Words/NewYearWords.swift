import Mentoring

/// The words about the programme of the next school year, where it is made on the screen.
struct NewYearWords: Sendable {
  /// Making it.
  let begin: ActionWords
  /// There is no next year.
  let noNextYear: String
  /// What becomes of those who have finished as mentees.
  let mentors, stayMentees, becomeMentors: String
  /// What becomes of the pairs of the year before.
  let pairs, mayRepeat, stayApart: String
  /// The field for the file.
  let path, pathHint: String
  /// The keys: make it, read all of what changes, scroll it.
  let make, whole, scroll: String
  /// It is being made.
  let making: String
  /// It is open; the names of its file and of that of the year before, and how to come back to it.
  let made: @Sendable (SchoolYear, _ new: String, _ old: String, KeyNames) -> String
}

extension NewYearWords {
  static let russian = NewYearWords(
    begin: ActionWords(
      "Новый год", "Перенести программу на новый учебный год, в новый файл",
      also: "перенос следующий сентябрь rollover"),
    noNextYear: "Следующего учебного года в программе нет",
    mentors: "Завершившие", stayMentees: "остаются наставляемыми",
    becomeMentors: "становятся наставниками",
    pairs: "Прежние пары", mayRepeat: "могут сложиться снова", stayApart: "не вместе",
    path: "Новый файл", pathHint: "имя с папкой; существующий файл не заменяется",
    make: "Создать", whole: "Читать всё", scroll: "Листать",
    making: "Создаётся программа нового учебного года…",
    made: { year, new, old, keys in
      "Открыта программа \(year.text): \(new). Прошлогодняя цела: \(old); открыть её – "
        + "\(keys["shell.begin"]), потом \(keys["start.open"])"
    })

  static let english = NewYearWords(
    begin: ActionWords(
      "New year", "Take the programme into a new school year, as a new file",
      also: "rollover next september"),
    noNextYear: "The program knows no next school year",
    mentors: "Finished", stayMentees: "stay mentees", becomeMentors: "become mentors",
    pairs: "Last year’s pairs", mayRepeat: "may come together again", stayApart: "stay apart",
    path: "New file", pathHint: "a name with its folder; no file is overwritten",
    make: "Make it", whole: "Read all", scroll: "Scroll",
    making: "The programme of the new school year is being made…",
    made: { year, new, old, keys in
      "The programme \(year.text) is open: \(new). Last year’s is untouched: \(old); to open it – "
        + "\(keys["shell.begin"]), then \(keys["start.open"])"
    })
}
