/// Text that is cut into lines of a width, as no program wraps it in a picture.
enum TimelineText {
  /// How much wider than Times the letters of the picture may be, in hundredths; also where they are
  /// bold.
  private static let breadth = (plain: 128, bold: 146)

  /// The lines of a text in letters of a size, no wider than a width, at most so many.
  ///
  /// The last one ends with dots where words are left. Lengths in hundredths of a millimetre.
  static func lines(
    _ text: String, size: Int, isBold: Bool = false, width: Int, most: Int
  ) -> [String] {
    let width = width * 100 / (isBold ? breadth.bold : breadth.plain)
    var lines: [String] = []
    var line = ""
    var rest = text.split(separator: " ")[...]
    while let word = rest.first {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if fits(longer, size, width) || line.isEmpty {
        line = longer
        rest = rest.dropFirst()
        continue
      }
      guard lines.count + 1 < most else { break }
      lines.append(cut(line, size, width))
      line = ""
    }
    if !line.isEmpty { lines.append(cut(rest.isEmpty ? line : line + "…", size, width)) }
    return lines
  }

  private static func cut(_ line: String, _ size: Int, _ width: Int) -> String {
    guard !fits(line, size, width) else { return line }
    let letters = Array(line)
    var (kept, beyond) = (0, letters.count + 1)
    while kept + 1 < beyond {
      let middle = (kept + beyond) / 2
      if fits(String(letters[..<middle]) + "…", size, width) {
        kept = middle
      } else {
        beyond = middle
      }
    }
    return String(letters[..<kept]) + "…"
  }

  private static func fits(_ text: String, _ size: Int, _ width: Int) -> Bool {
    TimesMetrics.width(of: text[...]) * size / 1_000 <= width
  }
}
