import Testing

extension EndToEnd {
  struct WholeFramesTests {
    @Test func `text outside of frames is shown at once, but no half of a character`() {
      var frames = WholeFrames()
      #expect(frames.take(Array("abЖ".utf8)) == Array("abЖ".utf8))
      #expect(frames.take([0x63, 0xD0]) == [0x63])
      #expect(frames.take([0x96]) == [0xD0, 0x96])
      #expect(frames.take([0xF0, 0x9F, 0x99]) == [])
      #expect(frames.take([0x82, 0x61]) == Array("🙂a".utf8))
    }

    @Test func `a frame is shown when it is whole, wherever it is cut`() {
      let stream = Array("x\u{1B}[?2026hЖ🙂\u{1B}[?2026l\u{1B}[?2026hz\u{1B}[?2026l".utf8)
      let first = Array("x".utf8)
      for cut in 0...stream.count {
        var frames = WholeFrames()
        let shown = frames.take(stream[..<cut])
        #expect(shown.count <= cut)
        if cut == 20 { #expect(shown == first) }
        #expect(shown + frames.take(stream[cut...]) == stream)
        #expect(frames.takeRest() == [])
      }
    }

    @Test func `frames can be told apart`() {
      let (first, second) = ("\u{1B}[?2026ha\u{1B}[?2026l", "b\u{1B}[?2026hc\u{1B}[?2026l")
      let parts = WholeFrames.separate(Array("\(first)\(second)d".utf8))
      #expect(parts == [first, second, "d"].map { Array($0.utf8) })
      #expect(WholeFrames.separate([]).isEmpty)
    }

    @Test func `the beginning of a frame waits for its rest`() {
      var frames = WholeFrames()
      let whole = "\u{1B}[?2026ha\u{1B}[?2026l"
      #expect(frames.take(Array("\(whole)\u{1B}[?20".utf8)) == Array(whole.utf8))
      #expect(
        frames.take(Array("26hb\u{1B}[?2026l".utf8)) == Array("\u{1B}[?2026hb\u{1B}[?2026l".utf8))
    }

    @Test func `what never becomes whole is shown at the end`() {
      var frames = WholeFrames()
      #expect(frames.take(Array("\u{1B}[?2026hab".utf8)) == [])
      #expect(frames.takeRest() == Array("\u{1B}[?2026hab".utf8))
    }
  }
}
