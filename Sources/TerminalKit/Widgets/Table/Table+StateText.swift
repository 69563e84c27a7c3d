extension Table.State {
  /// Everything that is not as at first, as one short text; empty when all is.
  ///
  /// `order=name,age;hidden=age;width=name:24;sort=age-,name+;filter=name:Ива;first=2`, in this
  /// order; in names and filters a sign of the form stands as `%` and two hexadecimal digits.
  public var text: String {
    let parts: [(name: String, values: [String])] = [
      ("order", order.map(KeptText.escaped)),
      ("shown", isShown.filter(\.value).keys.sorted().map(KeptText.escaped)),
      ("hidden", isShown.filter { !$0.value }.keys.sorted().map(KeptText.escaped)),
      ("width", Self.pairs(widths.mapValues { "\($0)" })),
      ("sort", sort.map { KeptText.escaped($0.column) + ($0.isDescending ? "-" : "+") }),
      ("filter", Self.pairs(filters)), ("first", first > 0 ? ["\(first)"] : []),
    ]
    return parts.filter { !$0.values.isEmpty }
      .map { "\($0.name)=\($0.values.joined(separator: ","))" }.joined(separator: ";")
  }

  /// Reads what ``text`` has made; what cannot be read, or names no column, is as at first.
  public init(_ text: String, of columns: Table.Columns) {
    for part in text.split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1)
      guard halves.count == 2 else { continue }
      take(halves[1].split(separator: ","), as: halves[0], of: columns)
    }
  }

  private mutating func take(
    _ values: [Substring], as name: Substring, of columns: Table.Columns
  ) {
    let known = Set(columns.all.map(\.id)).subtracting([""])
    let ids = values.map(KeptText.plain).filter(known.contains)
    switch name {
    case "order": for id in ids where !order.contains(id) { order.append(id) }
    case "shown": for id in ids { isShown[id] = true }
    case "hidden": for id in ids { isShown[id] = false }
    case "width":
      for (id, value) in Self.pairs(values) where known.contains(id) {
        guard let width = Int(value), Self.widths.contains(width) else { continue }
        widths[id] = width
      }
    case "sort": takeSort(values, known)
    case "filter":
      for (id, value) in Self.pairs(values) where known.contains(id) { filter(id, by: value) }
    case "first": first = values.first.flatMap { Int($0) }.map { min(max(0, $0), 1_000) } ?? 0
    default: break
    }
  }

  private mutating func takeSort(_ values: [Substring], _ known: Set<String>) {
    for value in values {
      let id = KeptText.plain(value.dropLast())
      guard known.contains(id), value.last == "+" || value.last == "-",
        !sort.contains(where: { $0.column == id })
      else { continue }
      sort.append(SortKey(id, isDescending: value.last == "-"))
    }
  }

  private static func pairs(_ values: [String: String]) -> [String] {
    values.sorted { $0.key < $1.key }.map {
      "\(KeptText.escaped($0.key)):\(KeptText.escaped($0.value))"
    }
  }

  private static func pairs(_ values: [Substring]) -> [(String, String)] {
    values.compactMap { value in
      let halves = value.split(separator: ":", maxSplits: 1)
      return halves.count == 2 ? (KeptText.plain(halves[0]), KeptText.plain(halves[1])) : nil
    }
  }
}
