/// A text in one role: a cell of a table, a part of a line.
public struct TextRun: Hashable, Sendable {
  /// What is written.
  public var text: String
  /// What it is for.
  public var role: Role
  /// Where it leads, as ``Grid/link(_:to:)`` takes it; nothing where it is no link.
  public var link: String?

  /// Creates a run.
  public init(_ text: String, role: Role = .text, link: String? = nil) {
    self.text = text
    self.role = role
    self.link = link
  }
}

extension Grid {
  /// Writes runs one after another into the first line of `area`; returns the columns they took.
  ///
  ///     grid.write([.init("7/8 ", role: .late), .init("consents")], in: line)
  @discardableResult
  public mutating func write(_ runs: [TextRun], in area: Rect) -> Int {
    var rest = area.line(0).intersection(bounds)
    let start = rest.x
    for run in runs {
      let (written, tail) = rest.split(atColumn: write(run.text, in: rest, role: run.role))
      if let link = run.link { self.link(written, to: link) }
      rest = tail
    }
    return rest.x - start
  }
}
