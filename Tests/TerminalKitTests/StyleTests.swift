import Testing

@testable import TerminalKit

@Suite struct StyleTests {
  @Test(arguments: [
    (Style(), -1, -1), (Style(foreground: .indexed(3)), 3, -1),
    (Style(foreground: .rgb(255, 255, 255), background: .rgb(0, 0, 0)), 7, 0),
    (Style(foreground: .rgb(10, 10, 10), background: .rgb(20, 20, 20)), 1, 0),
    (Style(foreground: .indexed(200), background: .standard), 5, -1),
  ])
  func `is resolved to the nearest of eight colours`(style: Style, ink: Int, paper: Int) {
    let resolved = style.resolved(of: 8)
    #expect(resolved.foreground == Int16(ink))
    #expect(resolved.background == Int16(paper))
  }

  @Test(
    arguments: [
      (Color.rgb(163, 171, 185), Color.rgb(22, 24, 29)), (.rgb(0, 80, 160), .rgb(250, 250, 250)),
      (.rgb(255, 157, 148), .rgb(31, 78, 134)), (.rgb(0, 0, 0), .rgb(0, 170, 170)),
    ], [8, 16, 256])
  func `stays readable`(colors: (ink: Color, paper: Color), count: Int) throws {
    let style = Style(foreground: colors.ink, background: colors.paper).resolved(of: count)
    let ink = Color.indexed(UInt8(style.foreground))
    let contrast = try #require(ink.contrast(with: .indexed(UInt8(style.background))))
    #expect(contrast >= 4.5)
  }

  @Test func `keeps its attributes at every depth`() {
    let style = Style(foreground: .indexed(1), attributes: [.bold, .underline])
    for count in [8, 16, 256] {
      #expect(style.resolved(of: count).attributes == [.bold, .underline])
    }
  }

  @Test func `names its attributes`() {
    #expect(Style.Attributes.named.map(\.name) == ["bold", "underline", "reverse", "dim"])
    let all = Style.Attributes.named.reduce(into: Style.Attributes()) { $0.insert($1.attribute) }
    #expect(all == [.bold, .underline, .reverse, .dim])
  }

  @Test func `is told from text by attributes where colours are too few`() {
    let theme = Theme(
      name: "x", kind: .dark,
      styles: [
        .text: Style(foreground: .rgb(230, 230, 230), background: .rgb(10, 10, 10)),
        .focus: Style(foreground: .rgb(255, 255, 255), background: .rgb(30, 30, 30)),
      ])
    let focus = theme.resolved(.eight)[Int(Role.focus.rawValue)]
    #expect(focus.background == 0)
    #expect(focus.attributes == .reverse)
    #expect(theme.resolved(.indexed)[Int(Role.focus.rawValue)].attributes == [])
  }
}
