import Mentoring
import Testing

@testable import Screens

/// Every word that stands beside a number agrees with it.
@Suite struct CountingWordsTests {
  /// A sentence with a number in it, and what must stand there for one, for few and for many of it;
  /// `#` is the number.
  struct Case: Sendable, CustomTestStringConvertible {
    let say: @Sendable (Words, Int) throws -> String
    let forms: [String]

    init(_ forms: String..., say: @escaping @Sendable (Words, Int) throws -> String) {
      self.forms = forms
      self.say = say
    }

    var testDescription: String { forms.joined(separator: " | ") }
  }

  private static func keys(_ language: Language) -> KeyNames {
    KeyNames(Context(language: language, today: Samples.today, handbook: Samples.handbook))
  }

  private static func action() throws -> PlacedAction {
    try #require(RoadmapPageTests.roadmap.actions.first)
  }

  private static func order() throws -> PairOrder {
    try #require(OrderSamples.Case.readyDraft.facts.orders.first).order
  }

  private static func year() throws -> SchoolYear { try Samples.programme().year }

  private static func counts(_ number: Int) -> PeopleCounts {
    PeopleCounts(all: number, withoutConsent: 0, unpaired: 0, freePlaces: number)
  }

  /// Which form each number takes in Russian: 0 is that of one, 1 of few, 2 of many.
  static let russianForms = [(1, 0), (2, 1), (5, 2), (11, 2), (21, 0), (102, 1), (111, 2)]

  static let russian: [Case] = [
    Case(
      "# наставляемый · # наставник", "# наставляемых · # наставника",
      "# наставляемых · # наставников"
    ) { $0.now.counts($1, $1, $1) },
    Case("# принятая пара", "# принятые пары", "# принятых пар") { $0.now.counts(0, 0, $1) },
    Case("Опаздывает на # день:", "Опаздывает на # дня:", "Опаздывает на # дней:") {
      $0.now.item(.actionLate(try action(), days: $1))
    },
    Case("у # человека:", "у # человек:", "у # человек:") {
      $0.now.item(.consentsMissing(.init(count: $1, first: [PeopleSamples.titova])))
    },
    Case(
      "# наставляемый без принятой пары", "# наставляемых без принятой пары",
      "# наставляемых без принятой пары"
    ) { $0.now.item(.unpaired($1, withoutConsent: 0)) },
    Case(
      "# принятая пара ждёт приказа", "# принятые пары ждут приказа", "# принятых пар ждут приказа"
    ) { $0.now.item(.pairsWithoutOrder($1)) },
    Case("не подписан: # пара", "не подписан: # пары", "не подписан: # пар") {
      $0.now.item(.orderUnsigned(try order(), pairs: $1))
    },
    Case("Не выполнено: # действие", "Не выполнено: # действия", "Не выполнено: # действий") {
      $0.now.about(.roadmapOfOtherYear(try year(), programme: try year(), open: $1))
    },
    Case("# шаг", "# шага", "# шагов") { $0.history.count($1, true) },
    Case(
      "сначала отмените # шаг над", "сначала отмените # шага над", "сначала отмените # шагов над"
    ) { $0.history.comesAfter($1, keys(.russian)) },
    Case("и ещё # запись", "и ещё # записи", "и ещё # записей") { $0.history.more($1) },
    Case("# шаг.", "# шага.", "# шагов.") { $0.shell.goBackText($1, keys(.russian)) },
    Case("# наставляемый", "# наставляемых", "# наставляемых") { $0.surveys.sheets($1, .mentee) },
    Case("# наставник", "# наставника", "# наставников") { $0.surveys.sheets($1, .mentor) },
    Case("# вопрос.", "# вопроса.", "# вопросов.") { $0.surveys.whole($1) },
    Case("Свободно: # место", "Свободно: # места", "Свободно: # мест") { $0.board.freePlaces($1) },
    Case("# год", "# года", "# лет") { $0.board.years($1) },
    Case("из # места", "из # мест", "из # мест") { $0.board.places(0, $1) },
    Case("ещё # наставляемый", "ещё # наставляемых", "ещё # наставляемых") {
      $0.board.price($1, 0)
    },
    Case("теряет # балл", "теряет # балла", "теряет # баллов") { $0.board.price(0, $1) },
    Case("сменит # пару", "сменит # пары", "сменит # пар") { $0.board.othersMove($1) },
    Case("# пара сменилась", "# пары сменились", "# пар сменилось") {
      $0.board.movedOthers($1, false)
    },
    Case(", # пара.", ", # пары.", ", # пар.") { $0.orders.signs(try order(), $1) },
    Case("его # пару", "его # пары", "его # пар") { $0.orders.unsigns(try order(), $1) },
    Case("# наставляемый", "# наставляемых", "# наставляемых") {
      $0.people.counts(.mentee, counts($1))
    },
    Case(
      "# наставник · # свободное место", "# наставника · # свободных места",
      "# наставников · # свободных мест"
    ) { $0.people.counts(.mentor, counts($1)) },
    Case("Удалить # наставляемого?", "Удалить # наставляемых?", "Удалить # наставляемых?") {
      $0.people.removeSeveral(.mentee, $1)
    },
    Case("Удалить # наставника?", "Удалить # наставников?", "Удалить # наставников?") {
      $0.people.removeSeveral(.mentor, $1)
    },
    Case("# действие", "# действия", "# действий") { $0.roadmap.counts($1, 0, 0) },
    Case("# этап и # действие.", "# этапа и # действия.", "# этапов и # действий.") {
      $0.roadmap.understood($1, $1)
    },
    Case("проверить # место:", "проверить # места:", "проверить # мест:") { $0.roadmap.doubts($1) },
    Case("– # действие", "– # действия", "– # действий") { $0.roadmap.stage(1, "Этап", $1) },
    Case("на # день", "на # дня", "на # дней") { $0.roadmap.state(.late(days: $1), nil) },
    Case("# строка", "# строки", "# строк") { $0.commands.report.rows($1) },
    Case("Ещё # замечание –", "Ещё # замечания –", "Ещё # замечаний –") {
      $0.commands.report.moreFindings($1)
    },
    Case(": # замечание.", ": # замечания.", ": # замечаний.") {
      $0.commands.report.unsound($1, "f")
    },
    Case("Найдено: # замечание", "Найдено: # замечания", "Найдено: # замечаний") {
      $0.commands.doctor.summary(of: $1)
    },
    Case("# файл", "# файла", "# файлов") {
      $0.commands.doctor.line(.keys, .files($1), .usesOwn(place: nil))[1]
    },
    Case("берёт # цвет", "берёт # цвета", "берёт # цветов") {
      $0.commands.doctor.line(.colours, .unset, .usesColours($1))[2]
    },
    Case("# значение,", "# значения,", "# значений,") {
      $0.commands.slip(.wrongCount($1, 200...300))
    },
    Case("# ячейка,", "# ячейки,", "# ячеек,") {
      $0.commands.source.fault("f:1", .cellCount(found: $1, expected: 200))
    },
  ]

  @Test(arguments: russian) func `agrees in Russian`(_ given: Case) throws {
    for (number, form) in Self.russianForms {
      let wanted = given.forms[form].replacing("#", with: "\(number)")
      let said = try given.say(.russian, number).replacing("\u{A0}", with: " ")
      #expect(said.contains(wanted), "\(number)")
    }
  }

  static let english: [Case] = [
    Case("# mentee · # mentor · # accepted pair", "# mentees · # mentors · # accepted pairs") {
      $0.now.counts($1, $1, $1)
    },
    Case("Late by # day:", "Late by # days:") { $0.now.item(.actionLate(try action(), days: $1)) },
    Case("from # person:", "from # people:") {
      $0.now.item(.consentsMissing(.init(count: $1, first: [PeopleSamples.titova])))
    },
    Case("# mentee without", "# mentees without") { $0.now.item(.unpaired($1, withoutConsent: 0)) },
    Case("# accepted pair waits", "# accepted pairs wait") { $0.now.item(.pairsWithoutOrder($1)) },
    Case("not signed: # pair", "not signed: # pairs") {
      $0.now.item(.orderUnsigned(try order(), pairs: $1))
    },
    Case("# action is", "# actions are") {
      $0.now.about(.roadmapOfOtherYear(try year(), programme: try year(), open: $1))
    },
    Case("# step", "# steps") { $0.history.count($1, true) },
    Case("undo the # step above", "undo the # steps above") {
      $0.history.comesAfter($1, keys(.english))
    },
    Case("and # more record", "and # more records") { $0.history.more($1) },
    Case(": # step.", ": # steps.") { $0.shell.goBackText($1, keys(.english)) },
    Case("# mentee", "# mentees") { $0.surveys.sheets($1, .mentee) },
    Case("# mentor", "# mentors") { $0.surveys.sheets($1, .mentor) },
    Case("# questionnaire left", "# questionnaires left") { $0.surveys.left($1) },
    Case(": # question.", ": # questions.") { $0.surveys.whole($1) },
    Case("Free: # place", "Free: # places") { $0.board.freePlaces($1) },
    Case("# year", "# years") { $0.board.years($1) },
    Case("0 of # place taken", "0 of # places taken") { $0.board.places(0, $1) },
    Case("# more mentee without", "# more mentees without") { $0.board.price($1, 0) },
    Case("loses # point", "loses # points") { $0.board.price(0, $1) },
    Case("changes # pair", "changes # pairs") { $0.board.othersMove($1) },
    Case("# pair changed", "# pairs changed") { $0.board.movedOthers($1, false) },
    Case(", # pair.", ", # pairs.") { $0.orders.signs(try order(), $1) },
    Case("# mentee", "# mentees") { $0.people.counts(.mentee, counts($1)) },
    Case("# mentor · # free place", "# mentors · # free places") {
      $0.people.counts(.mentor, counts($1))
    },
    Case("Delete # mentee?", "Delete # mentees?") { $0.people.removeSeveral(.mentee, $1) },
    Case("Delete # mentor?", "Delete # mentors?") { $0.people.removeSeveral(.mentor, $1) },
    Case("# action ·", "# actions ·") { $0.roadmap.counts($1, 0, 0) },
    Case("# stage and # action.", "# stages and # actions.") { $0.roadmap.understood($1, $1) },
    Case("– # place:", "– # places:") { $0.roadmap.doubts($1) },
    Case("– # action", "– # actions") { $0.roadmap.stage(1, "Stage", $1) },
    Case("by # day", "by # days") { $0.roadmap.state(.late(days: $1), nil) },
    Case("# row", "# rows") { $0.commands.report.rows($1) },
    Case("# finding more", "# findings more") { $0.commands.report.moreFindings($1) },
    Case(": # finding.", ": # findings.") { $0.commands.report.unsound($1, "f") },
    Case("Found: # finding", "Found: # findings") { $0.commands.doctor.summary(of: $1) },
    Case("# file", "# files") {
      $0.commands.doctor.line(.keys, .files($1), .usesOwn(place: nil))[1]
    },
    Case("uses # colour", "uses # colours") {
      $0.commands.doctor.line(.colours, .unset, .usesColours($1))[2]
    },
    Case("# value,", "# values,") { $0.commands.slip(.wrongCount($1, 200...300)) },
    Case("# cell,", "# cells,") {
      $0.commands.source.fault("f:1", .cellCount(found: $1, expected: 200))
    },
  ]

  @Test(arguments: english) func `agrees in English`(_ given: Case) throws {
    for (number, form) in [(1, given.forms[0]), (2, given.forms[1])] {
      let wanted = form.replacing("#", with: "\(number)")
      let said = try given.say(.english, number)
      #expect(said.contains(wanted), "\(number)")
      if number == 1 { #expect(!said.contains(given.forms[1].replacing("#", with: "1"))) }
    }
  }

  @Test(arguments: [
    ("2026-10-05", "05.10.2026"), ("2027-01-01", "01.01.2027"), ("2028-02-29", "29.02.2028"),
    ("2026-12-31", "31.12.2026"),
  ])
  func `writes days as Russian offices do, in either language`(iso: String, dotted: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.dotted == dotted)
    for language in Language.allCases { #expect(language.words.now.today(day).hasSuffix(dotted)) }
  }

  @Test(arguments: [(0, "00:00"), (545, "00:09"), (50_700, "14:05"), (86_399, "23:59")])
  func `writes times with two digits each`(second: Int, clock: String) {
    let moment = Moment(day: Samples.today, second: second)
    #expect(Words.russian.shell.saved(moment) == "Сохранено \(clock)")
    #expect(Words.english.shell.saved(moment) == "Saved \(clock)")
  }
}
