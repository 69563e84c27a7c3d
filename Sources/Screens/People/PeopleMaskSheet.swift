import Mentoring
import TerminalKit

/// Which of the rows in sight are to be marked, or to lose their marks: a mask.
struct PeopleMaskSheet: Sheet {
  private let isMarking: Bool
  private var form: Form

  init(isMarking: Bool, _ context: Context) {
    self.isMarking = isMarking
    let words = context.words.people
    form = Form([FormField("mask", words.mask, .text(limit: 60), hint: words.maskHint)])
    form.width = context.size.width
  }

  func title(_ words: Words) -> String {
    isMarking ? words.people.markHeading : words.people.unmarkHeading
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    form.width = context.size.width
    guard key != .enter, key != .function(2) else { return done() }
    return switch form.handle(key) {
    case .submitted: done()
    case .edited, .moved: .stays()
    case .ignored, .cancelled: .ignored
    }
  }

  private func done() -> SheetOutcome {
    let tag = isMarking ? PeoplePage.markTag : PeoplePage.unmarkTag
    return .closed(SheetAnswer(tag, .text(form.text("mask"))))
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    _ = form.paste(text)
    return .stays()
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    [
      KeyBar.Item(
        key: context.name(of: .enter), label: context.words.people.apply,
        act: .key(.enter, times: 1)),
      KeyBar.Item(
        key: context.name(of: .escape), label: context.words.shell.back.label,
        act: .key(.escape, times: 1)),
    ]
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    form.draw(in: area, on: &grid)
  }
}
