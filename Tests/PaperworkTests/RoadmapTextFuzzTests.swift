import TestSupport
import Testing

@testable import Paperwork

@Suite struct RoadmapTextFuzzTests {
  @Test(arguments: FuzzRuns.seeds(short: 3, inputs: 100))
  func `never traps on a damaged text, and says where it is damaged`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let bytes = try Fixture.bytes("roadmap.txt")
    var refused = 0
    for _ in 0..<100 {
      do {
        _ = try RoadmapText.read(bytes.damaged(using: &random), source: "x")
      } catch {
        refused += 1
        #expect((1...600).contains(error.line))
      }
    }
    #expect((10...99).contains(refused))
    FuzzRuns.note(100)
  }
}
