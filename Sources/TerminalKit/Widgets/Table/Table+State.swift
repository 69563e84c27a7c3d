extension Table {
  /// How the reader has set a table up: columns, widths, order of the rows, filters.
  ///
  ///     state.sort(by: "name")                                // in update: a heading was clicked
  ///     state.handle(key, columns, width: area.width)         // Left and Right scroll sideways
  ///     page.arrangement["table"] = state.text                // kept
  ///     state = Table.State(text, of: columns)                // and found again
  ///
  /// It tells what is wanted; sorting and filtering the rows is the page's own work.
  public struct State: Hashable, Sendable {
    /// A key of the order of the rows.
    public struct SortKey: Hashable, Sendable {
      /// The id of the column.
      public let column: String
      /// Whether the greatest comes first.
      public let isDescending: Bool

      /// Creates a key.
      public init(_ column: String, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
      }
    }

    /// How narrow and how wide the reader can make a column.
    public static let widths = 3...120

    /// The order of the rows, the main key first; none: as the page orders them by itself.
    public var sort: [SortKey] = []
    /// What was typed to filter by a column, by its id; never empty.
    public private(set) var filters: [String: String] = [:]
    /// The widths that the reader has chosen, by column.
    var widths: [String: Int] = [:]
    /// All columns in the reader's order; none: as at first.
    var order: [String] = []
    /// What the reader has shown or hidden, by column.
    var isShown: [String: Bool] = [:]
    /// How many columns are scrolled off on the left.
    var first = 0

    /// Creates a state in which all is as at first.
    public init() {}

    /// Leaves the rows whose value in a column matches `text`; no text takes the filter off.
    public mutating func filter(_ column: String, by text: String) {
      filters[column] = text.isEmpty ? nil : text
    }

    /// Takes all filters off.
    public mutating func removeFilters() { filters = [:] }

    /// Makes columns, their order and widths as at first; sorting and filters stay.
    public mutating func resetColumns() {
      (widths, order, isShown, first) = ([:], [], [:], 0)
    }
  }
}

extension Table.State {
  /// Sorts by a column, upwards; where it is the main key already, downwards, and then no more.
  ///
  /// With `keepingOthers` the column is added after the other keys, or turned round in its place,
  /// or taken out.
  public mutating func sort(by column: String, keepingOthers: Bool = false) {
    let place = sort.firstIndex { $0.column == column }
    guard keepingOthers || place == 0 && sort.count == 1 else {
      sort = [SortKey(column)]
      return
    }
    guard let place else { return sort.append(SortKey(column)) }
    guard !sort[place].isDescending else {
      sort.remove(at: place)
      return
    }
    sort[place] = SortKey(column, isDescending: true)
  }

  /// The columns in sight in the reader's order, by their places in ``Table/Columns/all``.
  func shown(of columns: Table.Columns) -> [Int] {
    arranged(columns).filter { isShown(columns.all[$0]) }
  }

  /// All columns in the reader's order; one that the order does not know follows the one that it
  /// first stood behind.
  func arranged(_ columns: Table.Columns) -> [Int] {
    guard !order.isEmpty else { return Array(columns.all.indices) }
    var places = order.compactMap { id in columns.all.firstIndex { $0.id == id && !id.isEmpty } }
    for index in columns.all.indices where !places.contains(index) {
      let before = places.firstIndex(of: index - 1).map { $0 + 1 } ?? 0
      places.insert(index, at: before)
    }
    return places
  }

  /// Whether a column is in the table, be it scrolled off.
  func isShown(_ column: Table.Column) -> Bool {
    column.priority == .essential || (isShown[column.id] ?? column.isShownAtFirst)
  }

  /// The width that the reader has given to a column.
  func width(of column: Table.Column) -> Int? { widths[column.id] }

  /// The rank of a column among the keys of the order, from 1.
  func rank(of column: Table.Column) -> (rank: Int, isDescending: Bool)? {
    guard let place = sort.firstIndex(where: { $0.column == column.id && !column.id.isEmpty })
    else { return nil }
    return (place + 1, sort[place].isDescending)
  }
}

extension Table.State {
  /// Shows a column that is hidden, or hides it; one that is essential stays.
  public mutating func toggle(_ column: String, _ columns: Table.Columns) {
    guard let found = columns[column], found.priority < .essential else { return }
    let now = !isShown(found)
    isShown[column] = now == found.isShownAtFirst ? nil : now
  }

  /// Moves a column by so many places among all columns, and stops at either end.
  public mutating func move(_ column: String, by step: Int, _ columns: Table.Columns) {
    var ids = arranged(columns).map { columns.all[$0].id }.filter { !$0.isEmpty }
    guard let place = ids.firstIndex(of: column) else { return }
    let target = place + min(max(-place, step), ids.count - 1 - place)
    ids.insert(ids.remove(at: place), at: target)
    order = ids == columns.all.map(\.id).filter { !$0.isEmpty } ? [] : ids
  }

  /// Takes Left and Right in a table `width` columns wide that is scrolled sideways; true when the
  /// key was one of them and the columns do not all fit.
  @discardableResult
  public mutating func handle(_ key: Key, _ columns: Table.Columns, width: Int) -> Bool {
    guard key == .left || key == .right else { return false }
    let layout = Table.Layout(columns, self, width: width)
    guard layout.lastFirst > 0 else { return false }
    first = min(max(0, layout.first + (key == .left ? -1 : 1)), layout.lastFirst)
    return true
  }

  /// Makes a column wider by so many columns than it now is in a table `width` columns wide, or
  /// narrower.
  public mutating func widen(
    _ column: String, by step: Int, _ columns: Table.Columns, width: Int
  ) {
    guard let index = columns.all.firstIndex(where: { $0.id == column && !column.isEmpty }) else {
      return
    }
    let layout = Table.Layout(columns, self, width: width)
    let now = layout.placed.first { $0.column == index }?.full ?? layout.least(of: index)
    let wanted = now.addingReportingOverflow(step)
    let limit = step < 0 ? 0 : Size.limit
    widths[column] = min(
      max(Self.widths.lowerBound, wanted.overflow ? limit : wanted.partialValue),
      Self.widths.upperBound)
  }
}
