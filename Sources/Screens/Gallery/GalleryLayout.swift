import TerminalKit

/// Where the list, the words and the widget of the gallery stand.
struct GalleryLayout {
  /// The name of the list for the mouse, while the widget has the keys.
  static let listHandle = "gallery.list"
  /// The panes stand beside each other at every size.
  static let measures = Split.Measures(
    first: Size(width: 12, height: 1), second: Size(width: 20, height: 1),
    wide: Size(width: 1, height: 1), percent: 70)

  /// The widgets by their names.
  let list: Rect
  /// What the widget is called, and what its keys do.
  let title, hint: Rect
  /// The widget.
  let stand: Rect

  init(_ body: Rect, _ split: Split) {
    let parts = split.parts(of: body, Self.measures)
    list = parts.first
    let (head, rest) = parts.second.inset(columns: 1).split(atLine: 1)
    title = head
    let lines = rest.height < 12 ? 1 : 3
    hint = rest.split(atLine: lines).head
    stand = rest.split(atLine: lines + (rest.height < 12 ? 0 : 1)).tail
  }
}
