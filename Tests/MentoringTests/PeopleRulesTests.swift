import Testing

@testable import Mentoring

@Suite struct PeopleRulesTests {
  private let today = day("2026-10-05")

  @Test(arguments: ["", "   ", "\u{200B}\u{7}", "\u{301}"])
  func `a person has a name that can be seen`(name: String) {
    #expect(throws: BrokenRule.empty(.name)) {
      try PeopleRules.check(Person(name: PersonName(name)), today: today)
    }
  }

  @Test(arguments: ["1900-01-01", "2003-03-14", "2026-10-05"])
  func `a birth date lies between 1900 and today`(birth: String) throws {
    try PeopleRules.check(.sample(1, "Ёлкина Мария", born: birth), today: today)
  }

  @Test func `nobody is born tomorrow`() {
    #expect(throws: BrokenRule.inTheFuture(.birthDate, day("2026-10-06"))) {
      try PeopleRules.check(.sample(1, "Ёлкина", born: "2026-10-06"), today: today)
    }
  }

  @Test func `nobody is born before 1900`() {
    #expect(throws: BrokenRule.outOfRange(.birthDate, 1899, 1900...2026)) {
      try PeopleRules.check(.sample(1, "Ёлкина", born: "1899-12-31"), today: today)
    }
  }

  @Test func `an unknown birth date is no mistake`() throws {
    try PeopleRules.check(.sample(1, "Ёлкина"), today: today)
  }

  @Test(arguments: [0, 1, 20]) func `a mentor takes 0 to 20 mentees`(capacity: Int) throws {
    let card = MentorCard(person: .sample(1, "Титова"), capacity: capacity)
    try PeopleRules.check(card, today: today)
  }

  @Test(arguments: [-1, 21, Int.max]) func `and no other number`(capacity: Int) {
    #expect(throws: BrokenRule.outOfRange(.capacity, capacity, 0...20)) {
      try PeopleRules.check(
        MentorCard(person: .sample(1, "Титова"), capacity: capacity), today: today)
    }
  }

  @Test func `a card is checked with its person`() {
    let nobody = Person(name: PersonName(""))
    #expect(throws: BrokenRule.empty(.name)) {
      try PeopleRules.check(MentorCard(person: nobody), today: today)
    }
    #expect(throws: BrokenRule.empty(.name)) {
      try PeopleRules.check(MenteeCard(person: nobody), today: today)
    }
  }

  @Test(arguments: [(0, true), (1, false), (2, true), (20, true)])
  func `places hold the pairs that are accepted`(capacity: Int, isPossible: Bool) {
    let card = MentorCard(person: Person(name: PersonName("Титова Надежда")), capacity: capacity)
    let today = CalendarDay(number: 20_731)
    let accepted = capacity == 0 ? 0 : 2
    var broken: BrokenRule?
    do throws(BrokenRule) {
      try PeopleRules.check(card, accepted: accepted, today: today)
    } catch {
      broken = error
    }
    #expect(broken == (isPossible ? nil : .outOfRange(.capacity, 1, 2...20)))
  }
}
