extension Grid: CustomStringConvertible {
  /// The characters of every line, then the roles of every line: what a snapshot keeps.
  ///
  /// Each line ends in `|`; the last one tells where the cursor stands, when it is shown.
  public var description: String {
    let characters = (0..<size.height).map { line($0) + "|\n" }
    let roles = (0..<size.height).map { y in String(row(y).map { $0.role.code }) + "|\n" }
    let rule = String(repeating: "=", count: size.width) + "|\n"
    let place = cursor.map { "cursor \($0.x),\($0.y)\n" } ?? ""
    return characters.joined() + rule + roles.joined() + place
  }

  /// The characters alone, a line feed after each line, without blanks at the ends of lines.
  public var text: String {
    (0..<size.height).map { y in
      String(line(y).reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  private func line(_ y: Int) -> String {
    var text = ""
    for cell in row(y) where cell.width > 0 {
      text.unicodeScalars.append(cell.glyph.base)
      if let mark = cell.glyph.mark { text.unicodeScalars.append(mark) }
    }
    return text
  }
}
