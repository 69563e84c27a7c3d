import PlainText

/// Short messages: the one that is shown now, and the last hundred to look up.
///
///     var toasts = Toasts()                                            // in the state
///     toasts.show("Saved.", role: .good, time: "14:05")                // when something was done
///     toasts.dismiss()                                                 // at the next key
///     toasts.draw(in: area, on: &grid)                                 // in view, over the page
///     for toast in toasts.history.reversed() { … }                     // in the list of them
///
/// A message that comes again and again is kept once, with how often it came.
public struct Toasts: Hashable, Sendable {
  /// A message.
  public struct Toast: Hashable, Sendable {
    /// What is said.
    public let text: String
    /// What it is about: ``Role/good``, ``Role/warning``, ``Role/error`` or ``Role/text``.
    public let role: Role
    /// When it came, in words; empty where nobody has said so.
    public internal(set) var time: String
    /// Where it links to, as ``Grid/link(_:to:)`` takes it; nothing where it links to nothing.
    public let link: String?
    /// How often it came, one time right after the other.
    public internal(set) var count = 1

    /// The sign of its role, which tells it from others without colour; a blank for plain text.
    public var sign: String {
      switch role {
      case .good, .done: "✓"
      case .warning, .late: "!"
      case .error: "✗"
      default: " "
      }
    }
  }

  /// The messages that are kept.
  public static let longest = 100
  /// The lines that a message may take.
  public static let mostLines = 6

  /// The message that is shown now.
  public private(set) var current: Toast?
  /// What was shown when ``current`` came by itself, and still is, above it.
  public private(set) var earlier: [Toast] = []
  /// The last messages, the newest at the end.
  public private(set) var history: [Toast] = []

  /// Starts without a message.
  public init() {}

  /// Shows a message and keeps it; `time` is said beside it in the list of messages, and a click
  /// opens `link`, where the terminal knows links.
  ///
  /// It takes the place of the one that is shown, or with `joining` comes below it, as a message that
  /// nobody has asked for must not take away another that nobody has read. One that is not to be kept
  /// is shown alone.
  public mutating func show(
    _ text: String, role: Role = .text, time: String = "", link: String? = nil,
    joining: Bool = false, isKept: Bool = true
  ) {
    earlier = joining ? (earlier + [current].compactMap(\.self)).filter { $0.text != text } : []
    var toast = Toast(text: text, role: role, time: time, link: link)
    guard isKept else { return current = toast }
    if let last = history.last, last.text == text, last.role == role {
      toast.count = last.count + 1
      history.removeLast()
    } else if history.count == Toasts.longest {
      history.removeFirst()
    }
    history.append(toast)
    current = toast
  }

  /// Takes the message from the screen; it stays in the history.
  public mutating func dismiss() {
    current = nil
    earlier = []
  }

  /// Takes one message from the screen, as it is no longer true; what is shown besides it stays.
  public mutating func withdraw(_ text: String) {
    earlier.removeAll { $0.text == text }
    if current?.text == text { current = earlier.popLast() }
  }

  /// Draws the message over the last lines of `area`, as many as it takes and ``mostLines`` at
  /// most, and above it the earlier ones as far as they have room; nothing is drawn where there is
  /// none.
  ///
  /// Returns the lines that they took.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid) -> Int {
    guard let current else { return 0 }
    let limit = min(area.height, Toasts.mostLines)
    var used = 0
    for toast in [current] + earlier.reversed() where used < limit {
      let rest = area.split(lastLines: used).head
      used += draw(toast, in: rest.split(lastLines: min(rest.height, limit - used)).tail, on: &grid)
    }
    return used
  }

  private func draw(_ toast: Toast, in area: Rect, on grid: inout Grid) -> Int {
    guard !area.isEmpty else { return 0 }
    let margin = area.width > 4 ? 1 : 0
    let lines = Paragraph.lines(of: toast.line, width: area.width - 2 * margin)
    let place = area.split(lastLines: max(1, lines.count)).tail
    grid.fill(place, role: toast.role)
    let inner = place.inset(columns: margin)
    Paragraph(toast.line, role: toast.role).draw(in: inner, on: &grid)
    guard let link = toast.link else { return place.height }
    for (index, line) in lines.prefix(place.height).enumerated() {
      grid.link(inner.line(index).split(atColumn: DisplayWidth.of(line)).head, to: link)
    }
    return place.height
  }
}

extension Toasts.Toast {
  /// The message as one line: its sign, what is said, and how often where more than once.
  public var line: String {
    (sign == " " ? "" : sign + " ") + text + (count > 1 ? " (\(count)×)" : "")
  }
}
