extension Table {
  /// How wide a column is.
  public enum Width: Hashable, Sendable {
    /// So many columns.
    case fixed(Int)
    /// No less than `min`, and a share of what is left over in proportion to `weight`.
    case flexible(min: Int, weight: Int = 1)
  }

  /// Which columns are left out first.
  public enum Priority: Int, Comparable, Sendable {
    /// The first to go.
    case low
    /// Next to go.
    case normal
    /// Always there, however narrow; the reader cannot hide it either.
    case essential

    /// Orders by what is kept longer.
    public static func < (one: Priority, two: Priority) -> Bool { one.rawValue < two.rawValue }
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The stable name, for ``State`` and the mouse; without one the column stays as it is.
    public let id: String
    /// The heading.
    public let title: String
    /// How wide it is.
    public let width: Width
    /// The columns in which all that stands in it can be read, where that is known: what is left
    /// over goes to columns that are narrower before any other.
    public let wanted: Int?
    /// Names stand left, numbers right.
    public let alignment: Alignment
    /// How long it is kept where the place is narrow.
    public let priority: Priority
    /// Whether it is in the table before the reader has chosen.
    public let isShownAtFirst: Bool

    /// Creates a column.
    public init(
      _ title: String, id: String = "", width: Width, wanted: Int? = nil,
      alignment: Alignment = .leading, priority: Priority = .normal, isShownAtFirst: Bool = true
    ) {
      self.title = title
      self.id = id
      self.width = width
      self.wanted = wanted
      self.alignment = alignment
      self.priority = priority
      self.isShownAtFirst = isShownAtFirst || priority == .essential
    }
  }

  /// What happens to columns that do not fit.
  public enum Fitting: Hashable, Sendable {
    /// Those of low priority are left out, from the right.
    case dropping
    /// The first `frozen` in sight stay, the others are scrolled sideways.
    case scrolling(frozen: Int)
  }

  /// The columns that a page has, in the order in which they first stand.
  public struct Columns: Hashable, Sendable {
    /// The columns.
    public let all: [Column]
    /// What happens to those that do not fit.
    public let fitting: Fitting

    /// Creates the columns of a table; no two have the same id.
    public init(_ all: [Column], fitting: Fitting = .dropping) {
      self.all = all
      self.fitting = fitting
    }

    /// The column of an id.
    public subscript(id: String) -> Column? { all.first { $0.id == id && !id.isEmpty } }
  }
}

extension Table.Column {
  /// The columns without which it is not shown.
  var least: Int {
    switch width {
    case .fixed(let width): min(max(0, width), Size.limit)
    case .flexible(let least, _): min(max(0, least), Size.limit)
    }
  }

  var weight: Int {
    switch width {
    case .fixed: 0
    case .flexible(_, let weight): min(max(0, weight), 1_000)
    }
  }
}
