import Glibc
import PlainText
import Testing

@Suite struct DisplayWidthTests {
  /// The widths of glibc under C.UTF-8; asked of a locale of its own, so that no other test sees it.
  private static let glibc = Result { try glibcWidths() }

  private static func glibcWidths() throws -> [(scalar: Unicode.Scalar, width: Int)] {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let former = uselocale(locale)
    defer {
      uselocale(former)
      freelocale(locale)
    }
    // The module map of Glibc leaves wcwidth out.
    typealias Measure = @convention(c) (wchar_t) -> CInt
    let wcwidth = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: Measure.self)
    return (UInt32(0)...0x10FFFF).compactMap { value in
      Unicode.Scalar(value).map { ($0, Int(wcwidth(wchar_t(bitPattern: value)))) }
    }
  }

  @Test func `is what the C library says for everything that is drawn`() throws {
    let widths = try Self.glibc.get()
    #expect(widths.count == 1_112_064)
    let differing = widths.filter {
      DisplayWidth.isDrawable($0.scalar) && DisplayWidth.of($0.scalar) != $0.width
    }
    #expect(differing.map(\.scalar.value) == [])
  }

  @Test func `is the one column of U+FFFD for everything that is not drawn`() throws {
    let hidden = try Self.glibc.get().filter { !DisplayWidth.isDrawable($0.scalar) }
    #expect(hidden.allSatisfy { DisplayWidth.of($0.scalar) == 1 })
    #expect(DisplayWidth.isDrawable("\u{FFFD}"))
    #expect(hidden.contains { $0.scalar == "\u{1B}" })
  }

  @Test func `draws all that the C library can measure, but for the named exceptions`() throws {
    let exceptions: [ClosedRange<UInt32>] = [
      0x34F...0x34F, 0x115F...0x11FF, 0x17B4...0x17B5, 0x180B...0x180F, 0x2028...0x2029,
      0x2630...0x2637, 0x268A...0x268F, 0x3164...0x3164, 0x3248...0x324F, 0x4DC0...0x4DFF,
      0xD7B0...0xD7FB, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFFA0...0xFFA0, 0x1D300...0x1D376,
      0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF, 0xF0000...0x10FFFD,
    ]
    let hidden = try Self.glibc.get().filter {
      $0.width >= 0 && !DisplayWidth.isDrawable($0.scalar)
        && $0.scalar.value != 0 && $0.scalar.properties.generalCategory != .format
    }
    // A newer C library knows letters that the table does not; those of Unicode 14 it must know.
    let unexpected = hidden.filter { entry in
      (entry.scalar.properties.age ?? (99, 0)).major <= 14
        && !exceptions.contains { $0.contains(entry.scalar.value) }
    }
    #expect(unexpected.map(\.scalar.value) == [])
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
