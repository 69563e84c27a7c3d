extension Table {
  /// A part of a table's headings that the mouse can take hold of.
  public enum Handle: Hashable, Sendable {
    /// The heading of the column of this id.
    case heading(String)
    /// The right edge of that column.
    case edge(String)

    private static let prefix = "column."
    private static let suffix = ".edge"

    /// Reads the name of a ``Zone``.
    public init?(_ name: String) {
      guard name.hasPrefix(Self.prefix) else { return nil }
      let id = String(name.dropFirst(Self.prefix.count))
      self =
        id.hasSuffix(Self.suffix) ? .edge(String(id.dropLast(Self.suffix.count))) : .heading(id)
    }

    /// The name for a ``Zone``.
    var name: String {
      switch self {
      case .heading(let id): Self.prefix + id
      case .edge(let id): Self.prefix + id + Self.suffix
      }
    }
  }
}

extension Zone.Act {
  /// A click on row `row` of a list whose focus is on `focus`: goes there, or opens it by `key`.
  public static func row(_ row: Int, from focus: Int, opening key: Key = .enter) -> Zone.Act {
    switch row - focus {
    case 0: .key(key, times: 1)
    case let distance: .key(distance < 0 ? .up : .down, times: abs(distance))
    }
  }
}
