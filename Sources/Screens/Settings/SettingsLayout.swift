import TerminalKit

/// Where the parts of the settings stand in the body.
struct SettingsLayout {
  /// From this width on the sample of the theme stands beside the choices.
  private static let leastBeside = 72
  private static let listWidth = 34

  /// What the page is for.
  let intro: Rect
  /// The choices.
  let list: Rect
  /// The line between the choices and the sample; empty where there is no place for one.
  let divider: Rect
  /// How the theme looks; empty where there is no place for it.
  let sample: Rect
  let rule: Rect
  /// What is said of the choice with the focus.
  let detail: Rect

  /// Divides `body`.
  init(_ body: Rect) {
    let (head, rest) = body.split(atLine: body.height >= 8 ? 1 : 0)
    intro = head.inset(columns: 1)
    let (top, below) = rest.split(lastLines: body.height >= 12 ? 4 : 0)
    rule = below.line(0)
    detail = below.split(atLine: 1).tail.inset(columns: 1)
    guard body.width >= Self.leastBeside else {
      list = top
      divider = Rect(x: top.right, y: top.y, width: 0, height: 0)
      sample = divider
      return
    }
    let (left, right) = top.split(atColumn: max(Self.listWidth, body.width / 3))
    list = left
    divider = right.split(atColumn: 1).head
    sample = right.split(atColumn: 2).tail
  }
}
