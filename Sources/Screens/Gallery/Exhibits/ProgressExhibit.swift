import TerminalKit

/// Something that takes long.
struct ProgressExhibit: Exhibit {
  private static let all = 40
  private var done = 12

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    guard key == .left || key == .right else { return false }
    done = min(max(0, done + (key == .left ? -1 : 1)), Self.all)
    return true
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let words = context.words.gallery
    Progress(
      words.work, done: done, of: Self.all, count: words.done(done, Self.all),
      rest: words.rest(done, Self.all),
      cancel: done < Self.all
        ? KeyBar.Item(key: context.name(of: .escape), label: words.stop) : nil
    ).draw(in: area, on: &grid)
  }
}
