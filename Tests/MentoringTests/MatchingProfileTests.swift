import Testing

@testable import Mentoring

@Suite struct MatchingProfileTests {
  private func profiles(_ first: [String], _ second: [String])
    -> (MatchingProfile, MatchingProfile, TagIndex)
  {
    var index = TagIndex()
    let one = MatchingProfile(
      .sample(1, "Ёлкина", born: "2003-03-14"), Wishes(tags: first), nil, day("2026-10-05"), &index)
    let other = MatchingProfile(
      .sample(2, "Титова"), Wishes(tags: second), 3, day("2026-10-05"), &index)
    return (one, other, index)
  }

  @Test(
    arguments: [
      ([], [], 0), (["а"], ["а"], 1), (["а", "б", "в"], ["в", "г", "а"], 2),
      (["а", "б"], ["в", "г"], 0),
      (["б", "а"], ["а", "б", "в", "г"], 2), (["г"], ["а", "б", "в", "г"], 1),
      (["ё", "Е"], ["е"], 1),
    ] as [([String], [String], Int)])
  func `counts what both have`(first: [String], second: [String], shared: Int) {
    let (one, other, index) = profiles(first, second)
    #expect(one.tagsShared(with: other) == shared)
    #expect(other.tagsShared(with: one) == shared)
    #expect(one.words(first, sharedWith: other, index).count == shared)
  }

  @Test func `names shared tags in the order and the spelling of the one asked`() {
    let (first, second) = (["Речь", "ИКТ", "Ёлка", "РЕЧЬ"], ["елка", "прочее", "речь"])
    let (one, other, index) = profiles(first, second)
    #expect(one.words(first, sharedWith: other, index) == ["Речь", "Ёлка"])
    #expect(other.words(second, sharedWith: one, index) == ["елка", "речь"])
  }

  @Test func `keeps age and frequency as they are on the day`() {
    let (one, other, _) = profiles([], [])
    #expect(one.age == 23 && one.frequency == nil)
    #expect(other.age == nil && other.frequency == 3)
  }

  @Test func `gives equal tags one number`() {
    var index = TagIndex()
    #expect(index.number(of: "Речь") == 0)
    #expect(index.number(of: "ИКТ") == 1)
    #expect(index.number(of: " речь ") == 0)
    #expect(index.number(of: "  ") == nil)
    #expect(index.number(of: "работа – дома") == index.number(of: "Работа - дома"))
  }
}

@Suite struct EventFrequenciesTests {
  private func frequencies(_ sheets: [AnswerSheet]) -> EventFrequencies {
    EventFrequencies(
      sheets: sheets, questionnaires: [.menteeAfter, .menteeBefore, .mentorBefore])
  }

  private func sheet(_ person: Int64, _ code: String, _ answers: [Int: Answer]) -> AnswerSheet {
    AnswerSheet(person: .init(person), questionnaire: .init(code), answers: answers)
  }

  @Test func `tells each side of one person apart`() {
    let told = frequencies([
      sheet(1, "mentee-before", [4: .frequency(2)]), sheet(1, "mentor-before", [4: .frequency(5)]),
    ])
    #expect(told.option(of: .init(1), on: .mentee) == 2)
    #expect(told.option(of: .init(1), on: .mentor) == 5)
  }

  @Test func `knows nothing of other waves, other people and people not saved`() {
    let told = frequencies([sheet(1, "mentee-after", [4: .frequency(2)])])
    #expect(told.option(of: .init(1), on: .mentee) == nil)
    #expect(told.option(of: .init(2), on: .mentee) == nil)
    #expect(told.option(of: nil, on: .mentee) == nil)
  }

  @Test func `goes on to the next questionnaire where one has no answer`() {
    let second = Questionnaire(
      code: .init("pupil-mentee-before"), title: "", side: .mentee, wave: .before,
      items: Questionnaire.menteeBefore.items)
    let told = EventFrequencies(
      sheets: [
        sheet(1, "mentee-before", [4: .blank]),
        sheet(1, "pupil-mentee-before", [4: .frequency(4)]),
      ], questionnaires: [.menteeBefore, second])
    #expect(told.option(of: .init(1), on: .mentee) == 4)
  }
}
