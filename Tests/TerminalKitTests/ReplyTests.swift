import Testing

@testable import TerminalKit

@Suite struct ReplyTests {
  @Test(arguments: [
    ("\u{1B}]11;rgb:1e1e/2e2e/ffff\u{1B}\\", Color.rgb(0x1E, 0x2E, 0xFF)),
    ("\u{1B}]11;rgb:1e/2e/ff\u{7}", .rgb(0x1E, 0x2E, 0xFF)),
    ("\u{1B}]11;rgb:f/0/8\u{7}", .rgb(255, 0, 136)),
    ("\u{1B}]11;rgb:fff/000/800\u{7}", .rgb(255, 0, 128)),
    ("\u{1B}]11;rgba:0000/8080/ffff/eeee\u{1B}\\", .rgb(0, 128, 255)),
    ("\u{1B}]11;#fdf6e3\u{1B}\\", .rgb(0xFD, 0xF6, 0xE3)),
  ])
  func `reads the colour of the ground, and no key`(bytes: String, color: Color) {
    var decoder = InputDecoder()
    #expect(decoder.decode("\(bytes)j".utf8) == [.key(.character("j"))])
    #expect(decoder.takeReplies() == [.ground(color)])
    #expect(decoder.takeReplies() == [])
  }

  @Test(arguments: [
    "\u{1B}]11;?\u{7}", "\u{1B}]11;rgb:1/2\u{7}", "\u{1B}]11;rgb:12345/0/0\u{7}",
    "\u{1B}]11;rgb:+1/0/0\u{7}", "\u{1B}]11;rgb://\u{7}", "\u{1B}]10;rgb:0/0/0\u{7}",
    "\u{1B}P11;rgb:0/0/0\u{1B}\\", "\u{1B}]11;rgb:0/0/0\u{18}", "\u{1B}]11;default\u{7}",
    "\u{1B}]11;rgba:0/0/0\u{7}", "\u{1B}]11;\(String(repeating: "rgb:0/0/0", count: 99))\u{7}",
  ])
  func `what is no answer is swallowed`(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode("\(bytes)j".utf8) == [.key(.character("j"))])
    #expect(decoder.takeReplies() == [])
  }

  @Test(arguments: ["\u{1B}[?62;22c", "\u{1B}[?6c", "\u{1B}[?1;2c"])
  func `reads what the terminal is`(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode("a\(bytes)b".utf8) == [.key(.character("a")), .key(.character("b"))])
    #expect(decoder.takeReplies() == [.kind])
  }

  @Test func `answers may come in pieces`() {
    var decoder = InputDecoder()
    for byte in "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62c".utf8 {
      #expect(decoder.decode([byte]) == [])
    }
    #expect(decoder.takeReplies() == [.ground(.rgb(0, 0, 0)), .kind])
  }

  @Test(arguments: [
    (Color.rgb(0, 0, 0), Theme.Kind.dark), (.rgb(0, 43, 54), .dark), (.rgb(40, 42, 54), .dark),
    (.rgb(0, 0, 255), .dark), (.rgb(253, 246, 227), .light), (.rgb(255, 255, 255), .light),
    (.rgb(192, 192, 192), .light), (.indexed(0), .dark), (.indexed(15), .light),
  ])
  func `a ground asks for the letters that are read best on it`(ground: Color, kind: Theme.Kind) {
    #expect(Theme.Kind(ground: ground) == kind)
  }

  @Test func `nothing is known of the terminal's own colour`() {
    #expect(Theme.Kind(ground: .standard) == nil)
  }
}
