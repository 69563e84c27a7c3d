import TerminalKit

/// A widget that stands in the gallery with something in it, and that takes keys.
protocol Exhibit: Sendable {
  /// Takes a key in the place where it is drawn; false where it has no use for it.
  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool

  /// Takes a pasted text; false where there is no field.
  mutating func paste(_ text: String, in area: Rect, _ context: Context) -> Bool

  /// Takes what the mouse did to a handle that it has marked.
  mutating func grasp(_ handle: String, _ motion: Motion, in area: Rect, _ context: Context)

  /// What its keys are now, where that is not what they are at first.
  func hint(_ words: GalleryWords) -> String?

  /// Draws it; the cursor is its own only where it has the keys.
  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context)
}

extension Exhibit {
  mutating func paste(_ text: String, in area: Rect, _ context: Context) -> Bool { false }
  mutating func grasp(_ handle: String, _ motion: Motion, in area: Rect, _ context: Context) {}
  func hint(_ words: GalleryWords) -> String? { nil }
}

extension Outcome {
  /// Whether the widget has used the key.
  var isUsed: Bool {
    switch self {
    case .edited, .moved, .submitted: true
    case .ignored, .cancelled: false
    }
  }
}
