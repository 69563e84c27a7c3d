import Testing

/// Somebody at the keyboard who knows nothing of the program: presses only keys that the screen
/// names, and reads what comes of it.
///
/// A key is given with the words beside it, `F4 Изменить` or `Да (Д)`, as the key bar, the page or
/// the dialog shows them. What is typed into fields needs no name, nor does Tab between fields.
final class Coordinator {
  let pty: Pty
  private var learned: Set<String> = []

  /// How long a person has patience with a busy machine.
  static let patience = Duration.seconds(20)

  init(_ pty: Pty) { self.pty = pty }

  /// Why a person cannot go on.
  enum Puzzle: Error, CustomStringConvertible {
    /// The screen does not name the key.
    case notShown(String, screen: String)
    /// There is no such field or row.
    case notFound(String, screen: String)

    var description: String {
      switch self {
      case .notShown(let sign, let screen): "the screen does not show «\(sign)»:\n\(screen)"
      case .notFound(let what, let screen): "there is no «\(what)» on the screen:\n\(screen)"
      }
    }
  }

  // MARK: - Reading

  /// The picture as text.
  var text: String {
    pty.receive(within: .zero)
    return pty.screen.text
  }

  /// The lines of the picture.
  var lines: [String] {
    pty.receive(within: .zero)
    return pty.screen.lines
  }

  /// The line with the cursor.
  var line: String {
    pty.receive(within: .zero)
    return pty.screen.line(pty.screen.cursor.y)
  }

  /// Waits until the screen says all of this.
  func reads(_ texts: String...) throws {
    for text in texts { try pty.wait(for: text, within: Self.patience) }
  }

  /// Waits until the screen no longer says this.
  func missesNow(_ text: String) throws {
    try pty.wait(within: Self.patience, until: "«\(text)» to go") {
      !pty.screen.text.contains(text)
    }
  }

  /// Waits until a line says all of this, from left to right.
  func readsLine(_ parts: String...) throws {
    try pty.wait(within: Self.patience, until: "a line with \(parts)") {
      pty.screen.lines.contains { $0.holds(parts) }
    }
  }

  /// Whether the screen names a key with these words.
  func shows(_ sign: String) -> Bool {
    lines.contains { $0.asSigns.contains(sign.asSigns) }
  }

  // MARK: - Pressing

  /// Presses a key that the screen names.
  func press(showing sign: String) throws {
    try find(sign)
    let (before, key) = (text, Self.key(of: sign))
    try pty.press(key)
    // Alone it is known only after a moment: with the next key it would be Alt.
    if key == "Esc" { try pty.wait(until: "Esc to act") { pty.screen.text != before } }
    try pty.settle(within: Self.patience)
  }

  /// Presses a key that the help of this page names, having looked there once.
  func press(learning key: String) throws {
    let page = "\(key) \(lines.last ?? "")"
    if !learned.contains(page) {
      try press(showing: "F1")
      try find(Self.signs[key] ?? key)
      try press(showing: "F1")
      learned.insert(page)
    }
    try pty.press(key)
    try pty.settle(within: Self.patience)
  }

  /// The arrows, as the help shows them.
  private static let signs = ["Up": "↑", "Down": "↓", "Left": "←", "Right": "→"]

  /// Goes up or down to the row that holds all of this, from left to right.
  func go(_ key: String, to parts: String...) throws {
    for _ in 0..<100 where !line.holds(parts) {
      try moving { try press(learning: key) }
    }
    guard line.holds(parts) else { throw Puzzle.notFound("\(parts)", screen: text) }
  }

  /// Types into what has the keys.
  func type(_ text: String) throws {
    try pty.type(text)
    try pty.settle(within: Self.patience)
  }

  /// Goes to the field of this name.
  func focus(_ label: String) throws {
    for _ in 0..<30 where !isAt(label) {
      try moving {
        try pty.press("Tab")
        // Something else may change first, such as a message: the key is still to be taken.
        try pty.settle(within: Self.patience)
      }
    }
    guard isAt(label) else { throw Puzzle.notFound(label, screen: text) }
  }

  /// Types into the field of this name.
  func fill(_ label: String, _ text: String) throws {
    try focus(label)
    try type(text)
  }

  /// Types into the field of this name in place of what is there.
  func replace(_ label: String, _ text: String) throws {
    try focus(label)
    try pty.press("Ctrl+U", "Ctrl+K")
    try type(text)
  }

  /// Ends the program with the key that everybody knows, and returns its exit status.
  func leave() throws -> Int {
    try pty.press("F10")
    return try pty.waitForEnd(within: Self.patience)
  }

  /// Leaves although something typed is not kept: the program asks first.
  func quitLosingText(showing sign: String) throws -> Int {
    try press(showing: sign)
    try reads("Закрыть форму?")
    try pty.press("д")
    return try pty.waitForEnd(within: Self.patience)
  }

  /// The machine loses its power, as far as the program can tell, once the screen says that
  /// everything is saved.
  func kill() throws {
    try reads("Сохранено")
    pty.signal(9)
    try pty.waitForEnd(within: Self.patience)
  }

  /// Looks for the words of a key, as long as a person would.
  private func find(_ sign: String) throws {
    do {
      try pty.wait(until: "the key «\(sign)»") { shows(sign) }
    } catch {
      throw Puzzle.notShown(sign, screen: text)
    }
  }

  /// Does something that moves the cursor or what is under it, and waits until it has moved.
  private func moving(_ action: () throws -> Void) throws {
    let (cursor, text) = (pty.screen.cursor, text)
    try action()
    try pty.wait(within: Self.patience, until: "the cursor to move") {
      pty.screen.cursor != cursor || pty.screen.text != text
    }
  }

  private func isAt(_ label: String) -> Bool {
    let line = line.drop { $0 == " " }
    // A field that must be filled in has a star behind its name.
    return [label, label + " *"].contains { line == $0 || line.hasPrefix($0 + "  ") }
  }

  /// The key in the words beside it, on a keyboard.
  static func key(of sign: String) -> String {
    if sign.hasSuffix(")"), let letter = sign.dropLast().last { return letter.lowercased() }
    let name = sign.prefix { $0 != " " }
    switch name {
    case "Пробел": return "Space"
    default: return name.count == 1 ? name.lowercased() : String(name)
    }
  }
}

extension String {
  /// Whether all of this stands in it, from left to right.
  func holds(_ parts: [String]) -> Bool {
    var rest = self[...]
    for part in parts {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }

  /// Its words with one blank around each, without frames and stops between them.
  fileprivate var asSigns: String {
    let words = split { " │▌▐[]›,.:;".contains($0) }
    return " " + words.joined(separator: " ") + " "
  }
}
