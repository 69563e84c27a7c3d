import Mentoring

/// A measure that is being read: its rows, of which merged cells may make several.
struct MeasureDraft {
  /// One row of the table.
  struct Part {
    var actions: ActionList
    let lines: CellLines
    private(set) var terms, responsibles, result, done: RoadmapCell
    let details: [ActionDetail: RoadmapCell]
    /// Where it begins.
    let line: Int
    /// Whether its terms, or its responsibles, are those of a merged cell.
    let sharesTerms, sharesResponsibles: Bool

    /// Takes over from the row above what stands in cells that both share; the result of a measure
    /// that goes on stays with its first row.
    init(
      actions: ActionList, row: RoadmapColumns.Row, below above: Part? = nil,
      isSameMeasure: Bool = false
    ) {
      self.actions = actions
      lines = CellLines(row.content, firstLines: actions.firstLines)
      sharesTerms = above != nil && row.terms.isEmpty && row.terms.continues
      sharesResponsibles =
        above != nil && row.responsibles.isEmpty && row.responsibles.continues
      terms = sharesTerms ? above?.terms ?? row.terms : row.terms
      responsibles = sharesResponsibles ? above?.responsibles ?? row.responsibles : row.responsibles
      let sharesResult = !isSameMeasure && row.result.isEmpty && row.result.continues
      result = sharesResult ? above?.result ?? row.result : row.result
      done = row.done.isEmpty && row.done.continues ? above?.done ?? row.done : row.done
      details = row.details
      line = row.line
    }

    /// Takes up a row whose actions stand in a cell that it shares with the rows before.
    mutating func add(_ row: RoadmapColumns.Row) {
      terms = terms.joined(with: row.terms)
      responsibles = responsibles.joined(with: row.responsibles)
      result = result.joined(with: row.result)
      done = done.joined(with: row.done)
    }

    /// Cells whose groups stand beside several actions.
    var columns: [(lines: CellLines, groups: [Int])] {
      guard actions.texts.count > 1 else { return [] }
      return [terms, responsibles].map { (lines, $0.groups.map(\.position)) }
        .filter { $0.groups.count > 1 }
    }
  }

  let title: String
  var parts: [Part]
  /// Whether its terms and responsibles stand on a row of their own, above those of its actions.
  var hasOwnRow = false

  /// How many actions it has so far.
  private(set) var count: Int

  /// Begins with a row.
  init(title: String, _ part: Part) {
    self.title = title
    parts = [part]
    count = part.actions.texts.count
  }

  /// Goes on with a row.
  mutating func append(_ part: Part) {
    parts.append(part)
    count += part.actions.texts.count
  }

  /// Makes of the row that was its one action a row of the measure alone.
  mutating func standAlone() {
    count -= parts[0].actions.texts.count
    parts[0].actions = ActionList()
    hasOwnRow = true
  }

  /// What was read of it.
  struct Reading {
    var measure: RoadmapMeasure
    var guesses: [Set<RoadmapImport.Guess>]
    /// The line on which the mark of each action stands.
    var markLines: [Int] = []
    /// What stands where the mark should and tells no day, each once.
    var unreadMarks: [RoadmapImport.Finding] = []
    var areTermsAligned = false
    var areResponsiblesAligned = false
    /// The numbers of what each action waits for.
    var blockers: [String] = []
    /// The cells that say what no action can have.
    var unread: [(detail: ActionDetail, cell: RoadmapCell)] = []
  }

  /// The measure, its neighbouring cells aligned with the actions in a column so wide.
  ///
  /// `year` is that of terms without their own; `term` reads those that hold, and tells of them.
  func reading(width: Int, in year: SchoolYear?, _ term: (SourceLine) -> Term) -> Reading {
    var reading = Reading(
      measure: RoadmapMeasure(title: title, terms: [], responsibles: [], actions: []), guesses: [])
    for part in parts.indices {
      let first = reading.measure.actions.count
      add(part, width: width, in: year, term, to: &reading)
      add(parts[part].details, from: first, in: year, to: &reading)
    }
    for part in parts where part.actions.texts.isEmpty {
      for index in reading.measure.actions.indices
      where reading.measure.actions[index].done == nil {
        reading.measure.actions[index].take(mark: part.done.text)
        reading.markLines[index] = part.done.line
      }
      reading.noteUnread(part.done.text, of: part, isKept: !reading.measure.actions.isEmpty)
    }
    reading.measure.settle(keepingOwn: hasOwnRow)
    return reading
  }

  private func add(
    _ index: Int, width: Int, in year: SchoolYear?, _ term: (SourceLine) -> Term,
    to reading: inout Reading
  ) {
    let part = parts[index]
    let texts = part.actions.texts
    let (termCell, nameCell) = Self.neighbours(of: part, width: width, in: year)
    let (terms, names) = (termCell.read(term), nameCell.read(\.text))
    let (allTerms, allNames) = (terms.flatMap(\.self), names.flatMap(\.self))
    let results =
      ownsResult(index)
      ? [Self.isNothing(part.result.text) ? "" : part.result.text]
      : Self.entries(of: part.result, count: texts.count)
    let marks =
      Self.entries(of: part.done, count: texts.count) ?? texts.map { _ in part.done.text }
    for (index, text) in texts.enumerated() {
      var action = RoadmapAction(text: text)
      action.terms = termCell.groupOf.map { terms[$0[index]] } ?? allTerms
      action.responsibles = nameCell.groupOf.map { names[$0[index]] } ?? allNames
      if let results { action.result = results[index] }
      action.take(mark: marks[index])
      reading.noteUnread(marks[index], of: part)
      reading.markLines.append(part.done.line)
      reading.measure.actions.append(action)
      var guess: Set<RoadmapImport.Guess> = []
      if termCell.isGuess(part.sharesTerms, texts.count, allTerms.count) { guess.insert(.term) }
      if nameCell.isGuess(part.sharesResponsibles, texts.count, allNames.count) {
        guess.insert(.responsible)
      }
      reading.guesses.append(guess)
    }
    if texts.isEmpty {
      reading.measure.terms += allTerms
      reading.measure.responsibles += allNames
    }
    if results == nil {
      let result = [reading.measure.result, part.result.text].filter { !$0.isEmpty }
      reading.measure.result = result.joined(separator: " ")
    }
    reading.areTermsAligned = reading.areTermsAligned || termCell.isAligned
    reading.areResponsiblesAligned = reading.areResponsiblesAligned || nameCell.isAligned
  }

  /// The cells beside the actions of a row; as many terms and responsibles below one another as there
  /// are three actions and more belong to them in order.
  private static func neighbours(of part: Part, width: Int, in year: SchoolYear?)
    -> (terms: NeighbourCell, names: NeighbourCell)
  {
    let starts = part.lines.starts(width: width)
    var terms = NeighbourCell(part.terms, starts: starts) { WrappedLines.terms($0, in: year) }
    var names = NeighbourCell(part.responsibles, starts: starts, WrappedLines.names)
    if starts.count >= 3, terms.isEven(with: starts.count), names.isEven(with: starts.count) {
      terms.part()
      names.part()
    }
    return (terms, names)
  }

  /// Adds what the columns beyond those of papers say of the actions from `first` on.
  private func add(
    _ details: [ActionDetail: RoadmapCell], from first: Int, in year: SchoolYear?,
    to reading: inout Reading
  ) {
    let count = reading.measure.actions.count - first
    reading.blockers += [String](repeating: "", count: count)
    for detail in ActionDetail.allCases {
      guard let cell = details[detail] else { continue }
      guard let texts = DetailList.read(cell.raw, count: count) else {
        reading.unread.append((detail, cell))
        continue
      }
      for (index, text) in texts.enumerated() where !text.isEmpty {
        if detail == .blockers {
          reading.blockers[first + index] = text
        } else if !reading.measure.actions[first + index].take(detail, text, in: year) {
          reading.unread.append((detail, cell))
        }
      }
    }
  }

  /// Whether a result is that of the one action beside which it stands, not of the measure.
  private func ownsResult(_ index: Int) -> Bool {
    let part = parts[index]
    guard parts.count > 1, part.actions.texts.count == 1, !part.result.continues else {
      return false
    }
    return !parts[(index + 1)...].prefix(1).contains { $0.result.continues }
  }

  /// What a cell says of each action, where it is numbered like the actions.
  private static func entries(of cell: RoadmapCell, count: Int) -> [String]? {
    let list = ActionList(cell)
    guard count > 1, list.isNumbered, list.texts.count == count else { return nil }
    return list.texts.map { isNothing($0) ? "" : $0 }
  }

  /// Whether a line says that there is nothing to say.
  static func isNothing(_ text: String) -> Bool { ["-", "–", "—"].contains(text) }
}

extension RoadmapAction {
  /// Takes over what a table says of it; false where it cannot have that.
  fileprivate mutating func take(_ detail: ActionDetail, _ text: String, in year: SchoolYear?)
    -> Bool
  {
    switch detail {
    case .closer:
      guard done != nil else { return false }
      done?.by = text
    case .fact:
      let code = FactCode(String(text.prefix { $0 != ":" && $0 != " " }))
      guard FactCode.known.contains(code) else { return false }
      fact = code
    case .baseline: baseline = text.split(separator: "\n").map { Term(read: String($0), in: year) }
    case .notes: notes = [notes, text].filter { !$0.isEmpty }.joined(separator: "\n")
    case .blockers: return false
    }
    return true
  }
}

extension MeasureDraft.Reading {
  /// Remembers a mark that tells no day; one that some action keeps, or one that none has taken.
  fileprivate mutating func noteUnread(
    _ mark: String, of part: MeasureDraft.Part, isKept: Bool = true
  ) {
    guard !mark.isEmpty, !MeasureDraft.isNothing(mark) else { return }
    guard RoadmapAction.Done(mark: mark) == nil || !isKept else { return }
    let finding = RoadmapImport.Finding(line: part.done.line, kind: .markUnread(mark))
    if !unreadMarks.contains(finding) { unreadMarks.append(finding) }
  }
}

extension RoadmapAction {
  /// Takes a mark of completion over; one that begins with no day is kept as a note.
  fileprivate mutating func take(mark: String) {
    guard !mark.isEmpty, !MeasureDraft.isNothing(mark) else { return }
    done = Done(mark: mark)
    if done == nil { notes = [mark, notes].filter { !$0.isEmpty }.joined(separator: "\n") }
  }
}

extension RoadmapAction.Done {
  /// Reads `30.08.2026, протокол № 4`.
  init?(mark: String) {
    let parts = mark.split(separator: ",", maxSplits: 1)
    guard let first = parts.first, let day = CalendarDay(typed: String(first)) else { return nil }
    let document = parts.dropFirst().first.map { $0.drop { $0 == " " } } ?? ""
    self.init(date: day, document: String(document))
  }
}
