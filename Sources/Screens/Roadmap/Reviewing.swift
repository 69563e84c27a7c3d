import Mentoring
import TerminalKit

/// A page on which a roadmap that was read is looked through and corrected before it is taken.
protocol Reviewing: Reader {
  /// What is looked through; nothing while nothing is.
  var openReview: RoadmapReview? { get set }
}

extension Reviewing {
  /// The list of all doubts, where it is open.
  var reviewText: Reading? {
    get { openReview.flatMap { $0.isReading ? $0.reading : nil } }
    set {
      guard let newValue, openReview?.isReading == true else { return }
      openReview?.reading = newValue
    }
  }

  /// Gives a key to the review; nothing leaves it to the actions.
  mutating func review(_ key: Key, _ context: Context) -> [Wish]? {
    guard var review = openReview else { return nil }
    if review.isReading { return seek(key, context) }
    let typed = review.type(key, context)
    openReview = review
    return typed
  }

  /// Gives a pasted text to the review; nothing where no field is open.
  mutating func review(pasted text: String, _ context: Context) -> [Wish]? {
    guard var review = openReview else { return nil }
    if review.isReading { return seek(pasted: text, context) }
    guard review.paste(text) else { return nil }
    openReview = review
    return []
  }

  /// Draws the tree, or the list of all doubts.
  func drawReview(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let review = openReview else { return }
    if review.isReading {
      drawReading(in: area, on: &grid, context)
    } else {
      review.draw(in: area, on: &grid, context)
    }
  }

  fileprivate mutating func change(_ change: (inout RoadmapReview) -> Void) -> [Wish] {
    guard var review = openReview else { return [] }
    change(&review)
    openReview = review
    return []
  }
}

/// The actions of a review on its page, by what has the keys.
struct ReviewActions<State: Reviewing>: Sendable {
  /// In the tree, in the fields of a line, in the list of all doubts, and in its search.
  let looking, correcting, listing, seeking: [PageAction<State>]

  /// The actions whose names begin with `name`; the page itself takes what was read, or leaves it.
  init(_ name: String, take: PageAction<State>, leave: PageAction<State>) {
    looking = [take] + PageAction.looking(name) + [leave] + PageAction.walking(name)
    correcting = PageAction.correcting(name)
    listing = PageAction.listing(name)
    seeking = PageAction.finding("\(name).review")
  }

  /// All of them, each list by itself.
  var modes: [[PageAction<State>]] { [looking, correcting, listing, seeking] }

  /// Those that have the keys now.
  func now(_ review: RoadmapReview) -> [PageAction<State>] {
    if review.isReading { return review.reading.isFinding ? seeking : listing }
    guard let correction = review.correction else { return looking }
    return correction.isOpen ? [] : correcting
  }
}

extension PageAction where State: Reviewing {
  fileprivate static func looking(_ name: String) -> [PageAction] {
    [
      PageAction(
        "\(name).correct", [.function(4), .character("e")], { $0.review.correct },
        unless: { page, context in
          let depth = page.openReview?.focused?.row.depth ?? 0
          return depth > 0 ? nil : context.words.review.chooseLine
        },
        run: { page, context in page.change { $0.correct(context) } }),
      jump("\(name).nextDoubt", "n", isBack: false) { $0.review.next },
      jump("\(name).previousDoubt", "N", isBack: true) { $0.review.previous },
      PageAction(
        "\(name).listDoubts", [.function(3), .character("v")], { $0.review.list }
      ) { page, _ in page.change { $0.isReading = true } },
    ]
  }

  private static func jump(
    _ id: String, _ key: Character, isBack: Bool,
    _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction {
    PageAction(
      id, [.character(key)], words, isInBar: !isBack,
      unless: { page, context in
        page.openReview?.hasDoubtfulLine == true ? nil : context.words.review.noNext
      },
      run: { page, context in page.change { $0.jump(isBack: isBack, context) } })
  }

  fileprivate static func walking(_ name: String) -> [PageAction] {
    [
      walk("\(name).reviewDown", [.down, .character("j")], .down) { $0.review.down },
      walk("\(name).reviewUp", [.up, .character("k")], .up) { $0.review.up },
      walk("\(name).reviewOpen", [.right], .right) { $0.review.unfold },
      walk("\(name).reviewClose", [.left], .left) { $0.review.collapse },
    ]
  }

  private static func walk(
    _ id: String, _ keys: [Key], _ key: Key, _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction {
    PageAction(id, keys, words, isInBar: false) { page, context in
      page.change { $0.move(key, context) }
    }
  }

  fileprivate static func correcting(_ name: String) -> [PageAction] {
    [
      PageAction("\(name).keepCorrection", [.function(2)], { $0.review.keep }) { page, context in
        page.change { _ = $0.keepCorrection(context) }
      },
      PageAction("\(name).dropCorrection", [.escape], { $0.review.dropCorrection }) { page, _ in
        page.change { $0.correction = nil }
      },
    ]
  }

  fileprivate static func listing(_ name: String) -> [PageAction] {
    [
      PageAction(
        "\(name).closeList", [.escape, .function(3), .character("v")], { $0.review.closeList }
      ) { page, _ in
        page.stopSeeking() ? [] : page.change { $0.isReading = false }
      }
    ] + PageAction.reading("\(name).review")
  }
}
