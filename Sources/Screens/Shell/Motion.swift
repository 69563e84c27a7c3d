import TerminalKit

/// What the mouse does to a handle, such as the border between two parts of a page.
enum Motion: Hashable, Sendable {
  /// It was pressed, and nobody knows yet what comes of it.
  case press
  /// It was pressed and let go in one place.
  case click
  /// It is drawn this far, in columns and lines, from where it was when last told.
  case drag(by: Point)
  /// It was let go after it had been drawn.
  case release
}
