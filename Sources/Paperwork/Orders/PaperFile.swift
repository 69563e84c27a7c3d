public import Mentoring
import PlainText

/// How files of papers are called.
public enum PaperFile {
  /// The name without a folder: `Приказ 42-ОД от 09.10.2026.docx`, and for a draft
  /// `Проект приказа о парах.docx`.
  ///
  /// It holds no character that a file system refuses (`/`, NUL, and `\ : * ? " < > |` of Windows),
  /// does not begin with a point, and is at most 255 bytes long.
  public static func safeFileName(for order: PairOrder) -> String {
    guard order.state == .signed else { return "Проект приказа о парах.docx" }
    let number = shortened(safe(order.content.number))
    let day = order.content.date?.dotted
    let parts = ["Приказ", number, day.map { "от \($0)" } ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " ") + ".docx"
  }

  /// A slash becomes a hyphen: `26/1` is read as `26-1`.
  private static func safe(_ text: String) -> String {
    var safe = ""
    for character in Sanitized(text).text {
      safe.append("/\\:*?\"<>|".contains(character) ? "-" : character)
    }
    return safe
  }

  /// As many characters as leave room for the rest of the name.
  private static func shortened(_ text: String) -> String {
    var short = ""
    for character in text {
      guard short.utf8.count + String(character).utf8.count <= 120 else { break }
      short.append(character)
    }
    return short
  }
}
