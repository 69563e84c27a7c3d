/// Lines of an iCalendar file (RFC 5545): folded at 75 octets, ended by CRLF.
struct ICalendarWriter {
  /// The longest line in octets, without its end (3.1).
  private static let limit = 75

  private(set) var bytes: [UInt8] = []

  /// A property of which the value stands as it is.
  mutating func line(_ name: String, _ value: String) { write("\(name):\(value)") }

  /// A property of free text (3.3.11).
  mutating func text(_ name: String, _ text: String) { line(name, Self.escaped(text)) }

  /// A component around `content`.
  mutating func component(_ name: String, _ content: (inout Self) -> Void) {
    line("BEGIN", name)
    content(&self)
    line("END", name)
  }

  private mutating func write(_ line: String) {
    var room = Self.limit
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if octets > room {
        bytes += Array("\r\n ".utf8)
        room = Self.limit - 1
      }
      bytes += Array(String(scalar).utf8)
      room -= octets
    }
    bytes += Array("\r\n".utf8)
  }

  /// The text with what has a meaning escaped and without what no line can hold.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n": escaped += ["\\", "n"]
      case "\t", "\u{20}"..."\u{7E}", "\u{A0}"...: escaped.append(scalar)
      default: break
      }
    }
    return String(escaped)
  }
}
