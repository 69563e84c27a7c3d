@testable import Handbook
import Testing

@Suite struct HandbookFileTests {
  @Test func `has every file that the program brings along`() {
    let files = Handbook.files(userFiles: [:])
    #expect(files.map(\.name) == EmbeddedFiles.all.keys.sorted())
    #expect(files.allSatisfy { $0.own == nil && $0.builtIn == EmbeddedFiles.all[$0.name] })
    #expect(files.first { $0.name == "calendar/2024.yaml" }?.kind == .calendarYear(2024))
    let stages = files.first { $0.kind == .stages("az1128") }
    #expect(
      stages?.title == "Дорожная карта реализации системы наставничества педагогических работников")
  }

  @Test func `has the user's files, in the place of others and besides them`() throws {
    let own = Array("title: Сад".utf8)
    let files = Handbook.files(userFiles: [
      "roadmaps/sad.yaml": own, "tags.yaml": Array("tags: [а]".utf8), "tagz.yaml": own,
      "calendar/next.yaml": own,
    ])
    #expect(files.count == EmbeddedFiles.all.count + 1)
    let stages = try #require(files.first { $0.name == "roadmaps/sad.yaml" })
    #expect(stages.kind == .stages("sad") && stages.builtIn == nil && stages.own == own)
    #expect(stages.title == nil)
    let tags = try #require(files.first { $0.kind == .tags })
    #expect(tags.builtIn != nil && tags.own != nil)
  }

  @Test func `takes the title of the user's file where it has no mistake`() {
    let name = "questionnaires/educator-mentor-before.yaml"
    func title(_ text: String) -> String? {
      Handbook.files(userFiles: [name: Array(text.utf8)]).first { $0.name == name }?.title
    }
    let item = "{number: 1, text: Т, label: Л, kind: open}"
    let own = "code: c\ntitle: Своя\nside: mentor\nwave: before\nitems: [\(item)]"
    #expect(title(own) == "Своя")
    #expect(title("title: Своя")?.hasPrefix("Анкета наставника") == true)
  }

  @Test(arguments: [
    "", "tags", "roadmaps/.yaml", "roadmaps/a/b.yaml", "calendar/26.yaml", "calendar/2300.yaml",
    "orders/other.yaml", "roadmaps/a.yml", "../tags.yaml", "roadmaps/..yaml",
  ]) func `knows no file of another name`(name: String) {
    #expect(HandbookFile.Kind(file: name) == nil)
  }
}
