import TerminalKit

/// Paragraphs over the body of a page, read line by line where they do not fit.
struct ScrolledText: Hashable, Sendable {
  private let paragraphs: [TextRun]
  private(set) var top = 0

  /// Begins at the top; an empty paragraph is a blank line.
  init(_ paragraphs: [TextRun]) { self.paragraphs = paragraphs }

  /// Takes the arrows, Page Up, Page Down, Home and End.
  mutating func scroll(_ key: Key, in body: Rect) {
    let place = Self.place(in: body)
    let count = lines(width: place.width).count
    top = key.scrolled(from: top, count: count, height: place.height)
  }

  /// Draws the lines in sight; arrows at the right tell that there are more.
  func draw(in body: Rect, on grid: inout Grid) {
    let place = Self.place(in: body)
    let lines = lines(width: place.width)
    let first = min(top, max(0, lines.count - place.height))
    for (row, line) in lines.dropFirst(first).prefix(place.height).enumerated() {
      grid.write(line.text, in: place.line(row), role: line.role)
    }
    let edge = body.split(lastColumns: 1).tail.intersection(grid.bounds)
    grid.cursor = place.isEmpty ? nil : place.origin
    guard !place.isEmpty else { return }
    if first > 0 { grid.write("↑", in: edge.line(place.y - body.y), role: .muted) }
    if first + place.height < lines.count {
      grid.write("↓", in: edge.line(place.bottom - 1 - body.y), role: .muted)
    }
  }

  private func lines(width: Int) -> [TextRun] {
    paragraphs.flatMap { paragraph -> [TextRun] in
      guard !paragraph.text.isEmpty else { return [paragraph] }
      return Paragraph.lines(of: paragraph.text, width: width)
        .map { TextRun($0, role: paragraph.role) }
    }
  }

  private static func place(in body: Rect) -> Rect {
    body.inset(columns: 2, lines: body.height > 8 ? 1 : 0)
  }
}

extension Context {
  /// The lines of the picture that a page has.
  var body: Rect {
    let head = overview == nil ? 0 : 3
    return Rect(x: 0, y: head, width: size.width, height: max(0, size.height - head - 2))
  }
}

extension PageAction {
  /// The actions that read a text: each gives its key to `scroll`.
  static func reading(
    _ name: String, _ scroll: @escaping @Sendable (inout State, Key, Context) -> Void
  ) -> [PageAction] {
    let keys: [(String, Key, [Key], isInBar: Bool)] = [
      ("pageDown", .pageDown, [.space], true), ("pageUp", .pageUp, [], false),
      ("down", .down, [.character("j")], false), ("up", .up, [.character("k")], false),
      ("top", .home, [], false), ("end", .end, [], false),
    ]
    return keys.map { id, key, others, isInBar in
      PageAction(
        "\(name).\(id)", [key] + others, { $0.roadmap.scroll(key) }, isInBar: isInBar
      ) { state, context in
        scroll(&state, key, context)
        return []
      }
    }
  }
}
