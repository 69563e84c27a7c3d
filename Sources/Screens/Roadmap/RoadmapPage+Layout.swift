import Mentoring
import TerminalKit

extension RoadmapPage: Divided {
  static let detailAction: String? = "roadmap.view"

  /// Where the parts of the page stand in its body.
  struct Frame {
    /// The counts, or the field of the search.
    let counts: Rect
    /// What is to be known about the whole roadmap, in as many lines as the list can spare.
    let warning: Rect
    /// The list with its time, and the detail.
    let division: Division

    init(_ body: Rect, warning: String) {
      let lines = Paragraph.lines(of: warning, width: max(1, body.width - 2)).count
      let (head, rest) = body.split(atLine: 1 + min(lines, max(0, body.height - 9)))
      counts = head.line(0).inset(columns: 1)
      self.warning = head.split(atLine: 1).tail.inset(columns: 1)
      division = Division(area: rest, measures: Self.measures(in: body))
    }

    /// The detail has a quarter of the width, but no less than its sentences need.
    private static func measures(in body: Rect) -> Split.Measures {
      Split.Measures(
        first: Size(width: 60, height: RoadmapLayout.headerLines + 2),
        second: Size(width: 24, height: 1), wide: Size(width: 140, height: 9),
        percent: max(26, 4_200 / max(1, body.width)),
        lines: body.height < 11 ? 0 : body.height < 18 ? 4 : body.height < 25 ? 5 : 8)
    }
  }

  func frame(in body: Rect, _ context: Context) -> Frame {
    Frame(body, warning: warning(context))
  }

  func division(_ context: Context) -> Division? {
    guard outline != nil else { return nil }
    switch mode {
    case .browsing, .finding: return frame(in: context.body, context).division
    case .reading, .editing, .choosingFile, .reviewing, .asking, .checking: return nil
    }
  }

  /// How many lines of the list are in sight.
  func height(_ context: Context) -> Int {
    let parts = frame(in: context.body, context).division.parts(split)
    return max(1, parts.first.height - RoadmapLayout.headerLines)
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    if case .reviewing(var review) = mode {
      review.grasp(handle, motion, context)
      mode = .reviewing(review)
      return []
    }
    if graspForm(handle, motion, context) || pull(handle, motion, context) { return [] }
    guard let layout = layout(context), let outline else { return [] }
    if let wishes = draw(handle, by: motion, layout, context) { return wishes }
    if motion == .click {
      let height = height(context)
      if tree.handle(clickOn: handle, outline.tree, height: height) == .edited {
        foldsByHand = true
      }
    }
    return []
  }
}
