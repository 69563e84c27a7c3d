import Mentoring
import TerminalKit

extension RoadmapReview {
  /// Takes a key before the actions; nothing leaves it to them.
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    guard var form = correction else {
      guard ListCursor.leaps(key) else { return nil }
      move(key, context)
      return []
    }
    let outcome = form.handle(key)
    correction = form
    switch outcome {
    case .ignored, .cancelled: return nil
    case .edited, .moved: return []
    case .submitted:
      _ = keepCorrection(context)
      return []
    }
  }

  /// Takes a pasted text; false where no field is open.
  mutating func paste(_ text: String) -> Bool {
    guard correction != nil else { return false }
    _ = correction?.paste(text)
    return true
  }

  /// Takes a click on a sign of folding, or on a handle of the form.
  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) {
    guard motion == .click else { return }
    if correction != nil {
      _ = correction?.grasp(handle)
    } else {
      let height = Self.listHeight(in: context.body, self, context)
      _ = tree.handle(clickOn: handle, outline.tree, height: height)
    }
  }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    guard let line = focused else { return }
    correction?.takeWords(of: Self.form(of: line, in: year, context))
  }
}

extension RoadmapPage: Reviewing {
  var openReview: RoadmapReview? {
    get { if case .reviewing(let review) = mode { review } else { nil } }
    set { if let newValue, case .reviewing = mode { mode = .reviewing(newValue) } }
  }

  static let reviewing = ReviewActions<Self>(
    "roadmap",
    take: PageAction("roadmap.take", [.enter, .function(2)], { $0.review.take }) { page, context in
      page.openReview.map { page.take($0.roadmap, from: $0, context) } ?? []
    },
    leave: PageAction(
      "roadmap.leaveOut", [.escape], { $0.review.leave }, discardsTyping: true
    ) { page, _ in
      page.mode = .browsing
      return []
    })
}
