import CTerminal

/// The rows of a frame.
struct Picture {
  private(set) var rows: [[ct_cell]]
  let columns: Int

  init(columns: Int, lines: Int) {
    self.columns = columns
    rows = Array(repeating: Array(repeating: Picture.cell(" "), count: columns), count: lines)
  }

  static func cell(
    _ base: Unicode.Scalar, mark: UInt32 = 0, style: Int = 0, width: Int = 1, link: Int = 0
  ) -> ct_cell {
    ct_cell(
      base: base.value, mark: mark, style: UInt16(style), width: UInt8(width), link: UInt8(link))
  }

  /// Writes narrow text from the left of a line.
  mutating func write(_ text: String, line: Int, style: Int = 0) {
    guard rows.indices.contains(line) else { return }
    for (x, scalar) in text.unicodeScalars.prefix(columns).enumerated() {
      rows[line][x] = Picture.cell(scalar, style: style)
    }
  }

  /// What a terminal ought to show of each line, without blanks at its end.
  var lines: [String] {
    rows.map { row in
      var text = row.filter { $0.width > 0 }.map(Picture.shown).joined()
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  /// The style of each column of each line, as letters from `a`.
  var styles: [String] {
    rows.map { row in
      let letters = row.map { UInt8(ascii: "a") + UInt8($0.style) }
      return String(decoding: letters, as: UTF8.self)
    }
  }

  /// The number of the link of each column of each line; the second column of a wide character has
  /// that of the first.
  var links: [String] {
    rows.map { row in
      var last: UInt8 = 0
      let digits = row.map { cell in
        if cell.width > 0 { last = cell.link }
        return UInt8(ascii: "0") + last
      }
      return String(decoding: digits, as: UTF8.self)
    }
  }

  private static func shown(_ cell: ct_cell) -> String {
    let harmful: [Unicode.Scalar] = ["\u{1B}", "\u{9B}", "\u{202E}", "\u{100001}"]
    guard let base = Unicode.Scalar(cell.base), !harmful.contains(base) else { return "\u{FFFD}" }
    let mark = cell.mark == 0 ? nil : Unicode.Scalar(cell.mark)
    return String(base) + (mark.map { String($0) } ?? "")
  }

  /// Takes the first line away and adds a blank one below.
  mutating func scroll() {
    guard !rows.isEmpty else { return }
    rows.removeFirst()
    rows.append(Array(repeating: Picture.cell(" "), count: columns))
  }

  /// Draws over a few parts of lines.
  mutating func disturb(_ random: inout Dice) {
    let strokes = 1 + random.roll(6)
    disturb(&random, strokes: strokes)
  }

  /// Draws over parts of lines, or moves lines: as a list, a form or a pager would.
  mutating func disturb(_ random: inout Dice, strokes: Int) {
    guard !rows.isEmpty else { return }
    if random.roll(8) == 0 { scroll() }
    if random.roll(8) == 0 { rows.insert(rows.removeLast(), at: 0) }
    for _ in 0..<strokes {
      let line = random.roll(rows.count)
      var x = random.roll(columns)
      let end = min(columns, x + 1 + random.roll(30))
      let style = random.roll(Probe.styles)
      let link = random.roll(3) == 0 ? 1 + random.roll(Probe.links) : 0
      blank(line: line, around: x)
      while x < end {
        x += put(Picture.samples[random.roll(Picture.samples.count)], x, line, style, link)
      }
      if x < columns, rows[line][x].width == 0 { rows[line][x] = Picture.cell(" ") }
    }
  }

  /// A wide character that loses one half becomes blank.
  private mutating func blank(line: Int, around x: Int) {
    if rows[line][x].width == 0, x > 0 { rows[line][x - 1] = Picture.cell(" ") }
  }

  private mutating func put(
    _ sample: (base: Unicode.Scalar, mark: UInt32, width: Int), _ x: Int, _ line: Int,
    _ style: Int, _ link: Int
  ) -> Int {
    let fits = x + sample.width <= columns
    let base = fits ? sample.base : " "
    let width = fits ? sample.width : 1
    rows[line][x] = Picture.cell(
      base, mark: fits ? sample.mark : 0, style: style, width: width, link: link)
    if width == 2 { rows[line][x + 1] = Picture.cell("\0", style: style, width: 0) }
    return width
  }

  private static let samples: [(base: Unicode.Scalar, mark: UInt32, width: Int)] = [
    ("a", 0, 1), ("b", 0, 1), (" ", 0, 1), (" ", 0, 1), ("Ж", 0, 1), ("ё", 0, 1), ("и", 0x306, 1),
    ("е", 0x308, 1), ("é", 0, 1), ("│", 0, 1), ("█", 0, 1), ("…", 0, 1), ("№", 0, 1), ("漢", 0, 2),
    ("✓", 0, 1), ("░", 0, 1), ("▶", 0, 1), ("字", 0, 2), ("🙂", 0, 2), ("🎓", 0, 2), ("\u{1B}", 0, 1),
    ("\u{9B}", 0, 1), ("\u{202E}", 0, 1), ("\u{100001}", 0, 1),
  ]
}

/// Numbers that come out the same for the same seed (xorshift64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  /// A number below `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(sides))
  }
}
