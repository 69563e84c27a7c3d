import TestSupport
import Testing

extension EndToEnd {
  struct RenderingFuzzTests {
    /// Terminals of different abilities.
    private static let terms = [
      "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "rxvt", "xterm",
    ]
    /// How many pictures the probe shows when it is asked once.
    private static let series = 100

    @Test(arguments: terms.enumerated().map { ($0.offset, $0.element) })
    func `drawing what has changed gives the same as drawing all anew, cell by cell`(
      at place: Int, term: String
    ) throws {
      let pictures = (FuzzRuns.count(short: 700) + Self.terms.count - 1) / Self.terms.count
      let seed = place + 1
      let pty = try Pty.probe(
        seed: seed, term: term, columns: 21 + place * 11, lines: 5 + place * 3)
      defer { pty.onFrame = nil }
      var frames = 0
      var difference: String?
      pty.onFrame = { frame in
        frames += 1
        if frames.isMultiple(of: 2), difference == nil {
          difference = pty.screen.writeNothingNew(frame).map { "picture \(frames / 2): \($0)" }
        } else {
          pty.screen.write(frame)
        }
      }
      for turn in 1...(pictures + Self.series - 1) / Self.series {
        try pty.press("k")
        try pty.wait(within: .seconds(60), until: "\(turn) × 100 pictures") {
          frames >= turn * Self.series * 2
        }
        pty.forget()
        FuzzRuns.note(Self.series)
        if let difference { Issue.record("seed \(seed): \(difference)") }
        guard difference == nil else { return }
      }
      #expect(frames % (2 * Self.series) == 0)
    }
  }
}
