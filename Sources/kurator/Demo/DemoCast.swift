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
  /// The made-up person of that number, from 0.
  static func madeUp(_ number: Int, isMentor: Bool) -> DemoPerson {
    let names = number / families.count
    let given = given[names % given.count]
    let patronymic = patronymics[names / Self.given.count % patronymics.count]
    let round = number / (families.count * Self.given.count * patronymics.count)
    let tag = number * 7 % tags.count
    return DemoPerson(
      "\(families[number % families.count]) \(given) \(patronymic)",
      isMentor ? 35 + number % 25 : 21 + number % 14, (1 + round % 28, 1 + number % 12),
      "воспитатель", groups[number % groups.count], wish: "",
      tags: [tags[tag], tags[(tag + 1 + number % 3) % tags.count]], "experienced-young",
      often: 1 + number % 5, sheet: .none, capacity: isMentor ? 1 + number % 3 : 0,
      papers: number % 16 == 5 ? [] : [.processing, .mentoringWork])
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

  private static let patronymics = [
    "Андреевна", "Борисовна", "Викторовна", "Григорьевна", "Дмитриевна", "Евгеньевна",
    "Захаровна", "Игоревна", "Кирилловна", "Львовна", "Максимовна", "Николаевна", "Олеговна",
    "Павловна", "Романовна", "Сергеевна", "Тимофеевна", "Фёдоровна", "Эдуардовна", "Юрьевна",
  ]

  private static let groups = ["Ромашка", "Солнышко", "Теремок", "Радуга", "Капелька", "Звёздочка"]

  private static let tags = [
    "планирование", "режимные моменты", "конспекты занятий", "открытое занятие",
    "работа с родителями", "адаптация детей", "диагностика", "речь", "математика", "музыка",
    "игра", "ИКТ", "аттестация",
  ]
}
