import Testing

@testable import Mentoring

/// What mends a finding of the linter, and where nothing certain does.
@Suite struct RoadmapFixTests {
  private func roadmap(title: String = "Карта", _ action: RoadmapAction, terms: [Term] = [])
    -> Roadmap
  {
    Roadmap(
      title: title,
      stages: [
        RoadmapStage(
          id: RoadmapStage.ID(1), title: "Этап по распоряжению 145-р",
          measures: [
            RoadmapMeasure(
              id: RoadmapMeasure.ID(1), title: "Мероприятие", terms: terms,
              responsibles: ["Заведующий"], actions: [action])
          ])
      ])
  }

  private let law = [
    LegalReference(code: "r-145", citation: "", short: "Р-145", lookAlikes: ["145-р"]),
    LegalReference(code: "tk", citation: "", short: "ст. 351.8 ТК РФ", lookAlikes: ["358.1"]),
  ]

  private func fixes(_ roadmap: Roadmap, calendar: WorkingCalendar = WorkingCalendar())
    -> [RoadmapFix?]
  {
    let year = SchoolYear(start: 2026)
    let check = RoadmapCheck(roadmap, in: year, calendar: calendar, law: law)
    return check.findings.map {
      RoadmapCheck.fix($0, in: roadmap, of: year, calendar: calendar, law: law)
    }
  }

  private func edits(_ roadmap: Roadmap) -> [RoadmapEdit] {
    fixes(roadmap).compactMap { $0?.edits }.flatMap { $0 }
  }

  private func action(_ text: String, _ term: String) -> RoadmapAction {
    RoadmapAction(id: RoadmapAction.ID(1), text: text, terms: [Term(read: term)])
  }

  @Test(arguments: [
    ("Карта 2023 – 2024 г.", "Карта 2026 – 2027 г."), ("Карта 2023/24", "Карта 2026/27"),
    ("Карта на 2023-2024 год", "Карта на 2026-2027 год"),
  ])
  func `gives the title the years of the programme`(title: String, mended: String) {
    var read = roadmap(title: title, action("Сделать", "Май 2027"))
    read.stages[0].title = "Этап"
    #expect(edits(read) == [.rename(mended)])
  }

  @Test(arguments: ["Карта 2024 г.", "Карта 2026 – 2027"])
  func `leaves a title with one year, and one that is right`(title: String) {
    var read = roadmap(title: title, action("Сделать", "Май 2027"))
    read.stages[0].title = "Этап"
    #expect(edits(read) == [])
  }

  @Test func `leaves the title where the terms are of yet another year`() {
    var read = roadmap(title: "Карта 2023 – 2024", action("Сделать", "Май 2022"))
    read.stages[0].title = "Этап"
    #expect(edits(read) == [])
  }

  @Test func `gives an act its name, and leaves the words around it`() {
    var read = roadmap(action("По распоряжению № 145-р и ст. 358.1 ТК РФ", "Май 2027"))
    let mended = edits(read)
    #expect(mended.contains(.stage(.rename(RoadmapStage.ID(1), "Этап по распоряжению Р-145"))))
    var first = read.stages[0].measures[0].actions[0]
    first.text = "По распоряжению № Р-145 и ст. 358.1 ТК РФ"
    #expect(mended.contains(.save(first)))
    read.stages[0].measures[0].actions[0] = first
    first.text = "По распоряжению № Р-145 и ст. 351.8 ТК РФ"
    #expect(edits(read).contains(.save(first)))
  }

  @Test func `gives no other paper of the same number the name of the act`() {
    let text = "РАСПОРЯЖЕНИЕ Минпросвещения № 145-р и приказ заведующего № 145-р"
    var read = roadmap(action(text, "Май 2027"))
    read.stages[0].title = "Этап"
    read.stages[0].measures[0].actions[0].result = "Протокол по распоряжению № 145-Р"
    var mended = read.stages[0].measures[0].actions[0]
    mended.text = "РАСПОРЯЖЕНИЕ Минпросвещения № Р-145 и приказ заведующего № 145-р"
    mended.result = "Протокол по распоряжению № Р-145"
    #expect(edits(read) == [.save(mended)])
    read.stages[0].measures[0].actions[0] = mended
    #expect(edits(read) == [])
  }

  @Test(arguments: [
    ("03.10.2026", "05.10.2026"), ("до 3 октября 2026", "до 5 октября 2026"),
    ("не позднее 03.10.2026", "не позднее 05.10.2026"),
    // The month has no working day left, and the school year neither.
    ("31.10.2026", "30.10.2026"), ("до ноября 2026", "до 30.10.2026"),
    ("не позднее 31.07.2027", "не позднее 30.07.2027"),
  ])
  func `moves a day off to the next working day`(term: String, mended: String) {
    var read = roadmap(action("Сделать", term))
    read.stages[0].title = "Этап"
    #expect(edits(read) == [.save(action("Сделать", mended))])
  }

  @Test func `moves the day of a measure with those of its actions that have it`() {
    let day = Term(read: "03.10.2026")
    var read = roadmap(action("Сделать", "03.10.2026"), terms: [day])
    read.stages[0].title = "Этап"
    var measure = read.stages[0].measures[0]
    measure.terms = [Term(read: "05.10.2026")]
    #expect(
      edits(read) == [.measure(.save(measure)), .save(action("Сделать", "05.10.2026"))])
  }

  @Test func `leaves days in a row alone`() {
    var read = roadmap(action("Сделать", "с 3 октября 2026 по 4 октября 2026"))
    read.stages[0].title = "Этап"
    #expect(edits(read) == [])
  }

  @Test func `mends until nothing is left that it can mend`() {
    var read = roadmap(title: "Карта 2023 – 2024", action("По распоряжению 145-р", "03.10.2026"))
    for _ in 0..<4 {
      for edit in edits(read) {
        switch edit {
        case .rename(let title): read.title = title
        case .stage(.rename(_, let title)): read.stages[0].title = title
        case .save(let action): read.stages[0].measures[0].actions[0] = action
        default: Issue.record("an edit that nobody expects: \(edit)")
        }
      }
    }
    #expect(edits(read) == [])
    #expect(read.stages[0].measures[0].actions[0].text == "По распоряжению Р-145")
  }
}
