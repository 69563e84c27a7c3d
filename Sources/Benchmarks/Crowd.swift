import Mentoring
import PlainText

/// So many made-up mentees, the same in every run.
struct Crowd {
  let cards: [MenteeCard]

  init(_ count: Int) {
    cards = (0..<count).map { number in
      MenteeCard(
        person: Person(
          name: PersonName(Self.name(number)),
          birthDate: CalendarDay(number: 8_000 + number % 9_000),
          contact: "8 900 \(number)", position: Self.posts[number % Self.posts.count],
          workplace: "группа «\(Self.groups[number % Self.groups.count])»"),
        wishes: Wishes(
          text: "Хочу научиться: \(Self.topics[number % Self.topics.count])",
          tags: [Self.topics[number % Self.topics.count], Self.topics[(number + 1) % 4]]))
    }
  }

  /// The edits that add all of them.
  var edits: [Edit] { cards.map { .people(.saveMentee($0)) } }

  /// What a search looks at, folded, one text for each.
  var forms: [SearchForm] {
    cards.map { card in
      SearchForm(
        "\(card.person.name.full) \(card.person.position) \(card.person.workplace) "
          + "\(card.wishes.text) \(card.wishes.tags.joined(separator: " "))")
    }
  }

  var names: [String] { cards.map(\.person.name.full) }

  /// Nobody of one name is born on one day; the names come in no order.
  private static func name(_ number: Int) -> String {
    let mixed = number &* 7_919
    return "\(families[mixed % families.count]) \(given[number / 7 % given.count]) "
      + patronymics[number / 31 % patronymics.count]
  }

  private static let families = [
    "Алексеева", "Ёлкина", "Иванова", "Петрова", "Сидорова", "Кузнецова", "Щукина", "Белова",
    "Зимина", "Тарасова", "Журавлёва", "Осипова", "Николаева", "Юдина", "Эль", "Яшина", "Орлова",
    "Громова", "Фролова", "Хохлова", "Давыдова", "Уткина", "Ларина", "Чернышёва", "Шилова",
  ]
  private static let given = [
    "Анна", "Ольга", "Мария", "Елена", "Наталья", "Светлана", "Алёна", "Юлия", "Вера", "Дарья",
    "Ирина", "Зоя", "Ксения", "Полина", "Таисия", "Ульяна", "Раиса",
  ]
  private static let patronymics = [
    "Игоревна", "Петровна", "Сергеевна", "Ивановна", "Олеговна", "Ильинична", "Фёдоровна",
    "Юрьевна", "Андреевна", "Борисовна", "Викторовна", "Глебовна", "Дмитриевна",
  ]
  private static let posts = ["воспитатель", "учитель-логопед", "педагог-психолог"]
  private static let groups = ["Ромашка", "Солнышко", "Теремок", "Радуга", "Ёлочка"]
  private static let topics = ["речь", "планирование", "работа с родителями", "диагностика"]
}
