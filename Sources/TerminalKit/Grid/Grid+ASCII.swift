extension Grid {
  /// The same picture in ASCII alone, for terminals that have nothing else.
  ///
  /// Lines and bars become the nearest signs, Russian letters the Latin ones that KOI-8 puts in
  /// their place; the rest becomes `?`. Every cell keeps its place and its role.
  public func asciified() -> Grid {
    var grid = self
    grid.replace(bounds) { cell in
      guard cell.width != 0 else { return .blank(cell.role) }
      return Cell(glyph: cell.glyph.ascii, role: cell.role, width: 1)
    }
    return grid
  }
}

extension Glyph {
  /// The sign of ASCII that is nearest.
  var ascii: Glyph {
    let scalar = base
    if scalar.isASCII { return Glyph(scalar: scalar) }
    return Glyph(scalar: Glyph.nearest[scalar] ?? "?")
  }

  private static let nearest: [Unicode.Scalar: Unicode.Scalar] = {
    var nearest: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (from, to) in substitutes {
      for (one, other) in zip(from.unicodeScalars, to.unicodeScalars) { nearest[one] = other }
    }
    return nearest
  }()

  private static let substitutes = [
    ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "abwgdeevzijklmnoprstufhc~[]_yx\\@q"),
    ("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", "ABWGDEEVZIJKLMNOPRSTUFHC^{}_YX|@Q"),
    ("─│┌┐└┘├┤┬┴┼┆", "-|+++++++++|"),
    ("█▉▊▋▌▍▎▏▐▕▓▒░■□", "#####|||#|%:.#."),
    ("›‹»«▸▾▴→←↑↓↔", "><\"\">v^><^v-"),
    ("●○•·◆✓✗—–…№×±°\u{A0}", "*oo.*vx--~#x+o "),
  ]
}
