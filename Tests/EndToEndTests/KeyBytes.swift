/// What a terminal sends for a key, by its name: `F2`, `Down`, `Ctrl+P`, `Alt+x`, `j`.
enum KeyBytes {
  private static let named: [String: String] = [
    "Up": "\u{1B}OA", "Down": "\u{1B}OB", "Right": "\u{1B}OC", "Left": "\u{1B}OD",
    "Home": "\u{1B}OH", "End": "\u{1B}OF", "PgUp": "\u{1B}[5~", "PgDn": "\u{1B}[6~",
    "Ins": "\u{1B}[2~", "Del": "\u{1B}[3~", "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t",
    "Shift+Tab": "\u{1B}[Z", "Backspace": "\u{7F}", "Space": " ",
    "F1": "\u{1B}OP", "F2": "\u{1B}OQ", "F3": "\u{1B}OR", "F4": "\u{1B}OS", "F5": "\u{1B}[15~",
    "F6": "\u{1B}[17~", "F7": "\u{1B}[18~", "F8": "\u{1B}[19~", "F9": "\u{1B}[20~",
    "F10": "\u{1B}[21~", "F11": "\u{1B}[23~", "F12": "\u{1B}[24~",
  ]

  /// The bytes, or nothing for a name that is no key.
  static func of(_ name: String) -> [UInt8]? {
    if let sequence = named[name] { return Array(sequence.utf8) }
    if name.hasPrefix("Alt+"), let rest = of(String(name.dropFirst(4))) { return [0x1B] + rest }
    if name.hasPrefix("Ctrl+") { return control(String(name.dropFirst(5))) }
    return name.count == 1 ? Array(name.utf8) : nil
  }

  private static func control(_ name: String) -> [UInt8]? {
    let arrows: [String: Character] = [
      "Up": "A", "Down": "B", "Right": "C", "Left": "D", "Home": "H", "End": "F",
    ]
    if let final = arrows[name] { return Array("\u{1B}[1;5\(final)".utf8) }
    guard let letter = name.uppercased().utf8.first, name.utf8.count == 1 else { return nil }
    return (0x40..<0x60).contains(letter) ? [letter & 0x1F] : nil
  }
}
