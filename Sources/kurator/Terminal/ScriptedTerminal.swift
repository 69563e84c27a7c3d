import Synchronization
import TerminalKit

/// A terminal without a screen: it plays a script, one event a turn, and keeps what it is shown.
///
/// When the script is over, nothing happens for as long as the program waits for once, and then
/// the terminal is gone.
@MainActor final class ScriptedTerminal: Terminal {
  private(set) var size: Size
  let repertoire: Repertoire
  /// Every frame, oldest first.
  private(set) var frames: [Grid] = []
  /// Every theme that was asked for, oldest first.
  private(set) var themes: [Theme] = []
  /// How many frames were shown before each of them.
  private(set) var framesBeforeTheme: [Int] = []
  /// Whether the mouse was asked for, each time that this changed.
  private(set) var mouse: [Bool] = []
  /// Every text that was to be copied, oldest first.
  private(set) var copied: [String] = []
  /// Every name that the window was given, oldest first.
  private(set) var titles: [String] = []
  /// Whether texts can be copied.
  var hasClipboard = true
  /// How often the program asked to be suspended.
  private(set) var suspensions = 0
  private(set) var isClosed = false
  private(set) var hasRested = false
  private var script: ArraySlice<TerminalEvent>
  private let isWoken = Mutex(false)

  /// Creates a terminal of `size` that will tell of `script`.
  init(size: Size, repertoire: Repertoire = .unicode, script: [TerminalEvent]) {
    self.size = size
    self.repertoire = repertoire
    self.script = script[...]
  }

  /// Whether it was asked how dark its ground is.
  private(set) var isAskedForGround = false

  func watch(_ descriptor: Int32) {}

  func askGround() { isAskedForGround = true }

  func useMouse(_ on: Bool) { mouse.append(on) }

  func use(_ theme: Theme) {
    themes.append(theme)
    framesBeforeTheme.append(frames.count)
  }

  func show(_ grid: Grid) { frames.append(grid) }

  func nextEvents(within limit: Duration?) -> [TerminalEvent] {
    let wasWoken = isWoken.withLock { isWoken in
      defer { isWoken = false }
      return isWoken
    }
    if wasWoken { return [.woken] }
    if script.isEmpty, limit != nil, !hasRested {
      hasRested = true
      return []
    }
    let event = script.popFirst() ?? .hungUp
    if case .resized(let size) = event { self.size = size }
    return [event]
  }

  nonisolated func wake() { isWoken.withLock { $0 = true } }

  func name(_ title: String) { titles.append(title) }

  func copy(_ text: String) -> Bool {
    if hasClipboard { copied.append(text) }
    return hasClipboard
  }

  func suspend() { suspensions += 1 }

  func close() { isClosed = true }
}
