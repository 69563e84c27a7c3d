/// How the letters of a foreign text were written down.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// Windows-1251, what Russian Excel and Notepad save.
  case windows1251
}
