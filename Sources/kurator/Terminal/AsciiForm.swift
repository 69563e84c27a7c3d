/// What stands for a scalar where only ASCII can be drawn: one letter or sign for each.
enum AsciiForm {
  /// The ASCII scalar that looks or sounds most like `scalar`, or `?`.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let form = forms[scalar] { return form }
    switch scalar.value {
    case 0x2500...0x257F: return "+"
    case 0x2580...0x259F: return "#"
    default: return "?"
    }
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (many, few) in tables {
      for (scalar, form) in zip(many.unicodeScalars, few.unicodeScalars) { forms[scalar] = form }
    }
    return forms
  }()

  private static let tables: [(String, String)] = [
    ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "abvgdeejziiklmnoprstufhccssq'y'euq"),
    ("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", "ABVGDEEJZIIKLMNOPRSTUFHCCSSQ'Y'EUQ"),
    ("─━┄┈═│┃┆┊║░▒▓█▌▐", "-----|||||.:%#[]"),
    ("←→↔↑↓‹›«»“”„‘’–—−…·•●○◆■□№✓✗×▸▾▴▁\u{A0}", "<>=^v<>\"\"\"\"\"''---~.**o*#.#vxx>v^_ "),
  ]
}
