/// The advance widths of Times New Roman, which Liberation Serif shares.
enum TimesMetrics {
  /// The characters of each width, in thousandths of the size of the letters.
  private static let classes: KeyValuePairs<Int, String> = [
    180: "'", 200: "|", 250: " \u{A0},.", 278: "/:;\\ijlt", 333: "!()-I[]`fr’", 389: "Js", 395: "з",
    408: "\"", 410: "г", 429: "э", 437: "т", 444: "?acezаеёс“”„", 456: "ь", 460: "я", 469: "^",
    472: "в", 480: "{}", 486: "к", 499: "л", 500: "#$*0123456789_bdghknopquvxyорух«»–", 501: "З",
    503: "ч", 509: "бд", 517: "ъ", 535: "ийнпц", 541: "~", 556: "FPSР", 564: "+<=>", 574: "БЬ",
    578: "Г", 611: "ELTZЕЁТ", 633: "м", 648: "ф", 650: "Ч", 660: "Э", 667: "BCRВКСЯ", 672: "ы",
    678: "Л", 682: "Д", 691: "ж", 706: "Ъ", 708: "У", 722: "ADGHKNOQUVXYwАИЙНОПХЦ", 747: "ю",
    770: "шщ", 778: "&m", 790: "Ф", 833: "%", 872: "Ы", 889: "MМ", 896: "Ж", 921: "@", 944: "W",
    954: "№", 1_000: "—…", 1_009: "ШЩ", 1_028: "Ю",
  ]

  private static let widths: [Character: Int] = {
    var widths: [Character: Int] = [:]
    for (width, characters) in classes {
      for character in characters { widths[character] = width }
    }
    return widths
  }()

  /// How wide a text is, in thousandths of the size of its letters; a character that is not known
  /// counts as a whole size.
  static func width(of text: Substring) -> Int {
    text.reduce(0) { $0 + (widths[$1] ?? 1_000) }
  }
}
