import Mentoring

/// A made-up person of the sample kindergarten, with everything that the sample tells of them.
struct DemoPerson: Hashable, Sendable {
  /// How far the questionnaire «до» is keyed in.
  enum Sheet: Hashable, Sendable {
    case complete, half, none
  }

  let name: String
  /// Whole years on 1 September, and the birthday as `14.05`.
  let age: Int
  let birthday: (day: Int, month: Int)
  let position: String
  let group: String
  let wish: String
  let tags: [String]
  let form: DemoForm
  let roleModel: String
  /// The wished age of the other side, as it is typed; may be empty.
  let ages: String
  /// How often events are expected or intended: the option's number.
  let often: Int
  let sheet: Sheet
  /// How many mentees a mentor takes; 0 for a mentee.
  let capacity: Int
  /// Which papers are there.
  let papers: Set<Consent.Kind>

  init(
    _ name: String, _ age: Int, _ birthday: (day: Int, month: Int), _ position: String,
    _ group: String = "", wish: String, tags: [String], form: DemoForm = .educators,
    _ roleModel: String, ages: String = "", often: Int, sheet: Sheet = .complete,
    capacity: Int = 0, papers: Set<Consent.Kind> = [.processing, .mentoringWork]
  ) {
    self.name = name
    self.age = age
    self.birthday = birthday
    self.position = position
    self.group = group
    self.wish = wish
    self.tags = tags
    self.form = form
    self.roleModel = roleModel
    self.ages = ages
    self.often = often
    self.sheet = sheet
    self.capacity = capacity
    self.papers = papers
  }

  static func == (lhs: Self, rhs: Self) -> Bool { lhs.name == rhs.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The forms that a kindergarten has.
enum DemoForm: String, Hashable, Sendable {
  case educators = "educator-educator"
  case specialists = "specialist-specialist"
}

extension DemoPerson {
  /// The person of that number in a programme of `year`.
  func person(_ id: Person.ID?, number: Int, year: SchoolYear) -> Person {
    Person(
      id: id, name: PersonName(name), birthDate: birthDate(in: year),
      contact: "sotrudnik\(number < 10 ? "0" : "")\(number)@ryabinka.example", position: position,
      workplace: group)
  }

  /// The day on which the person became as old as said before 1 September.
  func birthDate(in year: SchoolYear) -> CalendarDay? {
    let isBefore = birthday.month < 9
    return CalendarDay(
      year: year.start - age - (isBefore ? 0 : 1), month: birthday.month, day: birthday.day)
  }

  /// What the person wishes for.
  var wishes: Wishes {
    Wishes(
      text: wish, tags: tags, form: MentoringForm.Code(form.rawValue),
      roleModel: MentoringForm.Code(roleModel), age: AgeRange(typed: ages))
  }
}
