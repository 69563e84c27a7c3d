/// Why bytes are no archive that can be read.
public enum ZipError: Error, Hashable, Sendable {
  /// They are no ZIP file, or its end is missing.
  case notAnArchive
  /// The archive has no such part.
  case missing(String)
  /// The part is damaged, or packed in a way that is not read.
  case damaged(String)
  /// The part is encrypted.
  case encrypted(String)
  /// The part, or what it unpacks to, is larger than is read.
  case tooBig(String)
}
