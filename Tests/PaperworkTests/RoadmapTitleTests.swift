import Testing

@testable import Paperwork

@Suite struct RoadmapTitleTests {
  @Test func `is all of the lines where no stamp stands above`() {
    #expect(RoadmapTitle(["МБДОУ № 3", "", " Дорожная  карта"]).text == "МБДОУ № 3 Дорожная карта")
  }

  @Test func `begins below the stamps of approval`() {
    let title = RoadmapTitle([
      "МБДОУ № 3", "ПРИНЯТО педсоветом", "УТВЕРЖДЕНО приказом № 4", "«Дорожная карта»",
      "на 2026/27",
    ])
    #expect(title.text == "«Дорожная карта» на 2026/27")
    #expect(title.leftOut == ["МБДОУ № 3", "ПРИНЯТО педсоветом", "УТВЕРЖДЕНО приказом № 4"])
  }

  @Test func `keeps everything where below a stamp nothing looks like a name`() {
    #expect(RoadmapTitle(["Утверждаю", "Перечень дел"]).text == "Утверждаю Перечень дел")
  }

  @Test func `begins with a paragraph that has the style of a title`() {
    let paragraphs: [DocxTables.Paragraph] = [
      .init(text: "Школа"), .init(text: "Карта", style: "Title"), .init(text: "на год"),
    ]
    let title = RoadmapTitle(paragraphs, above: ["2026"])
    #expect(title.text == "Карта на год 2026")
    #expect(title.leftOut == ["Школа"])
  }
}
