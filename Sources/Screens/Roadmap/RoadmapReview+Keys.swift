import Mentoring
import TerminalKit

extension RoadmapReview {
  /// The actions that have the keys now.
  var actions: [PageAction<RoadmapPage>] {
    if isReading { return reading.isFinding ? RoadmapPage.reseeking : RoadmapPage.listing }
    guard let correction else { return RoadmapPage.reviewing }
    return correction.isOpen ? [] : RoadmapPage.correcting
  }

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
    correction?.takeWords(of: Self.form(of: line, context))
  }
}

extension RoadmapPage {
  private var review: RoadmapReview? {
    if case .reviewing(let review) = mode { review } else { nil }
  }

  private mutating func change(_ change: (inout RoadmapReview) -> Void) -> [Wish] {
    guard case .reviewing(var review) = mode else { return [] }
    change(&review)
    mode = .reviewing(review)
    return []
  }

  static let reviewing: [PageAction<Self>] = [
    PageAction("roadmap.take", [.enter, .function(2)], { $0.review.take }) { page, context in
      page.review.map { page.take($0.roadmap, from: $0, context) } ?? []
    },
    PageAction(
      "roadmap.correct", [.function(4), .character("e")], { $0.review.correct },
      unless: { page, context in
        let depth = page.review?.focused?.row.depth ?? 0
        return depth > 0 ? nil : context.words.review.chooseLine
      },
      run: { page, context in page.change { $0.correct(context) } }),
    jump("roadmap.nextDoubt", "n", isBack: false) { $0.review.next },
    jump("roadmap.previousDoubt", "N", isBack: true) { $0.review.previous },
    PageAction("roadmap.listDoubts", [.function(3), .character("v")], { $0.review.list }) {
      page, _ in page.change { $0.isReading = true }
    },
    PageAction("roadmap.leaveOut", [.escape], { $0.review.leave }, discardsTyping: true) {
      page, _ in
      page.mode = .browsing
      return []
    },
    walk("roadmap.reviewDown", [.down, .character("j")], .down) { $0.review.down },
    walk("roadmap.reviewUp", [.up, .character("k")], .up) { $0.review.up },
    walk("roadmap.reviewOpen", [.right], .right) { $0.review.unfold },
    walk("roadmap.reviewClose", [.left], .left) { $0.review.collapse },
  ]

  private static func jump(
    _ id: String, _ key: Character, isBack: Bool,
    _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction<Self> {
    PageAction(
      id, [.character(key)], words, isInBar: !isBack,
      unless: { page, context in
        page.review?.hasDoubtfulLine == true ? nil : context.words.review.noNext
      },
      run: { page, context in page.change { $0.jump(isBack: isBack, context) } })
  }

  private static func walk(
    _ id: String, _ keys: [Key], _ key: Key, _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction<Self> {
    PageAction(id, keys, words, isInBar: false) { page, context in
      page.change { $0.move(key, context) }
    }
  }

  static let correcting: [PageAction<Self>] = [
    PageAction("roadmap.keepCorrection", [.function(2)], { $0.review.keep }) { page, context in
      page.change { _ = $0.keepCorrection(context) }
    },
    PageAction("roadmap.dropCorrection", [.escape], { $0.review.dropCorrection }) { page, _ in
      page.change { $0.correction = nil }
    },
  ]

  static let listing: [PageAction<Self>] =
    [
      PageAction(
        "roadmap.closeList", [.escape, .function(3), .character("v")], { $0.review.closeList }
      ) { page, _ in
        page.stopSeeking() ? [] : page.change { $0.isReading = false }
      }
    ] + PageAction.reading("roadmap.review")
}
