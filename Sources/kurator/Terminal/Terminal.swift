import TerminalKit

/// One thing that a turn of the loop has to answer.
enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste, the mouse, the window's focus.
  case input(InputEvent)
  /// The window has another size.
  case resized(Size)
  /// ``Terminal/wake()`` was called.
  case woken
  /// The descriptor given to ``Terminal/watch(_:)`` can be read.
  case watched
  /// The terminal has told how dark its ground is.
  case background(Theme.Kind)
  /// The program was stopped and goes on; the next frame is drawn anew.
  case continued
  /// The terminal is gone, or a signal asks for the end: nobody can be shown or asked anything any
  /// more.
  case hungUp
}

/// A place to show frames and to hear events from: ncurses in the program, a script in a test.
@MainActor protocol Terminal: AnyObject, Sendable {
  /// How large the next frame is to be.
  var size: Size { get }

  /// What can be drawn.
  var repertoire: Repertoire { get }

  /// Whether the mouse is the program's, or the terminal's own for selecting text.
  func useMouse(_ on: Bool)

  /// Waits for a descriptor too, besides for its own events; whoever gave it reads it.
  func watch(_ descriptor: Int32)

  /// Asks how dark the ground is, unless that was asked before; the answer is an event.
  func askGround()

  /// How each role looks from the next frame on.
  func use(_ theme: Theme)

  /// Shows a frame.
  func show(_ grid: Grid)

  /// Waits for events, and gives all that have come in; none when `limit` is over first. Without
  /// any time it gives what is there.
  func nextEvents(within limit: Duration?) -> [TerminalEvent]

  /// Ends the waiting, from any thread; several calls before the next turn count as one.
  nonisolated func wake()

  /// Names the window.
  func name(_ title: String)

  /// Asks the terminal to put `text` onto the clipboard, which no terminal confirms; false when it
  /// cannot be asked: it has no clipboard, or the text is too long.
  func copy(_ text: String) -> Bool

  /// Gives the terminal to the shell, as Ctrl+Z does, until the program is continued.
  func suspend()

  /// Gives the terminal back.
  func close()
}

extension Terminal {
  /// Waits for events as long as it takes, and gives all that have come in.
  func nextEvents() -> [TerminalEvent] { nextEvents(within: nil) }
}
