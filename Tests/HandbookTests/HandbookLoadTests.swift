import Handbook
import Mentoring
import StrictYAML
import Testing

@Suite struct HandbookLoadTests {
  private func load(_ files: [String: String]) -> (Handbook, [HandbookFinding]) {
    Handbook.load(userFiles: files.mapValues { Array($0.utf8) })
  }

  @Test func `uses the user's file in the place of the embedded one`() {
    let (handbook, findings) = load(["tags.yaml": "source: свой список\ntags: [б, а]"])
    #expect(findings == [])
    #expect(handbook.contents.tags == ["б", "а"])
    #expect(handbook.sources["tags.yaml"] == "свой список")
    #expect(handbook.contents.forms.count == 12)
  }

  @Test func `needs no source in a user's file`() {
    let (handbook, findings) = load(["tags.yaml": "tags: [а]"])
    #expect(findings == [])
    #expect(handbook.sources["tags.yaml"] == nil)
  }

  @Test func `uses the embedded file when the user's has a mistake, and tells all of them`() {
    let text = "tags:\n  - ok\n  - [no]\ntegs: 1\n"
    let (handbook, findings) = load(["tags.yaml": text])
    #expect(handbook.contents.tags == Handbook.load().0.contents.tags)
    #expect(
      findings == [
        .mistake(
          YAMLFinding(
            source: "tags.yaml", place: YAMLPlace(line: 3, column: 5),
            problem: .wrongType(expected: .text, found: .list))),
        .mistake(
          YAMLFinding(
            source: "tags.yaml", place: YAMLPlace(line: 4, column: 1),
            problem: .unknownKey("tegs", nearest: "tags"))),
      ])
  }

  @Test(arguments: Handbook.load().0.sources.keys.sorted())
  func `goes on with a file that is no YAML`(name: String) {
    let (handbook, findings) = load([name: "a: [\n"])
    #expect(findings.map(\.file) == [name])
    #expect(handbook.contents == Handbook.load().0.contents)
    #expect(handbook.nonWorkingDays == Handbook.load().0.nonWorkingDays)
    #expect(handbook.sources == Handbook.load().0.sources)
  }

  @Test(arguments: Handbook.load().0.sources.keys.sorted())
  func `goes on with an empty file and one of other bytes`(name: String) {
    let (empty, findings) = load([name: ""])
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.file == name })
    #expect(empty.contents == Handbook.load().0.contents)
    let (other, told) = Handbook.load(userFiles: [name: [0xFF, 0xFE]])
    #expect(told.count == 1)
    #expect(other.contents == Handbook.load().0.contents)
  }

  @Test func `tells a file that nothing reads`() {
    let (_, findings) = load(["tag.yaml": "", "orders/pair.yaml": "", "notes.yaml": "x"])
    #expect(
      findings == [
        .unknownFile("notes.yaml", nearest: nil),
        .unknownFile("orders/pair.yaml", nearest: "orders/pairs.yaml"),
        .unknownFile("tag.yaml", nearest: "tags.yaml"),
      ])
  }

  private static let after = """
    code: educator-mentee-after
    title: Анкета
    side: mentee
    wave: after
    items:
      - {number: 1, text: Довольны?, label: Довольны, kind: scale, low: нет, high: очень}
    """

  @Test func `adds a questionnaire of the user`() throws {
    let (handbook, findings) = load(["questionnaires/own.yaml": Self.after])
    #expect(findings == [])
    #expect(handbook.contents.questionnaires.count == 3)
    let own = try #require(handbook.contents.questionnaire(for: .mentee, .after))
    #expect(
      own.items == [
        Questionnaire.Item(
          number: 1, text: "Довольны?", label: "Довольны", kind: .scale(low: "нет", high: "очень"))
      ])
  }

  @Test func `adds a set of stages of the user`() throws {
    let own = """
      title: Наша карта
      stages:
        - title: Начало
          measures:
            - title: Собрание
              responsibles: [Методист]
              actions:
                - Провести
                - {text: Записать, document: протокол, fact: roadmap, responsibles: [Секретарь],
                   terms: [{month: май, year: next}]}
      """
    let (handbook, findings) = load(["roadmaps/sad.yaml": own])
    #expect(findings == [])
    #expect(handbook.contents.roadmaps.map(\.code) == ["r145", "az1128", "sad"])
    let action = try #require(handbook.contents.roadmaps[2].stages[0].measures[0].actions.last)
    #expect(action.result == "протокол" && action.fact == FactCode("roadmap"))
    #expect(action.responsibles == ["Секретарь"])
    #expect(action.terms == [RoadmapTemplate.Months(first: 8, last: 8).map { .months($0) }])
    let (_, told) = load(["roadmaps/sad.yaml": own.replacing("fact: roadmap", with: "fact: rodmap")]
    )
    #expect(told.count == 1)
  }

  @Test func `leaves aside a questionnaire that is there already`() {
    let sameWave = Self.after.replacing("wave: after", with: "wave: before")
    let sameCode = Self.after.replacing("mentee-after", with: "mentor-before")
    let (handbook, findings) = load([
      "questionnaires/a.yaml": sameWave, "questionnaires/b.yaml": sameCode,
    ])
    #expect(
      findings == [
        .sameQuestionnaire(
          file: "questionnaires/a.yaml", as: "questionnaires/educator-mentee-before.yaml"),
        .sameQuestionnaire(
          file: "questionnaires/b.yaml", as: "questionnaires/educator-mentor-before.yaml"),
      ])
    #expect(handbook.contents.questionnaires.count == 2)
  }

  @Test func `keeps the embedded questionnaire whose replacement asks what another asks`() {
    let mentor = "questionnaires/educator-mentor-before.yaml"
    let text = Self.after.replacing("wave: after", with: "wave: before")
    let (handbook, findings) = load([mentor: text])
    #expect(
      findings == [
        .sameQuestionnaire(file: mentor, as: "questionnaires/educator-mentee-before.yaml")
      ])
    #expect(handbook.contents.questionnaires == Handbook.load().0.contents.questionnaires)
  }

  @Test func `lets an order name an embedded act that the user's list has not`() {
    let law = "acts: [{code: own, short: Свой, citation: своим актом}]"
    let order = """
      heading: О парах
      basis: [{act: own}, {act: r-145}, {text: своими словами}]
      preamble: В соответствии с {{основание}}
      points: ["Контроль {{ контроль }}."]
      """
    let (handbook, findings) = load(["law.yaml": law, "orders/pairs.yaml": order])
    #expect(findings == [])
    #expect(handbook.contents.law.map(\.code) == ["own"])
    let lines = handbook.contents.pairOrder.basis.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == "своим актом")
    #expect(lines.last == "своими словами")
    #expect(
      handbook.contents.pairOrder.points == [[.words("Контроль "), .field(.control), .words(".")]])
  }

  @Test func `prefers the user's wording of an act`() {
    let law = "acts: [{code: r-145, short: Р-145, citation: своими словами}]"
    let (handbook, _) = load(["law.yaml": law])
    #expect(handbook.contents.pairOrder.basis.hasPrefix("своими словами\n"))
  }
}
