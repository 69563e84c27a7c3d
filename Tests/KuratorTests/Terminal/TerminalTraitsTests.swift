import TerminalKit
import Testing

@testable import kurator

struct TerminalTraitsTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], true, true, true),
    (["TERM": "tmux-256color"], true, true, true),
    (["TERM": "alacritty"], true, true, true),
    (["TERM": "tmux-256color", "TMUX": "/tmp/tmux-0/default,1,0"], false, true, true),
    (["TERM": "screen.xterm-256color"], false, false, true),
    (["TERM": "rxvt-unicode-256color"], true, false, true),
    (["TERM": "linux"], false, false, false),
    (["TERM": "vt100"], false, false, false),
    (["TERM": "xterm-256color", "VTE_VERSION": "7006"], false, true, true),
    (["TERM": "xterm-256color", "VTE_VERSION": "4601"], false, false, true),
  ])
  func `goes by the name and the environment`(
    environment: [String: String], clipboard: Bool, links: Bool, answers: Bool
  ) {
    let traits = TerminalTraits(environment)
    #expect(traits.hasClipboard == clipboard)
    #expect(traits.knowsLinks == links)
    #expect(traits.answers == answers)
    #expect(traits.ground == nil)
  }

  @Test(arguments: [
    ("15;0", Theme.Kind.dark), ("0;15", .light), ("0;default;7", .light), ("12;8", .dark),
    ("0;15;x", nil), ("15", nil), ("15;default", nil), ("0;16", nil), ("", nil), ("0;-1", nil),
  ])
  func `reads what the environment says of the colours`(text: String, kind: Theme.Kind?) {
    #expect(TerminalTraits(["TERM": "rxvt", "COLORFGBG": text]).ground == kind)
  }

  @Test(arguments: [(nil, 25), ("100", 100), ("soon", 25)])
  func `takes Esc for a key after a moment, as long as ESCDELAY says`(
    wish: String?, milliseconds: Int
  ) {
    let environment = wish.map { ["ESCDELAY": $0] } ?? [:]
    #expect(TerminalTraits(environment).escapeDelay == .milliseconds(milliseconds))
  }
}
