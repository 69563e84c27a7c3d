import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The terms of an action as they are typed.
@Suite struct TypedTermTests {
  private var context: Context {
    get throws { try Stage(at: .roadmap).program.context }
  }

  @Test(arguments: [
    ("15.10", "15.10.2026"), ("1.3", "01.03.2027"), ("+7", "12.10.2026"),
    ("15102026", "15.10.2026"),
    ("май", "май 2027"), ("сентябрь", "сентябрь 2026"), ("до 1 марта", "до 1 марта 2027"),
    ("сентябрь–декабрь", "сентябрь–декабрь 2026"), ("Март 2025", "Март 2025"),
    ("2026/27", "2026/27 учебный год"), ("ежемесячно", "ежемесячно"),
    ("в течение года", "в течение года"), ("до 15 октября", "до 15 октября 2026"),
  ])
  func `are read in short`(typed: String, text: String) throws {
    let term = try #require(TypedTerm(try context, stage: 3).term(typed))
    #expect(term.text == text)
    #expect(term.precision != .text)
  }

  @Test(arguments: [
    ("август", "август 2026", "август 2027"), ("15.8", "15.08.2026", "15.08.2027"),
    ("май", "май 2026", "май 2027"), ("1.3", "01.03.2026", "01.03.2027"),
    ("15.10", "15.10.2026", "15.10.2026"), ("январь", "январь 2027", "январь 2027"),
  ])
  func `lie before the school year in the stages of preparation`(
    typed: String, before: String, within: String
  ) throws {
    #expect(TypedTerm(try context, stage: 2).term(typed)?.text == before)
    #expect(TypedTerm(try context, stage: 3).term(typed)?.text == within)
  }

  @Test func `are kept with their days, though the words alone do not tell the year`() throws {
    var stage = try stage("«ежемесячно»")
    try stage.press("F2")
    guard case .perform(let change)? = stage.takeWishes().first,
      case .edits(let edits) = change.way, case .roadmap(.save(let action))? = edits.first
    else {
      Issue.record("not saved")
      return
    }
    #expect(action.terms.map(\.text) == ["ежемесячно"])
    #expect(action.terms.first?.first?.year == 2026)
    #expect(action.terms.first?.last?.year == 2027)
  }

  @Test(arguments: ["по мере готовности", "по плану"])
  func `may be words that no calendar knows`(typed: String) throws {
    #expect(TypedTerm(try context, stage: 3).term(typed) == Term(words: typed))
  }

  @Test(arguments: ["32.13", "31 февраля", "до 31 февраля", "до 45.10", "12345", "??"])
  func `are none where the calendar has no such day`(typed: String) throws {
    #expect(TypedTerm(try context, stage: 3).term(typed) == nil)
  }

  @Test func `are refused where they end before they begin`() throws {
    let stage = try stage("«01.05.2027-01.04.2027»")
    let text = stage.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("! В сроке «01.05.2027-01.04.2027» конец раньше начала"))
  }

  private func stage(_ typed: String) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)])
    try stage.press("F7", "«монит»", "Enter", "F4", "Tab", typed, "Tab")
    _ = stage.takeWishes()
    return stage
  }

  @Test func `are shown as they were read`() throws {
    var stage = try stage("«15.10»")
    #expect(stage.text.contains("Свой срок      15.10.2026"))
    try stage.press("F2")
    var kept = RoadmapPageTests.roadmap.stages[2].measures[0].actions[0]
    kept.terms = [Term(read: "15.10.2026")]
    #expect(stage.takeWishes() == [.perform(Change([.roadmap(.save(kept))], .saveAction))])
  }

  @Test func `may be those of the measure, whatever the action has of its own`() throws {
    let own = "01.04.2027"
    var roadmap = RoadmapPageTests.roadmap
    roadmap.stages[2].measures[0].terms = [Term(read: "май 2027")]
    roadmap.stages[2].measures[0].actions[0].terms = [Term(read: own)]
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(roadmap)])
    try stage.press("F7", "«монит»", "Enter", "F4", "Tab")
    #expect(stage.text.contains("Свой срок      \(own)"))
    #expect(stage.text.contains("пусто – как у мероприятия: май 2027"))
    try stage.press("F1")
    #expect(stage.text.contains("Клавиши: действие карты"))
    let names = stage.text.split(separator: "\n").filter { $0.contains("Ctrl+W") }
    #expect(names.allSatisfy { !$0.contains("…") })
  }

  @Test func `are refused with an example where they cannot be`() throws {
    var stage = try stage("«32.13»")
    #expect(stage.text.contains("! Срока «32.13» в календаре нет: пишите 15.10, до 1 марта,"))
    #expect(stage.text.contains("май, сентябрь–декабрь"))
    try stage.press("F2")
    #expect(stage.takeWishes() == [])
  }

  @Test func `are kept as words after a hint`() throws {
    var stage = try stage("«по плану»")
    #expect(stage.text.contains("! За сроком «по плану» программа не следит"))
    try stage.press("F2")
    #expect(stage.takeWishes().count == 1)
  }

  @Test func `are left alone where they stood before`() throws {
    let rule = FormRule.terms(keeping: [Term(words: "32 мая")], inStage: 3, try context)
    var form = Form([FormField("terms", "", .multiline(lines: 2), rule: rule)])
    form.set("terms", to: .text("32 мая\n15.10"))
    let isRight = form.check()
    #expect(isRight)
    #expect(form.text("terms") == "32 мая\n15.10.2026")
  }
}
