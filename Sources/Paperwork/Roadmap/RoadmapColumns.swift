import PlainText

/// Which cell of a row is what, by the words of the head.
struct RoadmapColumns: Hashable, Sendable {
  /// The cells of one row in their roles.
  struct Row: Hashable, Sendable {
    let number, stage, measure, content, terms, responsibles, result, done: RoadmapCell
    /// What is told beyond the columns of papers.
    let details: [ActionDetail: RoadmapCell]
    /// Whether stages have rows of their own, and no column.
    let namesStagesAcross: Bool

    /// The line of the source on which it begins.
    var line: Int { number.line }
    /// Whether it says nothing but its number.
    var isEmpty: Bool {
      [stage, measure, content, terms, responsibles, result].allSatisfy(\.isEmpty)
    }
    /// The name of a stage that stands across the table, without its number: words in the first cell
    /// and nothing else.
    var banner: String? {
      if let stageAcross { return stageAcross }
      guard isEmpty, done.isEmpty else { return nil }
      let text = number.text
      let words = text.split { !$0.isLetter }
      guard words.contains(where: { $0.count >= 3 && !$0.allSatisfy(RowNumbers.roman.contains) })
      else {
        return nil
      }
      let mark = text.prefix { $0.isNumber || $0 == "." || RowNumbers.roman.contains($0) }
      let rest = text.dropFirst(mark.count).drop { ") ".contains($0) }
      let isMark = mark.hasSuffix(".") || text.dropFirst(mark.count).first == ")"
      return isMark ? String(rest) : text
    }
  }

  /// Whether the table has a column for the content, but none for the stages: each stage stands in a
  /// row of its own.
  var namesStagesAcross: Bool { !isNumbered && stage == nil }

  /// The cells of the head whose columns are not kept.
  let ignored: [RoadmapCell]
  /// Whether the rows are numbered 1, 1.1, 1.2 in the place of columns for stage and content.
  let isNumbered: Bool
  private let number, measure, terms, responsibles: Int
  private let stage, content, result, done: Int?
  private let details: [ActionDetail: Int]

  init(_ head: ArraySlice<RoadmapCell>, endLine: Int) throws(RoadmapFault) {
    let places = Self.places(in: head)
    var ignored: [RoadmapCell] = []
    var result: Int?
    var done: Int?
    var details: [ActionDetail: Int] = [:]
    for (place, cell) in head.enumerated() {
      if let detail = ActionDetail(head: cell.raw), details[detail] == nil {
        details[detail] = place
      } else if places.values.contains(place) {
        continue
      } else if result == nil, Self.isResult(cell.text) {
        result = place
      } else if done == nil, SearchForm(cell.text).text.contains("отметка о выполнении") {
        done = place
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
    isNumbered = places[.stage] == nil && places[.content] == nil
    number = try place(.number)
    stage = places[.stage]
    measure = try place(.measure)
    content = isNumbered ? nil : try place(.content)
    terms = try place(.terms)
    responsibles = try place(.responsibles)
    self.result = result
    self.done = done
    self.details = details
    self.ignored = ignored
  }

  /// How many of the columns of a roadmap a row names.
  static func score(of row: some Sequence<RoadmapCell>) -> Int {
    places(in: row).count
  }

  /// The cells of `row`, which has as many as the head.
  func row(of row: ArraySlice<RoadmapCell>) -> Row {
    let first = row.startIndex
    let none = RoadmapCell(emptyAt: row.first?.line ?? 1)
    func cell(_ place: Int?) -> RoadmapCell { place.map { row[first + $0] } ?? none }
    return Row(
      number: cell(number), stage: cell(stage), measure: cell(measure),
      content: cell(content).numbered(withBullets: true),
      terms: cell(terms).numbered(withBullets: false),
      responsibles: cell(responsibles).numbered(withBullets: false),
      result: cell(result).numbered(withBullets: false),
      done: cell(done).numbered(withBullets: false),
      details: details.mapValues { row[first + $0] }, namesStagesAcross: namesStagesAcross)
  }

  /// Whether the column is that of the result expected, or of the kind of paper.
  private static func isResult(_ title: String) -> Bool {
    let title = SearchForm(title).text
    return title.contains("результат") || title.contains("вид документа")
  }

  /// Whether the column is that of the numbers.
  static func isNumber(_ title: String) -> Bool { columns(named: title).first == .number }

  /// Where each column stands: the cells whose words tell one column alone come first, of the others
  /// each is the first that is left, «Сроки реализации мероприятий» beside «Мероприятия».
  private static func places(in head: some Sequence<RoadmapCell>) -> [RoadmapTextError.Column: Int]
  {
    let told = head.map { ActionDetail(head: $0.raw) == nil ? columns(named: $0.text) : [] }
    var places: [RoadmapTextError.Column: Int] = [:]
    for isSure in [true, false] {
      for (place, columns) in told.enumerated() where (columns.count == 1) == isSure {
        if let column = columns.first(where: { places[$0] == nil }) { places[column] = place }
      }
    }
    return places
  }

  /// «Содержание деятельности и примерный план мероприятий» is content: it is asked first.
  private static func columns(named title: String) -> [RoadmapTextError.Column] {
    let title = SearchForm(title).text
    let stems: [(String, RoadmapTextError.Column)] = [
      ("содержан", .content), ("мероприят", .measure), ("этап", .stage), ("срок", .terms),
      ("ответствен", .responsibles), ("№", .number), ("п/п", .number),
    ]
    let found = stems.filter { title.contains($0.0) }.map(\.1)
    // «№ п/п» tells the number twice.
    return found.last == .number && found.dropLast().last == .number ? found.dropLast() : found
  }
}

extension RoadmapColumns.Row {
  /// The name of a stage behind its number, where stages have no column: nothing else stands in the
  /// row.
  fileprivate var stageAcross: String? {
    let others = [content, terms, responsibles, result, done]
    guard namesStagesAcross, !measure.isEmpty, !measure.continues, others.allSatisfy(\.isEmpty)
    else { return nil }
    return measure.text
  }
}
