import Testing

@testable import TerminalKit

@Suite struct PaletteTests {
  @Test(arguments: [
    (0, 0, 0, 0), (7, 229, 229, 229), (9, 255, 0, 0), (15, 255, 255, 255), (16, 0, 0, 0),
    (21, 0, 0, 255), (67, 95, 135, 175), (196, 255, 0, 0), (231, 255, 255, 255), (232, 8, 8, 8),
    (255, 238, 238, 238),
  ])
  func `has the colours of xterm`(index: UInt8, red: UInt8, green: UInt8, blue: UInt8) {
    #expect(Palette.components(of: index) == (red, green, blue))
  }

  @Test func `finds each of its own colours`() {
    for index in UInt8(16)...255 {
      let color = Palette.components(of: index)
      let found = Palette.nearest(to: .indexed(index), among: Palette.places(of: 256))
      #expect(found.map { Palette.components(of: $0) == color } == true)
    }
  }

  @Test(arguments: [(8, 0...7), (16, 0...15), (256, 16...255), (0, 0...0)])
  func `offers the places that are there`(count: Int, places: ClosedRange<Int>) {
    #expect(Palette.places(of: count) == UInt8(places.lowerBound)...UInt8(places.upperBound))
  }

  @Test(arguments: [
    ("#7ee787", UInt8(10)), ("#ff9d94", 9), ("#f2cc60", 3), ("#79bcff", 12), ("#1f4e86", 12),
    ("#a3abb9", 8), ("#16181d", 0),
  ]) func `lets a colour keep its hue in 16 places`(text: String, place: UInt8) throws {
    let color = try #require(Color(text))
    #expect(Palette.nearest(to: color, among: 0...15, keepingHue: true) == place)
  }

  @Test func `goes by brightness alone where the hue does not matter`() {
    #expect(Palette.nearest(to: .rgb(0x7E, 0xE7, 0x87), among: 0...15) == 8)
    #expect(Palette.nearest(to: .rgb(0x1F, 0x4E, 0x86), among: 0...15) == 8)
  }

  @Test func `finds nothing for the terminal's own colour`() {
    #expect(Palette.nearest(to: .standard, among: Palette.places(of: 8)) == nil)
    #expect(Palette.nearest(to: .indexed(1), among: []) == nil)
  }

  @Test(arguments: [
    (0, 0.0), (10, 0.00304), (11, 0.00335), (128, 0.21586), (200, 0.57758), (255, 1.0),
  ])
  func `turns a component into light`(component: UInt8, light: Double) {
    #expect(abs(Palette.linear(component) - light) < 0.00001)
  }
}
