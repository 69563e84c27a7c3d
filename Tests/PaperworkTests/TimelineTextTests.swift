import Testing

@testable import Paperwork

@Suite struct TimelineTextTests {
  @Test func `a word that is too long is cut where it fills the width`() {
    let lines = TimelineText.lines("жжжжжжжжжжжжжжж", size: 300, width: 3_000, most: 2)
    #expect(lines.count == 1)
    let kept = lines[0].dropLast().count
    #expect(lines[0] == String(repeating: "ж", count: kept) + "…")
    #expect(kept > 0 && kept < 15)
    let whole = String(repeating: "ж", count: kept)
    #expect(TimelineText.lines(whole, size: 300, width: 3_000, most: 2) == [whole])
  }

  @Test func `a word of a hundred thousand letters is cut like one of a hundred`() {
    let words = [100, 100_000].map { String(repeating: "ж", count: $0) }
    let lines = words.map { TimelineText.lines($0, size: 300, width: 3_000, most: 2) }
    #expect(lines[0] == lines[1])
  }
}
