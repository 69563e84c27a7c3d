import Mentoring
import Testing

@testable import ProgramFile

@Suite struct PairEditTests {
  private let file: ProgramFile
  private let mentee: Mentee.ID
  private let mentor: Mentor.ID

  init() throws {
    file = try .sample()
    mentee = try file.addMentee("Иванова Анна")
    mentor = try file.addMentor("Петрова Вера")
  }

  private func pair(_ mentee: Mentee.ID? = nil, _ mentor: Mentor.ID? = nil) -> Pair {
    Pair(
      mentee: mentee ?? self.mentee, mentor: mentor ?? self.mentor, form: .init("f"),
      roleModel: .init("r"), accepted: Sample.day("2026-10-04"))
  }

  @Test func `gives back a pair as it was accepted`() throws {
    try file.perform(.pairs(.accept(pair())), .acceptPair)
    var expected = pair()
    expected.id = Pair.ID(1)
    #expect(try file.board().pairs == [expected])
    #expect(try file.board().frozen == [])
    #expect(try Array(file.board().mentees) == file.mentees())
    #expect(try Array(file.board().mentors) == file.mentors())
  }

  @Test func `keeps a changed pair in its place`() throws {
    var kept = pair()
    kept.id = try file.accept(mentee, mentor)
    kept.form = nil
    kept.roleModel = nil
    try file.perform(.pairs(.accept(kept)), .acceptPair)
    #expect(try file.board().pairs == [kept])
  }

  @Test func `takes a pair apart`() throws {
    let id = try file.accept(mentee, mentor)
    try file.perform(.pairs(.dissolve(id)), .dissolvePair)
    #expect(try file.board().pairs == [])
    #expect(throws: Refusal.rule(.gone(.pair))) { try file.perform(.pairs(.dissolve(id))) }
    var gone = pair()
    gone.id = id
    #expect(throws: Refusal.rule(.gone(.pair))) { try file.perform(.pairs(.accept(gone))) }
  }

  @Test func `lets nobody through without a consent`() throws {
    let bare = try file.addMentee("Ветрова Яна", consent: false)
    let bareMentor = try file.addMentor("Гусева Яна", consent: false)
    #expect(throws: Refusal.rule(.consentMissing(PersonName("Ветрова Яна")))) {
      try file.perform(.pairs(.accept(pair(bare))))
    }
    #expect(throws: Refusal.rule(.consentMissing(PersonName("Гусева Яна")))) {
      try file.perform(.pairs(.accept(pair(nil, bareMentor))))
    }
    try file.give(.distribution, file.person(of: bare), "Ветрова Яна")
    try file.give(.mentoringWork, file.person(of: bare), "Ветрова Яна")
    #expect(throws: Refusal.rule(.consentMissing(PersonName("Ветрова Яна")))) {
      try file.perform(.pairs(.accept(pair(bare))))
    }
    #expect(try file.board().pairs == [])
  }

  @Test func `sees the consent that the same step brings`() throws {
    let bare = try file.addMentee("Ветрова Яна", consent: false)
    let consent = Consent(
      subject: try file.person(of: bare), kind: .processing, signer: PersonName("Ветрова Яна"),
      date: Sample.at.day)
    try file.perform(
      [.consents(.save(consent)), .pairs(.accept(pair(bare)))], title: .acceptPairs, by: "",
      at: Sample.at)
    #expect(try file.board().pairs.map(\.mentee) == [bare])
  }

  @Test func `refuses a mentee twice and a mentor over capacity`() throws {
    try file.accept(mentee, mentor)
    let other = try file.addMentor("Гусева Яна")
    #expect(throws: Refusal.rule(.alreadyPaired(PersonName("Иванова Анна")))) {
      try file.perform(.pairs(.accept(pair(nil, other))))
    }
    let second = try file.addMentee("Ветрова Яна")
    #expect(throws: Refusal.rule(.noPlaceLeft(PersonName("Петрова Вера"), 1))) {
      try file.perform(.pairs(.accept(pair(second))))
    }
  }

  @Test func `refuses to pair somebody with themselves or with nobody`() throws {
    var card = Sample.mentor("Иванова Анна")
    card.person.id = try file.person(of: mentee)
    try file.perform(.people(.saveMentor(card)))
    #expect(throws: Refusal.rule(.pairsWithSelf(PersonName("Иванова Анна")))) {
      try file.perform(.pairs(.accept(pair(nil, Mentor.ID(2)))))
    }
    #expect(throws: Refusal.rule(.gone(.mentee))) {
      try file.perform(.pairs(.accept(pair(Mentee.ID(9)))))
    }
    #expect(throws: Refusal.rule(.gone(.mentor))) {
      try file.perform(.pairs(.accept(pair(nil, Mentor.ID(9)))))
    }
  }

  @Test func `refuses two who are banned until the ban is lifted`() throws {
    let ban = PairWish(mentee: mentee, mentor: mentor, kind: .ban)
    try file.perform(.pairs(.wish(ban)), .ban)
    let banned = BrokenRule.pairIsBanned(PersonName("Иванова Анна"), PersonName("Петрова Вера"))
    #expect(throws: Refusal.rule(banned)) {
      try file.perform(.pairs(.accept(pair())), .acceptPair)
    }
    #expect(try file.board().pairs == [])
    try file.accept(file.addMentee("Ветрова Яна"), mentor)

    let other = try file.addMentor("Гусева Яна")
    try file.accept(mentee, other)
    try file.perform(.pairs(.forgetWish(mentee: mentee, mentor: mentor)), .forgetWish)
    #expect(try file.board().pairs.map(\.mentor) == [mentor, other])
  }

  @Test func `keeps one wish about two people`() throws {
    for kind in PairWish.Kind.allCases {
      try file.perform(.pairs(.wish(PairWish(mentee: mentee, mentor: mentor, kind: kind))), .pin)
      #expect(
        try file.board().wishes == [PairWish(mentee: mentee, mentor: mentor, kind: kind)])
    }
    try file.perform(.pairs(.forgetWish(mentee: mentee, mentor: mentor)), .forgetWish)
    #expect(try file.board().wishes == [])
    #expect(throws: Refusal.rule(.gone(.mentor))) {
      try file.perform(
        .pairs(.wish(PairWish(mentee: mentee, mentor: Mentor.ID(9), kind: .pin))))
    }
  }

  @Test func `leaves a pair of a signed order alone`() throws {
    let id = try file.accept(mentee, mentor)
    try file.sign(file.addOrder())
    #expect(try file.board().frozen == [id])
    #expect(throws: Refusal.rule(.signedOrderHolds("42-ОД"))) {
      try file.perform(.pairs(.dissolve(id)))
    }
    var kept = pair()
    kept.id = id
    #expect(throws: Refusal.rule(.signedOrderHolds("42-ОД"))) {
      try file.perform(.pairs(.accept(kept)))
    }
  }
}
