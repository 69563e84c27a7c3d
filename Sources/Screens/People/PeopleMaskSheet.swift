import Mentoring
import TerminalKit

/// Which of the rows in sight are to be marked, or to lose their marks: a mask.
struct PeopleMaskSheet: FormedSheet {
  private let isMarking: Bool
  var form: Form

  init(isMarking: Bool, _ context: Context) {
    self.isMarking = isMarking
    let words = context.words.people
    form = Form([FormField("mask", words.mask, .text(limit: 60), hint: words.maskHint)])
    form.width = context.size.width
  }

  func title(_ words: Words) -> String {
    isMarking ? words.people.markHeading : words.people.unmarkHeading
  }

  func done() -> SheetOutcome {
    let tag = isMarking ? PeoplePage.markTag : PeoplePage.unmarkTag
    return .closed(SheetAnswer(tag, .text(form.text("mask"))))
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
}
