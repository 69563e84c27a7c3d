import TerminalKit

/// A page whose body is divided by a border that its reader moves.
///
/// It keeps where the border is in ``Page/arrangement`` as `pane`.
protocol Divided: Page {
  /// Where the reader has put the border.
  var split: Split { get set }

  /// What the border divides as the page is now; nothing where it has none.
  func division(_ context: Context) -> Division?
}

/// A place with a border in it.
struct Division {
  /// The name under which a page keeps where its border is.
  static let name = "pane"

  /// What is divided.
  let area: Rect
  /// What both parts need.
  let measures: Split.Measures

  /// The parts, as the reader has put the border.
  func parts(_ split: Split) -> Split.Parts { split.parts(of: area, measures) }
}

extension Divided {
  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    pull(handle, motion, context)
    return []
  }

  func hidesDetail(_ context: Context) -> Bool {
    division(context)?.parts(split).second.isEmpty == true
  }

  /// Lets the mouse move the border; false where it has hold of something else.
  @discardableResult
  mutating func pull(_ handle: String, _ motion: Motion, _ context: Context) -> Bool {
    guard handle == Split.handle else { return false }
    switch motion {
    case .drag(let distance):
      guard let division = division(context) else { break }
      _ = split.drag(by: distance, in: division.area, division.measures)
    case .press, .click, .release: split.release()
    }
    return true
  }

  /// Whether there is a border that can be moved.
  func hasBorder(_ context: Context) -> Bool {
    guard let division = division(context) else { return false }
    return !division.parts(split).border.isEmpty
  }

  /// Moves the border one step to the left or up, or to the right or down.
  mutating func moveBorder(forward: Bool, _ context: Context) {
    guard let division = division(context) else { return }
    let step = division.measures.isBeside(division.area) ? 2 : 1
    split.move(by: forward ? step : -step, in: division.area, division.measures)
  }
}

extension ShellAction {
  /// The keys that move the border of the page in front.
  static let borders = [
    border("page.narrower", [.left, .up], .alt("-"), { $0.reading.narrower }, forward: false),
    border("page.wider", [.right, .down], .alt("="), { $0.reading.wider }, forward: true),
  ]

  private static func border(
    _ id: String, _ arrows: [Key.Code], _ other: Key,
    _ words: @escaping @Sendable (Words) -> ActionWords, forward: Bool
  ) -> ShellAction {
    ShellAction(
      id, arrows.map { Key($0, .alt) } + [other], words,
      unless: { program in
        let page = program.pages[program.chapter] as? any Divided
        return page?.hasBorder(program.context) == true
          ? nil : program.context.words.reading.noBorder
      },
      run: { program in
        guard var page = program.pages[program.chapter] as? any Divided else { return [] }
        page.moveBorder(forward: forward, program.context)
        program.pages[program.chapter] = page
        return []
      })
  }
}
