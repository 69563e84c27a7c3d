import TerminalKit
import Testing

@testable import kurator

struct WardrobeTests {
  @Test func `wears what was chosen, or what fits the ground`() {
    var wardrobe = Wardrobe(name: nil) { Theme(name: $0 ?? $1.rawValue, kind: $1, styles: [:]) }
    #expect(wardrobe.worn.name == "dark")
    wardrobe.ground = .light
    #expect(wardrobe.worn.name == "light")
    wardrobe.name = "norton"
    #expect(wardrobe.worn.name == "norton")
  }
}
