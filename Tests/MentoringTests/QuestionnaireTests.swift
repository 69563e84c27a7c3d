import Testing

@testable import Mentoring

@Suite struct QuestionnaireTests {
  private let questionnaire = Questionnaire.menteeBefore

  @Test(arguments: [
    (1, Answer.yesNo(true)), (2, .text("в школе")), (3, .scale(1)), (3, .scale(10)),
    (4, .frequency(1)), (4, .frequency(5)), (1, .blank), (3, .blank),
  ])
  func `an item admits answers of its kind`(number: Int, answer: Answer) throws {
    #expect(try #require(questionnaire.item(number)).admits(answer))
  }

  @Test(arguments: [
    (1, Answer.scale(1)), (2, .text("")), (2, .yesNo(true)), (3, .scale(0)), (3, .scale(11)),
    (3, .frequency(3)), (4, .frequency(0)), (4, .frequency(6)), (4, .frequency(-1)),
  ])
  func `an item admits nothing else`(number: Int, answer: Answer) throws {
    #expect(try !#require(questionnaire.item(number)).admits(answer))
  }

  @Test func `an item without options admits only a blank`() {
    let item = Questionnaire.Item(number: 1, text: "", label: "", kind: .frequency([]))
    #expect(!item.admits(.frequency(1)))
    #expect(!item.admits(.frequency(0)))
    #expect(item.admits(.blank))
  }

  @Test func `a no jumps over what follows from a yes`() {
    #expect(questionnaire.skipped(by: [1: .yesNo(false)]) == [2])
    #expect(questionnaire.skipped(by: [1: .yesNo(true)]).isEmpty)
    #expect(questionnaire.skipped(by: [1: .blank]).isEmpty)
    #expect(questionnaire.skipped(by: [:]).isEmpty)
  }

  @Test func `a jumped item jumps no further`() {
    let items = [
      Questionnaire.Item(number: 1, text: "", label: "", kind: .yesNo(noGoesTo: 3)),
      Questionnaire.Item(number: 2, text: "", label: "", kind: .yesNo(noGoesTo: 5)),
      Questionnaire.Item(number: 3, text: "", label: "", kind: .open),
      Questionnaire.Item(number: 4, text: "", label: "", kind: .yesNo(noGoesTo: 1)),
    ]
    let questionnaire = Questionnaire(
      code: .init("x"), title: "", side: .mentee, wave: .after, items: items)
    let answers: [Int: Answer] = [1: .yesNo(false), 2: .yesNo(false), 4: .yesNo(false)]
    #expect(questionnaire.skipped(by: answers) == [2])
  }

  @Test func `is complete where no item is open, whatever was answered and jumped over`() {
    func item(_ number: Int, noGoesTo target: Int?) -> Questionnaire.Item {
      Questionnaire.Item(number: number, text: "", label: "", kind: .yesNo(noGoesTo: target))
    }
    let targets: [Int?] = [3, 5, nil, 6, 2, nil]
    let items = targets.enumerated().map { item($0 + 1, noGoesTo: $1) }
    let questionnaire = Questionnaire(
      code: .init("x"), title: "", side: .mentee, wave: .after, items: items)
    #expect(questionnaire.mayBeSkipped == [2, 3, 4, 5])
    // Every sheet of six items, each open, «yes» or «no».
    var complete = 0
    for sheet in 0..<729 {
      var (rest, answers): (Int, [Int: Answer]) = (sheet, [:])
      for number in 1...6 {
        if rest % 3 > 0 { answers[number] = .yesNo(rest % 3 == 1) }
        rest /= 3
      }
      let isComplete = questionnaire.isComplete(with: answers)
      #expect(isComplete == questionnaire.open(after: answers).isEmpty, "\(answers)")
      complete += isComplete ? 1 : 0
    }
    #expect(complete > 64 && complete < 729)
  }

  @Test func `waits for every item that is neither answered nor jumped over`() {
    #expect(questionnaire.open(after: [:]).map(\.number) == [1, 2, 3, 4])
    #expect(questionnaire.open(after: [1: .yesNo(false), 3: .blank]).map(\.number) == [4])
    let answers: [Int: Answer] = [1: .yesNo(false), 3: .blank, 4: .frequency(2)]
    #expect(questionnaire.isComplete(with: answers))
    #expect(!questionnaire.isComplete(with: [1: .yesNo(true), 3: .blank, 4: .frequency(2)]))
  }

  @Test func `finds the frequency of events`() {
    #expect(questionnaire.eventFrequency(in: [4: .frequency(3)]) == 3)
    #expect(questionnaire.eventFrequency(in: [4: .blank]) == nil)
    #expect(questionnaire.eventFrequency(in: [3: .scale(3)]) == nil)
    let bare = Questionnaire(
      code: .init("x"), title: "", side: .mentee, wave: .before, items: [])
    #expect(bare.eventFrequency(in: [4: .frequency(3)]) == nil)
  }

  @Test func `has no item outside of its numbers`() {
    #expect(questionnaire.item(0) == nil)
    #expect(questionnaire.item(5) == nil)
    #expect(questionnaire.item(4)?.label == "частота")
  }

  @Test func `the handbook finds a questionnaire by code, side and wave`() {
    let handbook = HandbookContents.sample
    #expect(handbook.questionnaire(.init("mentor-before"))?.side == .mentor)
    #expect(handbook.questionnaire(.init("unknown")) == nil)
    #expect(handbook.questionnaire(for: .mentee, .after)?.code.text == "mentee-after")
    #expect(handbook.questionnaire(for: .mentor, .after) == nil)
  }

  @Test func `the handbook finds forms and their role models`() {
    let handbook = HandbookContents.sample
    let young = MentoringForm.Code("experienced-young")
    #expect(handbook.form(.init("educator-educator")) == .educators)
    #expect(handbook.form(nil) == nil)
    #expect(
      handbook.roleModel(young, of: .init("specialist-specialist"))?.title
        == "опытный – молодой специалист")
    #expect(handbook.roleModel(.init("leader-troubled"), of: .init("specialist-specialist")) == nil)
    #expect(handbook.roleModel(young, of: nil) == nil)
  }
}
