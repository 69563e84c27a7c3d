import PlainText
import Testing

@Suite struct DisplayWidthTests {
  @Test func `is what the C library says for everything that is drawn`() throws {
    let widths = try WidthTable.glibc.get()
    #expect(widths.count == 1_112_064)
    let differing = widths.filter {
      DisplayWidth.isDrawable($0.scalar) && DisplayWidth.of($0.scalar) != $0.width
    }
    #expect(differing.map(\.scalar.value) == [])
  }

  @Test func `is the one column of U+FFFD for everything that is not drawn`() throws {
    let hidden = try WidthTable.glibc.get().filter { !DisplayWidth.isDrawable($0.scalar) }
    #expect(hidden.allSatisfy { DisplayWidth.of($0.scalar) == 1 })
    #expect(DisplayWidth.isDrawable("\u{FFFD}"))
    #expect(hidden.contains { $0.scalar == "\u{1B}" })
  }

  @Test func `is the table that the C library and the named exceptions make`() throws {
    let differing = try WidthTable.glibc.get().filter { entry in
      let kind = DisplayWidth.isDrawable(entry.scalar) ? DisplayWidth.of(entry.scalar) : 3
      return kind != WidthTable.kind(of: entry.scalar, width: entry.width)
    }
    #expect(differing.map(\.scalar.value) == [])
  }

  @Test(.enabled(if: WidthTable.isRecording)) func `is written anew when asked for`() throws {
    try WidthTable.record()
    Issue.record("Recorded the table of widths")
  }

  @Test func `is the same for a text in one go as for its scalars`() {
    let scalars: [Unicode.Scalar] = [
      "a", " ", "~", "\u{7F}", "\u{0}", "\u{400}", "Я", "ё", "\u{47F}", "\u{480}", "\u{483}", "«",
      "\u{AD}", "\u{301}", "…", "漢", "😀",
    ]
    for first in scalars {
      for second in scalars {
        let text = String(String.UnicodeScalarView([first, second, first]))
        #expect(DisplayWidth.of(text) == 2 * DisplayWidth.of(first) + DisplayWidth.of(second))
      }
    }
  }

  @Test(
    arguments: [
      ("a", 1), ("Я", 1), ("ё", 1), ("№", 1), ("…", 1), ("─", 1), ("█", 1), ("⠿", 1), ("→", 1),
      ("\u{301}", 0), ("漢", 2), ("カ", 2), ("😀", 2), ("한", 2), ("\u{3000}", 2), ("₽", 1), ("✓", 1),
    ] as [(Unicode.Scalar, Int)]) func `measures a scalar`(scalar: Unicode.Scalar, width: Int)
  {
    #expect(DisplayWidth.of(scalar) == width)
    #expect(DisplayWidth.isDrawable(scalar))
  }

  @Test(
    arguments: [
      "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{202E}",
      "\u{FE0F}",
      "\u{FEFF}", "\u{E000}", "\u{1F1F7}", "\u{1F3FD}", "\u{378}",
    ] as [Unicode.Scalar]) func `does not draw what terminals disagree on`(scalar: Unicode.Scalar)
  {
    #expect(!DisplayWidth.isDrawable(scalar))
    #expect(DisplayWidth.of(scalar) == 1)
  }

  @Test(arguments: [
    ("", 0), ("Иванова", 7), ("漢字", 4), ("и\u{306}", 1), ("a\u{1B}b", 3), ("😀!", 3),
  ]) func `measures a text`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
