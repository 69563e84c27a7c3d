extension Grid {
  /// The same picture with nothing in it that `repertoire` lacks.
  ///
  /// Lines and bars become the nearest signs, Russian letters the Latin ones that sound most like
  /// them; the rest becomes `?`. Every cell keeps its place and its
  /// role.
  public func drawn(with repertoire: Repertoire) -> Grid {
    guard repertoire == .ascii else { return self }
    var grid = self
    var isReplaced = false
    grid.replace(bounds) { cell in
      guard cell.width != 0 else { return isReplaced ? .blank(cell.role) : cell }
      let glyph = cell.glyph.nearestInASCII
      isReplaced = glyph != cell.glyph
      return isReplaced ? Cell(glyph: glyph, role: cell.role, width: 1) : cell
    }
    return grid
  }
}

extension Glyph {
  /// The glyph of ASCII that comes nearest, without a mark.
  var nearestInASCII: Glyph {
    let scalar = base
    if scalar.isASCII { return Glyph(scalar: scalar) }
    if let sign = Glyph.signs[scalar] { return Glyph(scalar: sign) }
    if let letter = Glyph.letters[scalar] { return Glyph(scalar: letter) }
    switch scalar.value {
    case 0x2500...0x257F: return Glyph(scalar: "+")
    case 0x2580...0x259F: return Glyph(scalar: "#")
    default: return Glyph(scalar: "?")
    }
  }

  private static let letters = nearest([
    ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "abvgdeejziiklmnoprstufhccss'y'eua"),
    ("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", "ABVGDEEJZIIKLMNOPRSTUFHCCSS'Y'EUA"),
  ])

  private static let signs = nearest([
    ("─━┄┈═│┃┆┊║", "-----|||||"), ("█▉▊▋▌▍▎▏▐▕▓▒░▁", "####[|||]|%:._"),
    ("▂▃▄▅▆▇", ".-=+*%"), ("‹›«»“”„‘’", "<>\"\"\"\"\"''"), ("←→↑↓↔▸▾▴", "<>^v->v^"),
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
