import PlainText

/// Which cell of a row is what, by the words of the head.
struct RoadmapColumns: Hashable, Sendable {
  /// The cells of one row in their roles.
  struct Row: Hashable, Sendable {
    let number, stage, measure, content, terms, responsibles: RoadmapCell
  }

  /// The cells of the head whose columns are not kept.
  let ignored: [RoadmapCell]
  private let number, stage, measure, content, terms, responsibles: Int

  init(_ head: ArraySlice<RoadmapCell>, endLine: Int) throws(RoadmapFault) {
    var places: [RoadmapTextError.Column: Int] = [:]
    var ignored: [RoadmapCell] = []
    for (place, cell) in head.enumerated() {
      if let column = Self.column(named: cell.text), places[column] == nil {
        places[column] = place
      } else {
        ignored.append(cell)
      }
    }
    let line = head.first?.line ?? endLine
    guard !places.isEmpty else { throw RoadmapFault(line: line, .tableMissing) }
    func place(_ column: RoadmapTextError.Column) throws(RoadmapFault) -> Int {
      guard let place = places[column] else {
        throw RoadmapFault(line: line, .columnMissing(column))
      }
      return place
    }
    number = try place(.number)
    stage = try place(.stage)
    measure = try place(.measure)
    content = try place(.content)
    terms = try place(.terms)
    responsibles = try place(.responsibles)
    self.ignored = ignored
  }

  /// The cells of `row`, which has as many as the head.
  func row(of row: ArraySlice<RoadmapCell>) -> Row {
    let first = row.startIndex
    return Row(
      number: row[first + number], stage: row[first + stage], measure: row[first + measure],
      content: row[first + content], terms: row[first + terms],
      responsibles: row[first + responsibles])
  }

  /// «Содержание деятельности и примерный план мероприятий» is content: it is asked first.
  private static func column(named title: String) -> RoadmapTextError.Column? {
    let title = SearchForm(title).text
    let stems: [(String, RoadmapTextError.Column)] = [
      ("содержан", .content), ("мероприят", .measure), ("этап", .stage), ("срок", .terms),
      ("ответствен", .responsibles), ("№", .number), ("п/п", .number),
    ]
    return stems.first { title.contains($0.0) }?.1
  }
}
