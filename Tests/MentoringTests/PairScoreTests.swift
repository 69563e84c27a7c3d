import Testing

@testable import Mentoring

@Suite struct PairScoreTests {
  private let young = MentoringForm.Code("experienced-young")
  private let leader = MentoringForm.Code("leader-troubled")

  /// The part of one criterion for two people who tell only what is given.
  private func part(
    _ criterion: PairScore.Criterion, mentee: MenteeRow, mentor: MentorRow,
    sheets: [AnswerSheet] = []
  ) throws -> PairScore.Part {
    let board = Board(
      facts: .sample([mentee], [mentor], sheets: sheets), handbook: .sample,
      today: day("2026-10-05"))
    let score = try #require(board.score(mentee: .init(1), mentor: .init(1)))
    return try #require(score.parts.first { $0.criterion == criterion })
  }

  @Test func `knows nothing of people who told nothing`() throws {
    let board = Board(
      facts: .sample([.sample(1)], [.sample(1)]), handbook: .sample, today: day("2026-10-05"))
    let score = try #require(board.score(mentee: .init(1), mentor: .init(1)))
    #expect(score.parts.map(\.criterion) == PairScore.Criterion.allCases)
    #expect(score.parts.allSatisfy { $0.verdict == .noData && $0.points == 0 })
    #expect(score.total == 0)
  }

  @Test func `adds up its parts`() throws {
    let mentee = MenteeRow.sample(
      1,
      Wishes(
        tags: ["речь", "родители"], form: MentoringForm.educators.code, roleModel: young,
        age: AgeRange(from: 35, to: 50)), born: "2003-03-14")
    let mentor = MentorRow.sample(
      1,
      Wishes(
        tags: ["речь"], form: MentoringForm.educators.code, roleModel: leader,
        age: AgeRange(from: 20, to: 30)), born: "1974-10-06")
    let sheets = [
      AnswerSheet(
        person: .init(1), questionnaire: .init("mentee-before"), answers: [4: .frequency(2)]),
      AnswerSheet(
        person: .init(101), questionnaire: .init("mentor-before"), answers: [4: .frequency(3)]),
    ]
    let board = Board(
      facts: .sample([mentee], [mentor], sheets: sheets), handbook: .sample,
      today: day("2026-10-05"))
    let score = try #require(board.score(mentee: .init(1), mentor: .init(1)))
    #expect(
      score.parts == [
        .init(criterion: .tags, verdict: .agrees, points: 4, grounds: .tags(shared: ["речь"])),
        .init(
          criterion: .form, verdict: .agrees, points: 3,
          grounds: .codes(
            mentee: MentoringForm.educators.code, mentor: MentoringForm.educators.code)),
        .init(
          criterion: .roleModel, verdict: .contradicts, points: -1,
          grounds: .codes(mentee: young, mentor: leader)),
        .init(
          criterion: .menteesWishAboutAge, verdict: .contradicts, points: -2,
          grounds: .age(wished: AgeRange(from: 35, to: 50), age: 51)),
        .init(
          criterion: .mentorsWishAboutAge, verdict: .agrees, points: 2,
          grounds: .age(wished: AgeRange(from: 20, to: 30), age: 23)),
        .init(
          criterion: .eventFrequency, verdict: .agrees, points: 1,
          grounds: .options(mentee: 2, mentor: 3)),
      ])
    #expect(score.total == 7)
  }

  @Test(
    arguments: [
      (["речь"], ["родители"], PairScore.Verdict.neutral, 0, []),
      (["Речь"], ["речь "], .agrees, 4, ["Речь"]),
      (["Тьютёрство", "ИКТ"], ["икт", "тьютерство"], .agrees, 8, ["Тьютёрство", "ИКТ"]),
      (["речь", "РЕЧЬ"], ["речь", "Речь"], .agrees, 4, ["речь"]),
      (["а", "б", "в", "г"], ["г", "в", "б", "а"], .agrees, 12, ["а", "б", "в", "г"]),
      ([], ["речь"], .noData, 0, []), (["речь"], [], .noData, 0, []),
      ([" "], [" "], .noData, 0, []),
      (["а", "в", "д"], ["б", "в", "г", "д", "е"], .agrees, 8, ["в", "д"]),
    ] as [([String], [String], PairScore.Verdict, Int, [String])])
  func `compares tags folded, each once, so many at the most`(
    request: [String], competencies: [String], verdict: PairScore.Verdict, points: Int,
    shared: [String]
  ) throws {
    let part = try part(
      .tags, mentee: .sample(1, Wishes(tags: request)),
      mentor: .sample(1, Wishes(tags: competencies)))
    #expect(
      part
        == .init(criterion: .tags, verdict: verdict, points: points, grounds: .tags(shared: shared))
    )
  }

  @Test func `takes points for different forms and leaves their role models alone`() throws {
    let mentee = MenteeRow.sample(
      1, Wishes(form: MentoringForm.educators.code, roleModel: young))
    let mentor = MentorRow.sample(
      1, Wishes(form: MentoringForm.specialists.code, roleModel: young))
    let form = try part(.form, mentee: mentee, mentor: mentor)
    #expect(form.verdict == .contradicts && form.points == -3)
    let role = try part(.roleModel, mentee: mentee, mentor: mentor)
    #expect(role.verdict == .noData && role.points == 0)
  }

  @Test func `a wish of one side alone says nothing`() throws {
    let mentee = MenteeRow.sample(1, Wishes(form: MentoringForm.educators.code, roleModel: young))
    let mentor = MentorRow.sample(1, Wishes(form: MentoringForm.educators.code))
    #expect(try part(.form, mentee: mentee, mentor: .sample(1)).verdict == .noData)
    #expect(try part(.roleModel, mentee: mentee, mentor: mentor).verdict == .noData)
  }

  @Test func `an age that is not known says nothing`() throws {
    let mentee = MenteeRow.sample(1, Wishes(age: AgeRange(from: 35, to: 50)))
    let part = try part(.menteesWishAboutAge, mentee: mentee, mentor: .sample(1))
    #expect(
      part
        == .init(
          criterion: .menteesWishAboutAge, verdict: .noData, points: 0,
          grounds: .age(wished: AgeRange(from: 35, to: 50), age: nil)))
  }

  @Test(arguments: [
    ("1991-10-05", PairScore.Verdict.agrees, 2), ("1991-10-06", .contradicts, -2),
    ("1975-10-06", .agrees, 2), ("1975-10-05", .contradicts, -2),
  ])
  func `counts the age on the day of the board`(
    born: String, verdict: PairScore.Verdict, points: Int
  ) throws {
    let mentee = MenteeRow.sample(1, Wishes(age: AgeRange(from: 35, to: 50)))
    let part = try part(.menteesWishAboutAge, mentee: mentee, mentor: .sample(1, born: born))
    #expect(part.verdict == verdict)
    #expect(part.points == points)
  }

  @Test(arguments: [
    (1, 1, PairScore.Verdict.agrees, 2), (1, 2, .agrees, 1), (4, 2, .neutral, 0),
    (1, 4, .contradicts, -1), (5, 1, .contradicts, -1),
  ])
  func `compares how often events are expected and intended`(
    expected: Int, intended: Int, verdict: PairScore.Verdict, points: Int
  ) throws {
    let sheets = [
      AnswerSheet(
        person: .init(1), questionnaire: .init("mentee-before"), answers: [4: .frequency(expected)]),
      AnswerSheet(
        person: .init(101), questionnaire: .init("mentor-before"),
        answers: [4: .frequency(intended)]),
    ]
    let part = try part(.eventFrequency, mentee: .sample(1), mentor: .sample(1), sheets: sheets)
    #expect(
      part
        == .init(
          criterion: .eventFrequency, verdict: verdict, points: points,
          grounds: .options(mentee: expected, mentor: intended)))
  }

  @Test func `compares no other answer, no other wave and no blank`() throws {
    let sheets = [
      AnswerSheet(
        person: .init(1), questionnaire: .init("mentee-after"), answers: [4: .frequency(1)]),
      AnswerSheet(
        person: .init(1), questionnaire: .init("mentee-before"),
        answers: [3: .scale(10), 4: .blank]),
      AnswerSheet(
        person: .init(101), questionnaire: .init("mentor-before"),
        answers: [3: .scale(10), 4: .frequency(1)]),
    ]
    let part = try part(.eventFrequency, mentee: .sample(1), mentor: .sample(1), sheets: sheets)
    #expect(
      part
        == .init(
          criterion: .eventFrequency, verdict: .noData, points: 0,
          grounds: .options(mentee: nil, mentor: 1)))
  }
}
