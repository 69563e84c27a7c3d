import Mentoring

/// Who takes part in a sample.
struct DemoCast: Hashable, Sendable {
  let mentees: [DemoPerson]
  let mentors: [DemoPerson]

  /// The people of the kindergarten, who fit each other.
  static let kindergarten = DemoCast(mentees: DemoPerson.mentees, mentors: DemoPerson.mentors)

  /// So many made-up people, every third of them a mentor, for trying the program's speed; nobody
  /// of one name is born on one day.
  static func crowd(of count: Int) -> DemoCast {
    let numbers = 0..<max(0, count)
    return DemoCast(
      mentees: numbers.filter { $0 % 3 != 2 }.map { .madeUp($0, isMentor: false) },
      mentors: numbers.filter { $0 % 3 == 2 }.map { .madeUp($0, isMentor: true) })
  }
}

extension DemoPerson {
  /// The made-up person of that number, from 0; every fifth is a man.
  static func madeUp(_ number: Int, isMentor: Bool) -> DemoPerson {
    let names = number / families.count
    let round = number / (families.count * given.count * patronymics.count)
    let tag = number * 7 % tags.count
    let topics = [tags[tag], tags[(tag + 1 + number % 3) % tags.count]]
    return DemoPerson(
      name(
        families[number % families.count], names % given.count,
        patronymics[names / given.count % patronymics.count], isMan: number % 5 == 3),
      isMentor ? 35 + number % 25 : 21 + number % 14, (1 + round % 28, 1 + number % 12),
      posts[number / 3 % posts.count], groups[number % groups.count],
      wish: number % 4 == 0 ? "" : wish(about: topics[0], number),
      tags: topics, "experienced-young",
      ages: number % 3 == 0 ? (isMentor ? "до 40" : "35+") : "",
      often: 1 + number % 5, sheet: sheet(of: number), capacity: isMentor ? 1 + number % 3 : 0,
      papers: number % 16 == 5 ? [] : [.processing, .mentoringWork])
  }

  /// A name in the forms of a woman or of a man, made of a woman's family name and patronymic.
  private static func name(_ family: String, _ given: Int, _ patronymic: String, isMan: Bool)
    -> String
  {
    isMan
      ? "\(family.dropLast()) \(givenToMen[given]) \(patronymic.dropLast(2))ич"
      : "\(family) \(Self.given[given]) \(patronymic)"
  }

  private static func wish(about topic: String, _ number: Int) -> String {
    let (before, after) = wishes[number / 4 % wishes.count]
    return "\(before)\(topic)\(after)"
  }

  /// One sheet in ten is keyed in, every other of them to the half.
  private static func sheet(of number: Int) -> Sheet {
    switch number % 20 {
    case 4: .complete
    case 14: .half
    default: .none
    }
  }

  private static let families = [
    "Алексеева", "Антонова", "Баранова", "Беляева", "Виноградова", "Власова", "Герасимова",
    "Горбунова", "Денисова", "Ершова", "Ёжикова", "Жданова", "Журавлёва", "Захарова", "Зимина",
    "Ильина", "Калинина", "Киселёва", "Крылова", "Кузнецова", "Лаптева", "Макарова", "Миронова",
    "Назарова", "Некрасова", "Осипова", "Панова", "Полякова", "Родионова", "Савельева",
    "Семёнова", "Тарасова", "Трофимова", "Ушакова", "Филиппова", "Харитонова", "Цветкова",
    "Чернова", "Шестакова", "Щукина",
  ]

  private static let given = [
    "Алёна", "Анна", "Вера", "Галина", "Дарья", "Евгения", "Елена", "Жанна", "Зоя", "Инна",
    "Ирина", "Кира", "Лидия", "Майя", "Мария", "Наталья", "Нина", "Ольга", "Полина", "Раиса",
    "Светлана", "Таисия", "Ульяна", "Эмма", "Юлия",
  ]

  private static let givenToMen = [
    "Алексей", "Антон", "Борис", "Вадим", "Глеб", "Денис", "Евгений", "Иван", "Игорь", "Кирилл",
    "Константин", "Лев", "Максим", "Матвей", "Николай", "Олег", "Павел", "Роман", "Сергей",
    "Степан", "Тимофей", "Фёдор", "Эдуард", "Юрий", "Ярослав",
  ]

  private static let patronymics = [
    "Андреевна", "Борисовна", "Викторовна", "Григорьевна", "Дмитриевна", "Евгеньевна",
    "Захаровна", "Игоревна", "Кирилловна", "Львовна", "Максимовна", "Николаевна", "Олеговна",
    "Павловна", "Романовна", "Сергеевна", "Тимофеевна", "Фёдоровна", "Эдуардовна", "Юрьевна",
  ]

  private static let posts = [
    "воспитатель", "воспитатель", "учитель-логопед", "воспитатель", "педагог-психолог",
    "музыкальный руководитель", "воспитатель", "учитель-дефектолог",
  ]

  private static let wishes = [
    ("Нужна помощь: ", ""), ("Посмотреть, как это делают другие: ", ""),
    ("Темы на этот год: ", " и то, что рядом"), ("", ": с чего начать, что прочесть"),
    ("Разобрать на примерах: ", ""),
  ]

  private static let groups = ["Ромашка", "Солнышко", "Теремок", "Радуга", "Капелька", "Звёздочка"]

  private static let tags = [
    "планирование", "режимные моменты", "конспекты занятий", "открытое занятие",
    "работа с родителями", "адаптация детей", "диагностика", "речь", "математика", "музыка",
    "игра", "ИКТ", "аттестация",
  ]
}
