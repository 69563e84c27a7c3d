import Testing

@testable import TerminalKit

@Suite struct ColorTests {
  @Test(arguments: [
    ("#ff8000", Color.rgb(255, 128, 0)), ("#FF8000", .rgb(255, 128, 0)), ("default", .standard),
    ("0", .indexed(0)), ("255", .indexed(255)),
  ])
  func `is read from its text`(text: String, color: Color) {
    #expect(Color(text) == color)
  }

  @Test(arguments: [
    "", "#fff", "#gg0000", "256", "-1", "007", "red", "#1234567", "#+12345", "#٣٣٣",
  ])
  func `refuses what is no colour`(text: String) {
    #expect(Color(text) == nil)
  }

  @Test func `has names for the first 16 places of the palette`() {
    #expect(Color.named.map(\.color) == (UInt8(0)...15).map { .indexed($0) })
    #expect(
      Color.named.map(\.name) == [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
        "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
        "bright-cyan", "bright-white",
      ])
  }

  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#0000ff", "#ffffff", 8.59),
    ("#ff0000", "#000000", 5.25), ("#123456", "#123456", 1.0),
  ])
  func `has the contrast that WCAG defines`(one: String, two: String, contrast: Double) throws {
    let other = try #require(Color(two))
    let found = try #require(Color(one)?.contrast(with: other))
    #expect(abs(found - contrast) < 0.01)
  }

  @Test func `does not know the contrast of the terminal's own colours`() {
    #expect(Color.standard.contrast(with: .indexed(0)) == nil)
  }

  @Test(arguments: [
    (Color.rgb(0, 0, 0), 256, UInt8(16)), (.rgb(255, 255, 255), 256, 231),
    (.rgb(8, 8, 8), 256, 232), (.rgb(95, 135, 175), 256, 67), (.rgb(250, 10, 10), 16, 9),
    (.rgb(200, 0, 0), 8, 1), (.rgb(0, 0, 170), 8, 4), (.rgb(230, 230, 230), 8, 7),
  ])
  func `finds the nearest place of the palette`(color: Color, count: Int, place: UInt8) {
    #expect(Palette.nearest(to: color, among: Palette.places(of: count)) == place)
  }

  @Test(arguments: [
    (0, ColorDepth.mono), (-1, .mono), (8, .eight), (16, .sixteen), (88, .sixteen),
    (256, .indexed), (16_777_216, .indexed),
  ])
  func `takes the depth that the terminal names`(colors: Int, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors) == depth)
  }
}
