import Testing

@testable import TerminalKit

@Suite struct InputDecoderTests {
  static let keys: [(String, Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;5A", Key(.up, .control)),
    ("\u{1B}[1;2D", Key(.left, .shift)), ("\u{1B}[1;3C", Key(.right, .alt)),
    ("\u{1B}[1;6B", Key(.down, [.shift, .control])), ("\u{1B}[H", .home), ("\u{1B}OH", .home),
    ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[F", .end), ("\u{1B}OF", .end),
    ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[1;5F", Key(.end, .control)),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", Key(.delete, .control)),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[1;2P", Key(.function(1), .shift)), ("\u{1B}[15;5~", Key(.function(5), .control)),
    ("\u{1B}[a", Key(.up, .shift)), ("\u{1B}Oa", Key(.up, .control)),
    ("\u{1B}[7$", Key(.home, .shift)), ("\u{1B}[7^", Key(.home, .control)),
    ("\u{1B}\u{1B}[A", Key(.up, .alt)), ("\u{1B}x", .alt("x")), ("\u{1B}ч", .alt("ч")),
    ("\u{1B}\r", Key(.enter, .alt)), ("\u{10}", .control("p")), ("\u{1A}", .control("z")),
    ("\u{0}", .control(" ")), ("\u{1F}", .control("_")), ("\r", .enter), ("\n", .enter),
    ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("й", .character("й")),
    ("и\u{306}", .character("й")), ("😀", .character("😀")), ("\u{9B}", .character("\u{FFFD}")),
    ("\u{1B}[27;5;105~", .control("i")), ("\u{1B}[97;2u", .character("A")), ("\u{1B}OM", .enter),
    ("\u{1B}Ok", .character("+")), ("\u{1B}O5P", Key(.function(1), .control)),
    ("\u{1B}O2A", Key(.up, .shift)),
  ]

  @Test(arguments: keys) func `reads a key`(bytes: String, key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.decode(bytes.utf8) == [.key(key)])
    #expect(!decoder.awaitsMore)
    #expect(decoder.flush() == [])
  }

  @Test func `composes a letter and its mark`() {
    var decoder = InputDecoder()
    guard case .key(let key)? = decoder.decode("и\u{306}".utf8).first else {
      Issue.record("no key came")
      return
    }
    #expect(key.typed.map { Array($0.unicodeScalars) } == ["й"])
  }

  @Test(arguments: [
    "\u{1B}[?1;2c", "\u{1B}[24;80R", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]0;title\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^x\u{1B}\\", "\u{1B}Xx\u{1B}\\",
    "\u{1B}[?2026;2$y", "\u{1B}[99~", "\u{1B}[1;2;3;4;5z", "\u{1B}[M !!", "\u{1B}[[Z",
    "\u{1B}[201~", "\u{1B}Oz", "\u{1B}[<1;2M", "\u{1B}[>0;1;2c", "\u{1B}[200$", "\u{1B}O9z",
    "\u{1B}[<128;1;1M", "\u{1B}[<66;1;1M",
  ])
  func `swallows whole what means nothing`(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode((bytes + "j").utf8) == [.key(.character("j"))])
  }

  @Test(arguments: [
    ("\u{1B}[<0;5;3M", Mouse(.press, button: .left, at: Point(x: 4, y: 2))),
    ("\u{1B}[<0;5;3m", Mouse(.release, button: .left, at: Point(x: 4, y: 2))),
    ("\u{1B}[<32;1;1M", Mouse(.drag, button: .left, at: Point(x: 0, y: 0))),
    ("\u{1B}[<35;1;1M", Mouse(.move, at: Point(x: 0, y: 0))),
    ("\u{1B}[<0;224;1M", Mouse(.press, button: .left, at: Point(x: 223, y: 0))),
    ("\u{1B}[<32;500;200M", Mouse(.drag, button: .left, at: Point(x: 499, y: 199))),
    ("\u{1B}[<64;9;9M", Mouse(.wheelUp, at: Point(x: 8, y: 8))),
    ("\u{1B}[<65;9;9M", Mouse(.wheelDown, at: Point(x: 8, y: 8))),
    ("\u{1B}[<18;1;2M", Mouse(.press, button: .right, at: Point(x: 0, y: 1), modifiers: .control)),
  ])
  func `reads the mouse`(bytes: String, mouse: Mouse) {
    var decoder = InputDecoder()
    #expect(decoder.decode(bytes.utf8) == [.mouse(mouse)])
  }

  @Test func `reads focus`() {
    var decoder = InputDecoder()
    #expect(decoder.decode("\u{1B}[I\u{1B}[O".utf8) == [.focusGained, .focusLost])
  }

  @Test(arguments: [
    ("\u{1B}", [Key.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}[", [.alt("[")]),
    ("\u{1B}O", [.alt("O")]), ("\u{1B}]", [.alt("]")]), ("\u{1B}P", [.alt("P")]),
  ])
  func `gives up waiting after a pause`(bytes: String, keys: [Key]) {
    var decoder = InputDecoder()
    #expect(decoder.decode(bytes.utf8) == [])
    #expect(decoder.awaitsMore)
    #expect(decoder.flush() == keys.map { .key($0) })
    #expect(decoder.decode("A".utf8) == [.key(.character("A"))])
  }

  @Test func `does not leak a sequence that is cut by a pause`() {
    var decoder = InputDecoder()
    #expect(decoder.decode("\u{1B}[1;".utf8) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.decode("5Aj".utf8) == [.key(Key(.up, .control)), .key(.character("j"))])
  }

  @Test(arguments: [
    ([0xFF] as [UInt8], 1), ([0xD0, 0x0D], 1), ([0xE2, 0x82, 0x41], 1), ([0xED, 0xA0, 0x80], 3),
    ([0xC0, 0x80], 2), ([0xF5, 0x80], 2), ([0xD0, 0x1B, 0x5B, 0x41], 1), ([0xF0, 0x9F, 0x98], 0),
  ])
  func `shows broken UTF-8`(bytes: [UInt8], broken: Int) {
    var decoder = InputDecoder()
    let events = decoder.decode(bytes)
    #expect(events.count { $0 == .key(.character("\u{FFFD}")) } == broken)
  }

  @Test func `hands over a paste as one event`() {
    var decoder = InputDecoder()
    let text = "Анна\r\nБелла\rВера\n\u{1B}[A\u{1B}[20x"
    let events = decoder.decode("\u{1B}[200~\(text)\u{1B}[201~j".utf8)

    #expect(
      events == [
        .paste("Анна\nБелла\nВера\n"), .key(.character("j")),
      ])
  }

  @Test(arguments: [
    ("\u{1B}[31mкрасн\u{1B}[0m", "красн"), ("a\u{1B}[1;38;5;12mb\u{1B}[Kc", "abc"),
    ("\u{1B}]8;;https://a.ru\u{1B}\\имя\u{1B}]8;;\u{1B}\\", "имя"),
    ("\u{1B}]0;title\u{07}имя", "имя"), ("\u{1B}]0;имя", "0;имя"), ("\u{1B}(Bимя", "имя"),
    ("\u{1B}OPимя", "имя"), ("имя\u{1B}", "имя"), ("имя\u{1B}[", "имя"), ("[31mимя", "[31mимя"),
    ("«\u{9B}31mимя»", "«имя»"),
  ])
  func `leaves no debris of a pasted control sequence`(pasted: String, text: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode("\u{1B}[200~\(pasted)\u{1B}[201~".utf8) == [.paste(text)])
  }

  @Test func `ends a paste whose end does not come`() {
    var decoder = InputDecoder()
    #expect(decoder.endPaste() == [])
    #expect(decoder.decode(Array("\u{1B}[200~Анна\u{1B}[20".utf8)) == [])
    #expect(decoder.isPasting)
    #expect(decoder.endPaste() == [.paste("Анна")])
    #expect(!decoder.isPasting)
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test func `takes a paste of a megabyte`() {
    var decoder = InputDecoder()
    let text = String(repeating: "0123456789abcdef", count: 65_536)
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)

    #expect(decoder.decode(bytes) == [.paste(text)])
  }

  @Test func `keeps no more of a paste than its limit`() {
    var decoder = InputDecoder()
    decoder.state = .paste(matched: 0)
    decoder.pasted = Array(repeating: 0x61, count: InputDecoder.pasteLimit)
    #expect(decoder.decode("bbb\u{1B}b\u{1B}[20".utf8) == [])
    #expect(decoder.pasted.count == InputDecoder.pasteLimit)
  }

  @Test func `keeps no more of a sequence than means anything`() {
    var decoder = InputDecoder()
    _ = decoder.decode("\u{1B}[".utf8)
    _ = decoder.decode(Array(repeating: UInt8(ascii: "1"), count: 100_000))
    #expect(decoder.parameters.count == 64)
    #expect(decoder.decode("~j".utf8) == [.key(.character("j"))])
  }
}
