/// XML 1.0 that is well-formed whatever is written into it.
struct XMLWriter: Hashable, Sendable {
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var text = ""

  /// A document of its own, with the declaration before `content`.
  static func document(_ content: (inout Self) -> Void) -> [UInt8] {
    var xml = Self()
    xml.text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    content(&xml)
    return Array(xml.text.utf8)
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    text += "/>"
  }

  /// An element around `content`.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout Self) -> Void
  ) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// Characters between tags.
  mutating func characters(_ raw: String) { text += Self.escaped(raw) }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
  }

  /// The text with markup escaped and without the characters that XML 1.0 (2.2) cannot hold.
  static func escaped(_ raw: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "\t", "\n", "\r", "\u{20}"..."\u{FFFD}", "\u{10000}"...: escaped.append(scalar)
      default: break
      }
    }
    return String(escaped)
  }
}
