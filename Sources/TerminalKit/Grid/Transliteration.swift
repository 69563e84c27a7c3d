/// Russian letters in Latin ones, as passports have them (ICAO 9303): `Сейчас` is `Seichas`.
enum Transliteration {
  private static let small: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u",
  ]

  /// Whether it is a letter that is written in Latin ones.
  static func has(_ scalar: Unicode.Scalar) -> Bool { small[lowered(scalar)] != nil }

  /// The Latin letters of a word's letter, or nothing where it is none; they are all capitals where
  /// a neighbour is one, too, and a soft sign by itself is an apostrophe.
  static func latin(
    _ scalar: Unicode.Scalar, after before: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> String? {
    let letter = lowered(scalar)
    guard let latin = small[letter] else { return nil }
    if latin.isEmpty, !(before.map(has) ?? false), !(next.map(has) ?? false) { return "'" }
    guard letter != scalar else { return latin }
    let neighbour = [next, before].compactMap(\.self).first { has($0) }
    let isAmongCapitals = neighbour.map { lowered($0) != $0 } ?? false
    return isAmongCapitals ? latin.uppercased() : latin.prefix(1).uppercased() + latin.dropFirst()
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0x400...0x40F: Unicode.Scalar(scalar.value + 0x50) ?? scalar
    case 0x490: "ґ"
    default: scalar
    }
  }
}
