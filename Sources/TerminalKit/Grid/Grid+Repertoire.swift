extension Grid {
  /// The same picture with nothing in it that `repertoire` lacks.
  ///
  /// Lines and bars become the nearest signs in their places, Russian letters Latin ones
  /// (``Transliteration``), for which texts may move into the blanks beside them; the rest becomes
  /// `?`. Everything keeps its role.
  public func drawn(with repertoire: Repertoire) -> Grid {
    guard repertoire == .ascii else { return self }
    var grid = self
    for y in 0..<size.height {
      let row = ASCIIRow(self.row(y))
      for (x, cell) in row.cells.enumerated() { grid.put(cell, at: x, line: y) }
      if let cursor, cursor.y == y, row.places.indices.contains(cursor.x) {
        grid.cursor = Point(x: row.places[cursor.x], y: y)
      }
    }
    return grid
  }
}

extension String {
  /// The text as a picture with nothing but `repertoire` has it, so that what is laid out by its
  /// width needs no blanks beside it there.
  public func drawn(with repertoire: Repertoire) -> String {
    guard repertoire == .ascii else { return self }
    let scalars = Array(unicodeScalars)
    var drawn = ""
    for (place, scalar) in scalars.enumerated() where scalar.columns > 0 {
      let latin = Transliteration.latin(
        scalar, after: place > 0 ? scalars[place - 1] : nil,
        before: place + 1 < scalars.count ? scalars[place + 1] : nil)
      drawn += latin ?? String(Character(Glyph(scalar: scalar).nearestInASCII.base))
    }
    return drawn
  }
}

extension Glyph {
  /// The glyph of ASCII that comes nearest, without a mark.
  var nearestInASCII: Glyph {
    let scalar = base
    if scalar.isASCII { return Glyph(scalar: scalar) }
    if let sign = Glyph.signs[scalar] { return Glyph(scalar: sign) }
    switch scalar.value {
    case 0x2500...0x257F: return Glyph(scalar: "+")
    case 0x2580...0x259F: return Glyph(scalar: "#")
    default: return Glyph(scalar: "?")
    }
  }

  private static let signs = nearest([
    ("─━┄┈═│┃┆┊║", "-----|||||"), ("█▉▊▋▌▍▎▏▐▕▓▒░▁", "####[|||]|%:._"),
    ("▂▃▄▅▆▇", ".-=+*%"), ("‹›«»“”„‘’", "<>\"\"\"\"\"''"), ("←→↑↓↔▸▾▴", "<>^v-+v^"),
    ("●○•·◆■□✓✗×", "*o*.*#.vxx"), ("–—−…№±°\u{A0}", "---~#+o "),
  ])

  private static func nearest(_ tables: [(String, String)]) -> [Unicode.Scalar: Unicode.Scalar] {
    var nearest: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (from, to) in tables {
      for (one, other) in zip(from.unicodeScalars, to.unicodeScalars) { nearest[one] = other }
    }
    return nearest
  }
}
