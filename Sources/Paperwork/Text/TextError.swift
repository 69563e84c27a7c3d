/// Why bytes cannot be read as text.
public enum TextError: Error, Hashable, Sendable {
  /// There are more bytes than are read.
  case tooBig(bytes: Int, limit: Int)
  /// A zero byte: a picture, a document of an office program, UTF-16; `line` counts from 1.
  case notText(line: Int)
  /// Most of it is UTF-8, but not here: the file was cut or damaged; `line` counts from 1.
  case brokenUTF8(line: Int)
}
