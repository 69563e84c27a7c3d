import PlainText

extension Table {
  static let leastTitle = 3
  /// The columns that a filter has beside its title at least.
  static let leastFilter = 2

  /// The heading of a column in `width` columns: its title, the filter upon it, the sign and the
  /// rank of its order.
  ///
  /// The signs stay whole as long as they can; what is the column's stays readable before all of a
  /// filter does.
  func heading(of column: Column, width: Int) -> [TextRun] {
    let sign = sortSign(of: column)
    let signWidth = sign.isEmpty ? 0 : DisplayWidth.of(sign) + 1
    guard signWidth < width || sign.isEmpty else { return [TextRun(sign, role: .accent)] }
    let room = width - signWidth
    let runs =
      state.filters[column.id].map { filtered(column.title, by: $0, width: room) }
      ?? [TextRun(column.title.fitted(to: room), role: .header)]
    return sign.isEmpty ? runs : runs + [TextRun(" " + sign, role: .accent)]
  }

  private func filtered(_ title: String, by filter: String, width: Int) -> [TextRun] {
    let (own, needed) = (DisplayWidth.of(title), DisplayWidth.of(filter))
    if own + 2 + needed <= width {
      return [TextRun(title + ": ", role: .header), TextRun(filter, role: .match)]
    }
    let room = min(own, width - 1 - min(needed, Table.leastFilter))
    guard room >= min(Table.leastTitle, own) else {
      return [TextRun((title + ":").fitted(to: width), role: .match)]
    }
    return [
      TextRun(title.fitted(to: room) + ":", role: .header),
      TextRun(filter.fitted(to: width - room - 1), role: .match),
    ]
  }

  private func sortSign(of column: Column) -> String {
    guard let (rank, isDescending) = state.rank(of: column) else { return "" }
    return (state.sort.count > 1 ? "\(rank)" : "") + (isDescending ? "↓" : "↑")
  }
}
