import PlainText
import TerminalKit

/// A table that its reader sorts, filters, marks and sets up.
struct TableExhibit: Exhibit {
  private var state = Table.State()
  private var cursor = ListCursor()
  /// The marked rows, by their places in the sample.
  private var marks: Set<Int> = []
  /// The filter while it is typed.
  private var field: TextField?
  private var chooser: ColumnChooser?

  private static let ids = ["name", "group", "request", "hours", "years"]

  private static func columns(_ sample: GallerySample) -> Table.Columns {
    let widths: [Table.Width] = [
      .fixed(26), .fixed(10), .fixed(24), .fixed(6), .fixed(6),
    ]
    return Table.Columns(
      sample.columns.indices.map { index in
        Table.Column(
          sample.columns[index], id: ids[index], width: widths[index],
          alignment: index > 2 ? .trailing : .leading,
          priority: index == 0 ? .essential : .normal)
      }, fitting: .scrolling(frozen: 1))
  }

  /// The rows in sight in their order, by their places in the sample.
  private func rows(_ sample: GallerySample) -> [Int] {
    let filters = state.filters.compactMap { id, text in
      Self.ids.firstIndex(of: id).map { ($0, SearchQuery(text)) }
    }
    let left = sample.people.indices.filter { row in
      filters.allSatisfy { SearchForm(sample.people[row][$0.0]).matches($0.1) }
    }
    return left.sorted { Self.isBefore($0, $1, state.sort, sample) }
  }

  private static func isBefore(
    _ one: Int, _ other: Int, _ keys: [Table.State.SortKey], _ sample: GallerySample
  ) -> Bool {
    for key in keys {
      guard let column = ids.firstIndex(of: key.column) else { continue }
      let texts = (sample.people[one][column], sample.people[other][column])
      if texts.0 == texts.1 { continue }
      return isLess(texts.0, texts.1) != key.isDescending
    }
    return one < other
  }

  private static func isLess(_ one: String, _ other: String) -> Bool {
    if let first = Int(one), let second = Int(other) { return first < second }
    return SortKey(one) < SortKey(other)
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    let sample = context.words.gallery.sample
    let columns = Self.columns(sample)
    if chooser != nil { return choose(key, in: area) }
    if field != nil { return filter(key, in: area, sample) }
    let height = Table.rows(in: Self.body(of: area).height)
    let rows = rows(sample)
    if cursor.handle(key, count: rows.count, height: height) { return true }
    if state.handle(key, columns, width: area.width) { return true }
    switch key {
    case .insert, .space:
      if rows.indices.contains(cursor.index) { marks.formSymmetricDifference([rows[cursor.index]]) }
      cursor.move(by: 1, count: rows.count, height: height)
    case .character("+"): marks.formUnion(rows)
    case .character("-"): marks = []
    case .function(7): field = TextField(state.filters["name"] ?? "")
    case .function(4): chooser = ColumnChooser(columns, state, width: area.width)
    default: return sort(key)
    }
    return true
  }

  private mutating func sort(_ key: Key) -> Bool {
    guard let number = key.typed?.wholeNumberValue, Self.ids.indices.contains(number - 1) else {
      return false
    }
    state.sort(by: Self.ids[number - 1], keepingOthers: true)
    return true
  }

  private mutating func choose(_ key: Key, in area: Rect) -> Bool {
    switch chooser?.handle(key, height: area.height) {
    case .submitted:
      if let chosen = chooser?.state { state = chosen }
      chooser = nil
    case .cancelled, nil: chooser = nil
    case .edited, .moved, .ignored: break
    }
    return true
  }

  private mutating func filter(_ key: Key, in area: Rect, _ sample: GallerySample) -> Bool {
    switch key {
    case .enter: field = nil
    case .escape:
      field = nil
      state.filter("name", by: "")
    default:
      guard field?.handle(key) == .edited, let text = field?.text else { return true }
      state.filter("name", by: text)
    }
    cursor.settle(count: rows(sample).count, height: Table.rows(in: Self.body(of: area).height))
    return true
  }

  mutating func paste(_ text: String, in area: Rect, _ context: Context) -> Bool {
    guard field?.paste(text) == .edited, let typed = field?.text else { return false }
    state.filter("name", by: typed)
    return true
  }

  mutating func grasp(_ handle: String, _ motion: Motion, in area: Rect, _ context: Context) {
    let columns = Self.columns(context.words.gallery.sample)
    switch (Table.Handle(handle), motion) {
    case (.heading(let id), .click): state.sort(by: id)
    case (.edge(let id), .drag(let distance)):
      state.widen(id, by: distance.x, columns, width: area.width)
    default: break
    }
  }

  func hint(_ words: GalleryWords) -> String? {
    if chooser != nil { return words.columnsHint }
    return field == nil ? nil : words.filterHint
  }

  private static func body(of area: Rect) -> Rect {
    area.split(lastLines: area.height > 3 ? 1 : 0).head
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    if let chooser {
      chooser.draw(in: area, on: &grid)
      return
    }
    let words = context.words.gallery
    let sample = words.sample
    let rows = rows(sample)
    let table = Table(
      Self.columns(sample), state: state, count: rows.count, isFocused: isFocused,
      marks: marks.count, isMarked: { marks.contains(rows[$0]) }
    ) { row, column in TextRun(sample.people[rows[row]][column]) }
    table.draw(in: Self.body(of: area), on: &grid, cursor: cursor)
    if rows.isEmpty {
      let inside = Self.body(of: area).split(atLine: 1).tail
      grid.write(words.nothing, in: inside.split(atLine: 1).head, role: .muted)
    }
    guard area.height > 3 else { return }
    let last = area.line(area.height - 1)
    if let field {
      field.draw(finding: words.find, in: last, on: &grid)
    } else {
      grid.write(words.rows(marks.count, rows.count), in: last, role: .muted)
    }
  }
}
