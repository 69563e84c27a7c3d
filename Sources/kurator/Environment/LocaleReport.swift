import Glibc

/// Which letters the machine can draw.
struct LocaleReport: Hashable, Sendable {
  /// The locale that the environment wishes for.
  let wished: String?
  /// The encoding of the first locale that is there, among the one wished for and the usual ones.
  let codeset: String

  /// Whether all letters can be drawn.
  var isUnicode: Bool { codeset == "UTF-8" }

  /// Creates a report.
  init(wished: String?, codeset: String) {
    self.wished = wished
    self.codeset = codeset
  }

  /// Looks at the machine as the screens will: the process is as before afterwards.
  init(_ facts: ProcessFacts) {
    wished = facts.locale
    let before = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "C"
    defer { setlocale(LC_CTYPE, before) }
    let names = [wished ?? "", "C.UTF-8", "en_US.UTF-8", "ru_RU.UTF-8"]
    let found = names.compactMap(Self.codeset)
    codeset = found.contains("UTF-8") ? "UTF-8" : found.first ?? "ASCII"
  }

  private static func codeset(of name: String) -> String? {
    guard setlocale(LC_CTYPE, name) != nil, let codeset = nl_langinfo(Int32(CODESET)) else {
      return nil
    }
    return String(cString: codeset)
  }
}

/// An encoding that the environment names and that is not the program's own.
struct OtherEncoding: Hashable, Sendable {
  /// The locale, such as `ru_RU.KOI8-R`.
  let locale: String
  /// The encoding in it.
  let codeset: String

  /// Reads the name of a locale; nothing where it names UTF-8, or no encoding, as `C` does, which
  /// says nothing of the terminal.
  init?(locale: String) {
    let parts = locale.prefix { $0 != "@" }.split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    codeset = String(parts[1])
    self.locale = locale
    let plain = codeset.lowercased().filter { $0.isLetter || $0.isNumber }
    guard plain != "utf8" else { return nil }
  }
}

extension ProcessFacts {
  /// The locale that the environment wishes for its letters.
  var locale: String? {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variable($0) }.first
  }
}
