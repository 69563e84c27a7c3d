/// One thing that came in from the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted; lines end in a line feed, and nothing else has been cleaned.
  case paste(String)
  /// The mouse was used.
  case mouse(Mouse)
  /// The terminal's window came to the front.
  case focusGained
  /// The terminal's window is no longer in front.
  case focusLost
}
