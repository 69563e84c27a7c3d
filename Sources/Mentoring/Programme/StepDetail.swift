/// What one step changed, to be read by people.
public struct StepDetail: Hashable, Sendable {
  /// How many rows of one table a step changed.
  public struct Count: Hashable, Sendable {
    /// The table.
    public var table: String
    /// How many rows, from 1.
    public var rows: Int

    /// Creates a count.
    public init(table: String, rows: Int) {
      self.table = table
      self.rows = rows
    }
  }

  /// One row before and after.
  public struct Row: Hashable, Sendable {
    /// The table.
    public var table: String
    /// Its columns, in order.
    public var fields: [Field]
    /// Whether it was there before.
    public var wasThere: Bool
    /// Whether it is there after.
    public var isThere: Bool

    /// Creates a row.
    public init(table: String, fields: [Field], wasThere: Bool, isThere: Bool) {
      self.table = table
      self.fields = fields
      self.wasThere = wasThere
      self.isThere = isThere
    }
  }

  /// One value before and after; where it names a row of another table, that row's name.
  public struct Field: Hashable, Sendable {
    /// The column.
    public var column: String
    /// The value before, and after; nothing where there was none.
    public var before, after: String?

    /// Creates a field.
    public init(_ column: String, before: String?, after: String?) {
      self.column = column
      self.before = before
      self.after = after
    }
  }

  /// The number of the step.
  public var id: Step.ID
  /// The first of the rows it changed, in order; of a long value the beginning.
  public var rows: [Row]
  /// How many it changed in each table, in the order in which it came to them.
  public var counts: [Count]

  /// Creates a detail.
  public init(id: Step.ID, rows: [Row], counts: [Count]) {
    self.id = id
    self.rows = rows
    self.counts = counts
  }
}
