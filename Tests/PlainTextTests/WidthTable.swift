import Foundation
import Glibc
import Testing

/// Makes the table of `DisplayWidth` from the C library; with `RECORD_WIDTHS=1` writes it.
enum WidthTable {
  /// The version of Unicode whose letters are in the table; a newer C library may know more.
  private static let unicode = 14

  /// What the C library can measure and is not drawn all the same; why stands in `DisplayWidth`.
  private static let exceptions: [ClosedRange<UInt32>] = [
    0x34F...0x34F, 0x115F...0x11FF, 0x17B4...0x17B5, 0x180B...0x180F, 0x2028...0x2029,
    0x2630...0x2637, 0x268A...0x268F, 0x3164...0x3164, 0x3248...0x324F, 0x4DC0...0x4DFF,
    0xD7B0...0xD7FB, 0xFE00...0xFE0F, 0xFFA0...0xFFA0, 0x1D300...0x1D356, 0x1D360...0x1D376,
    0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF,
  ]

  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_WIDTHS"] == "1"
  }

  /// The widths under C.UTF-8 of all scalars; a locale of its own, so that no other test sees it.
  static let glibc = Result {
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
      Unicode.Scalar(value).map {
        (scalar: $0, width: Int(wcwidth(wchar_t(bitPattern: value))))
      }
    }
  }

  /// The kind that a scalar has in the table: its columns, or 3 when it is not drawn.
  static func kind(of scalar: Unicode.Scalar, width: Int) -> Int {
    guard let age = scalar.properties.age, age.major <= unicode else { return 3 }
    if exceptions.contains(where: { $0.contains(scalar.value) }) { return 3 }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned: return 3
    default: return width < 0 ? 3 : width
    }
  }

  static func record() throws {
    var runs: [UInt32] = []
    var former = -1
    var expected: UInt32 = 0
    for (scalar, width) in try glibc.get() {
      // Surrogates are no scalars; they stand in the table as not drawn.
      let gap = scalar.value == expected ? [] : [(expected, 3)]
      for (value, kind) in gap + [(scalar.value, kind(of: scalar, width: width))]
      where kind != former {
        runs.append(value << 2 | UInt32(kind))
        former = kind
      }
      expected = scalar.value + 1
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/PlainText/DisplayWidth+Runs.swift")
    try Data(source(of: runs).utf8).write(to: file)
  }

  private static func source(of runs: [UInt32]) -> String {
    var lines = [
      "extension DisplayWidth {",
      "  /// Where each run of scalars of one kind begins, in rising order: first scalar × 4 + kind.",
      "  ///",
      "  /// Kinds 0, 1 and 2 are columns, 3 is drawn as U+FFFD. Written by `WidthTable` in the tests",
      "  /// from the widths of glibc for C.UTF-8 and the rules of ``isDrawable(_:)``.",
      "  static let runs: [UInt32] = [",
    ]
    var line = "   "
    for run in runs {
      let number = " 0x\(String(run, radix: 16)),"
      if line.count + number.count > 100 {
        lines.append(line)
        line = "   "
      }
      line += number
    }
    return (lines + [line, "  ]", "}", ""]).joined(separator: "\n")
  }
}
