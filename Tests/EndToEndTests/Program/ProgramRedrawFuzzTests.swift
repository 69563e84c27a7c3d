import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// What the program has drawn bit by bit, against the same drawn anew.
  struct ProgramRedrawFuzzTests {
    /// How many inputs a run of the program takes; one costs as much time as twenty elsewhere.
    private static let inputs = 200

    @Test(arguments: FuzzRuns.seeds(short: 2, inputs: 20 * inputs))
    func `any keys, clicks, texts and sizes leave what drawing all anew gives`(seed: UInt64) throws
    {
      var hands = WildHands(seed: seed)
      let home = try Home()
      if seed.isMultiple(of: 3) { try home.putCrowd() } else { try home.putDemo() }
      let term = ["xterm-256color", "tmux-256color", "linux", "vt100"][Int(seed / 2) % 4]
      func open() throws -> Pty {
        try home.open(
          "x.kurator", language: seed.isMultiple(of: 2) ? "ru" : "en", columns: 80, lines: 24,
          environment: ["TERM": term]
        ).pty
      }
      var pty = try open()
      while hands.done < Self.inputs {
        let words = try hands.act(on: pty)
        try pty.rest()
        if pty.hasEnded {
          try #require(pty.ending == 0, "seed \(seed), \(hands.done): \(words)")
          pty = try open()
          continue
        }
        let difference = try pty.differenceFromAnew()
        try #require(difference == nil, "seed \(seed), \(hands.done): \(words)\n\(pty.screen.text)")
        pty.forget()
      }
      FuzzRuns.note(hands.done)
    }
  }
}

extension Pty {
  /// Waits until the program has nothing more to show, now or after a while.
  fileprivate func rest() throws {
    repeat {
      try settle(within: Coordinator.patience)
      if hasEnded { return }
      try wait(within: Coordinator.patience, until: "rest") { state.waitsForEver || hasEnded }
    } while !state.isCalm && !hasEnded
    receive(within: .zero)
  }

  /// Has the program draw all anew, and tells the first place that it changes.
  fileprivate func differenceFromAnew() throws -> String? {
    var (isDrawn, difference): (Bool, String?) = (false, nil)
    onFrame = { frame in
      if !isDrawn {
        difference = self.screen.writeNothingNew(frame)
      } else {
        self.screen.write(frame)
      }
      isDrawn = true
    }
    defer { onFrame = nil }
    signal(SIGWINCH)
    try wait(within: Coordinator.patience, until: "the picture anew") { isDrawn || hasEnded }
    return difference
  }
}

/// Somebody who presses, clicks, types and pulls at the window without a plan.
private struct WildHands {
  /// How many inputs there were.
  private(set) var done = 0
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let keys = [
    "Up", "Down", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "PgDn", "Ins", "Del",
    "Enter", "Enter", "Esc", "Tab", "Shift+Tab", "Backspace", "Space", "F1", "F2", "F3", "F4", "F5",
    "F6", "F7", "F8", "F9", "F11", "1", "2", "3", "4", "5", "6", "7", "a", "j", "n", "x", "+", "-",
    "*", "=", "Ctrl+Z", "Ctrl+Y", "Ctrl+P", "Ctrl+C", "Ctrl+Right", "Alt+1", "Ctrl+N",
  ]
  private static let texts = [
    "Ёлкина", "e\u{301}й", "世界", "👩‍👩‍👧", "д", "н", "25.10.2026", "ivanova", "\u{202E}x",
  ]

  /// Does some things at once; gives what they were.
  mutating func act(on pty: Pty) throws -> String {
    if roll(12) == 0 { return storm(on: pty) }
    var words: [String] = []
    for _ in 0...roll(6) {
      words.append(try one(on: pty))
      done += 1
    }
    return words.joined(separator: " ")
  }

  /// Makes the window many sizes, and at last one that can be worked with.
  private mutating func storm(on pty: Pty) -> String {
    let count = 1 + roll(10)
    for _ in 0..<count { pty.resize(columns: 1 + roll(250), lines: 1 + roll(70)) }
    let (columns, lines) = [(80, 24), (120, 40), (61, 16), (200, 50)][roll(4)]
    pty.resize(columns: columns, lines: lines)
    done += count
    return "\(count) sizes, \(columns)×\(lines)"
  }

  private mutating func one(on pty: Pty) throws -> String {
    switch roll(20) {
    case 0:
      let text = Self.texts[roll(Self.texts.count)]
      try pty.type(text)
      return "'\(text)'"
    case 1:
      let text = Self.texts[roll(Self.texts.count)]
      try pty.paste(text + "\n" + text)
      return "paste:'\(text)'"
    case 2...4:
      let button = [0, 0, 64, 65, 32][roll(5)]
      let place = "\(1 + roll(pty.screen.columns));\(1 + roll(pty.screen.lineCount))"
      try pty.type("\u{1B}[<\(button);\(place)M\u{1B}[<\(button);\(place)m")
      return "mouse \(button) at \(place)"
    default:
      let key = Self.keys[roll(Self.keys.count)]
      try pty.press(key)
      return key
    }
  }

  private mutating func roll(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
}
