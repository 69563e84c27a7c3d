import Mentoring
import Testing

@testable import Screens

/// How many lines of the board are out of sight.
@Suite struct BoardHiddenTests {
  /// Four pairs, two mentees without one, three mentors with places left.
  private static let sight = BoardSight(
    Board(
      facts: BoardFacts(
        mentees: (1...6).map { BoardSamples.mentee(Int64($0), "Наставляемая \($0)", ["речь"]) },
        mentors: (1...7).map { mentor in
          BoardSamples.mentor(
            Int64(mentor), "Наставница \(mentor)", mentor > 4 ? ["речь"] : ["чтение"])
        },
        sheets: [], wishes: [], pairs: []),
      handbook: Samples.handbook, today: Samples.today), most: 100)

  @Test func `are counted as the rows beside the window are`() {
    let sight = Self.sight
    #expect(sight.sections.count > 1)
    for first in 0...sight.rows.count {
      for end in first...sight.rows.count {
        let hidden = BoardHidden(beside: sight.lines(in: first..<end), of: sight.sections)
        #expect(hidden.above == Self.lines(sight.rows[..<first]).count)
        let below = Self.lines(sight.rows[end...])
        #expect(hidden.pairs == below.count { $0 == .pairs })
        #expect(hidden.unpaired == below.count { $0 == .unpaired })
        #expect(hidden.free == below.count { $0 == .free })
        #expect(hidden.below == below.count)
      }
    }
  }

  private static func lines(_ rows: ArraySlice<BoardRow>) -> [BoardSection.Kind] {
    rows.compactMap { row in
      guard case .line(_, let kind) = row else { return nil }
      return kind
    }
  }
}
