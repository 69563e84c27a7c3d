import Mentoring

/// A roadmap that grows row by row.
struct RoadmapAssembly {
  /// A stage that is being read.
  private struct Stage {
    /// Its name as the table has it.
    let written: String
    let title: String
    var measures: [MeasureDraft] = []
  }

  private(set) var findings: [RoadmapImport.Finding] = []
  private var stages: [Stage] = []
  /// The row above: its cells may go on in the next.
  private(set) var above: MeasureDraft.Part?
  private var numbers = RowNumbers()
  private let year: SchoolYear?
  /// Whether its first term lies within the school year: then no preparation in spring goes before
  /// it, and the spring that it names is the one at its end.
  private var beginsWithYear: Bool?

  /// Begins a roadmap; `year` is that of the programme, for terms without their own.
  init(year: SchoolYear?) { self.year = year }

  mutating func report(line: Int, _ kind: RoadmapImport.Finding.Kind) {
    findings.append(RoadmapImport.Finding(line: line, kind: kind))
  }

  /// Adds a row of a table with columns for the stage and the content.
  mutating func add(_ row: RoadmapColumns.Row) throws(RoadmapFault) {
    if let banner = row.banner {
      begin(banner: banner)
      return
    }
    try check(row.number)
    if !row.stage.isEmpty, row.stage.text != stages.last?.written {
      if let repeated = numbers.note(row.number, ofStage: true) {
        report(line: row.line, repeated)
      }
      beginStage(row.stage.text)
    }
    let cells = [row.measure, row.content, row.terms, row.responsibles, row.result]
    guard let first = cells.first(where: { !$0.isEmpty }) else { return }
    guard !stages.isEmpty else { throw RoadmapFault(line: first.line, .stageMissing) }
    let before = actionsGoingOn(in: row)
    if before != nil, row.content.isEmpty, row.content.continues {
      changeLastMeasure { $0.parts[$0.parts.count - 1].add(row) }
      above?.add(row)
      return
    }
    let list = ActionList(row.content, after: before ?? 0)
    defer { findings += list.findings }
    let part = MeasureDraft.Part(
      actions: list, row: row, below: above, isSameMeasure: before != nil)
    if before != nil {
      add(part)
    } else {
      begin(row.measure.text, part, line: first.line)
    }
  }

  /// How many actions the measure above has, where a row goes on with it: the cell of its name is
  /// merged, or has the name again beside an action that does not count anew.
  private func actionsGoingOn(in row: RoadmapColumns.Row) -> Int? {
    guard let last = stages.last?.measures.last else { return nil }
    if row.measure.isEmpty { return row.measure.continues ? last.count : nil }
    guard row.measure.text == last.title, last.count > 0, let first = row.content.lines.first else {
      return nil
    }
    return (ListMark(first.text)?.value ?? 2) > 1 ? last.count : nil
  }

  /// Begins a stage that stands across the table, and tells whether it is a new one: on the next page
  /// it may stand there again.
  @discardableResult mutating func begin(banner: String) -> Bool {
    guard banner != stages.last?.written else { return false }
    beginStage(banner)
    return true
  }

  /// Begins a stage.
  mutating func beginStage(_ title: String) {
    let name = StageTitle.withoutNumber(title, number: stages.count + 1)
    stages.append(Stage(written: title, title: name))
  }

  /// Whether a stage was begun, and a measure in it.
  var has: (stage: Bool, measure: Bool) {
    (!stages.isEmpty, stages.last?.measures.isEmpty == false)
  }

  /// The numbers of what was added last: of its stage, of its measure and of its action.
  var last: [Int] {
    guard let stage = stages.last else { return [] }
    guard let measure = stage.measures.last else { return [stages.count] }
    return [stages.count, stage.measures.count, measure.count]
  }

  /// Begins a measure of the last stage.
  mutating func begin(_ title: String, _ part: MeasureDraft.Part, line: Int) {
    let stage = stages.count - 1
    if title.isEmpty {
      let measure = stages[stage].measures.count + 1
      report(line: line, .measureWithoutTitle(stage: stage + 1, measure: measure))
    }
    stages[stage].measures.append(MeasureDraft(title: title, part))
    above = part
  }

  /// Adds a row to the last measure.
  mutating func add(_ part: MeasureDraft.Part) {
    let stage = stages.count - 1
    stages[stage].measures[stages[stage].measures.count - 1].append(part)
    above = part
  }

  /// The last measure, to be changed.
  mutating func changeLastMeasure(_ change: (inout MeasureDraft) -> Void) {
    let stage = stages.count - 1
    change(&stages[stage].measures[stages[stage].measures.count - 1])
  }

  /// What was read, with the title.
  mutating func finished(title: String) -> RoadmapImport {
    let width = Alignment.width(
      of: stages.flatMap(\.measures).flatMap(\.parts).flatMap(\.columns))
    var guesses: [ActionPlace: Set<RoadmapImport.Guess>] = [:]
    var markLines: [ActionPlace: Int] = [:]
    var roadmap = Roadmap(title: title, stages: [])
    var blockers: [(place: ActionPlace, numbers: String, line: Int)] = []
    for (stage, draft) in stages.enumerated() {
      roadmap.stages.append(RoadmapStage(title: draft.title, measures: []))
      for (index, measure) in draft.measures.enumerated() {
        let reading = read(measure, stage: stage, index, width: width)
        roadmap.stages[stage].measures.append(reading.measure)
        for (action, numbers) in reading.blockers.enumerated() where !numbers.isEmpty {
          let place = ActionPlace(stage: stage + 1, measure: index + 1, action: action + 1)
          blockers.append((place, numbers, measure.parts.first?.line ?? 1))
        }
        for (action, guess) in reading.guesses.enumerated() where !guess.isEmpty {
          guesses[ActionPlace(stage: stage + 1, measure: index + 1, action: action + 1)] = guess
        }
        for (action, line) in reading.markLines.enumerated() {
          markLines[ActionPlace(stage: stage + 1, measure: index + 1, action: action + 1)] = line
        }
      }
    }
    link(blockers, in: &roadmap)
    gatherUnnumbered()
    let order = findings.enumerated().sorted { ($0.1.line, $0.0) < ($1.1.line, $1.0) }
    return RoadmapImport(
      roadmap: roadmap, findings: order.map(\.1), guesses: guesses, markLines: markLines)
  }

  /// Tells of texts without numbers once where there are several.
  private mutating func gatherUnnumbered() {
    func isOne(_ finding: RoadmapImport.Finding) -> Bool {
      if case .actionWithoutNumber = finding.kind { true } else { false }
    }
    let all = findings.filter(isOne).map(\.line).sorted()
    guard all.count > 1, let first = all.first else { return }
    findings.removeAll(where: isOne)
    report(line: first, .actionsWithoutNumbers(count: all.count, lines: all.withoutRuns))
  }

  /// Lets actions wait for those whose numbers stand with them.
  private mutating func link(
    _ blockers: [(place: ActionPlace, numbers: String, line: Int)], in roadmap: inout Roadmap
  ) {
    var after: [ActionPlace: [ActionPlace]] = [:]
    for (place, numbers, line) in blockers {
      for number in numbers.split(whereSeparator: { !$0.isNumber && $0 != "." }) {
        if let other = ActionPlace(number: number), other != place, roadmap[other] != nil {
          after[place, default: []].append(other)
        } else {
          report(line: line, .detailUnread(ActionDetail.blockers.rawValue, String(number)))
        }
      }
    }
    roadmap.link(after)
  }

  private mutating func read(_ draft: MeasureDraft, stage: Int, _ index: Int, width: Int)
    -> MeasureDraft.Reading
  {
    var told: [RoadmapImport.Finding] = []
    var begins = beginsWithYear
    let reading = draft.reading(width: width, in: year) { line in
      let term =
        begins == true
        ? Term(read: line.text, in: year) : Term(read: line.text, in: year, stage: stage + 1)
      if begins == nil, term.isNarrow, let first = term.first, let year {
        begins = first >= year.first
      }
      if term.days == nil {
        told.append(.init(line: line.number, kind: .termInWords(line.text)))
      } else if term.isYearDoubtful, begins != true, let first = term.first {
        told.append(.init(line: line.number, kind: .yearDoubtful(line.text, first.year)))
      } else if term.takesYear, let year {
        told.append(.init(line: line.number, kind: .yearTaken(line.text, year)))
      }
      return term
    }
    beginsWithYear = begins
    findings += told + reading.unreadMarks.filter { !findings.contains($0) }
    for (detail, cell) in reading.unread {
      report(line: cell.line, .detailUnread(detail.rawValue, cell.text))
    }
    let line = draft.parts.first?.terms.line ?? 1
    if reading.areTermsAligned {
      report(line: line, .termsAligned(stage: stage + 1, measure: index + 1))
    }
    if reading.areResponsiblesAligned {
      let line = draft.parts.first?.responsibles.line ?? line
      report(line: line, .responsiblesAligned(stage: stage + 1, measure: index + 1))
    }
    return reading
  }

  /// A number of any kind holds a digit or is Roman, in letters of either alphabet.
  private func check(_ number: RoadmapCell) throws(RoadmapFault) {
    let text = number.text
    let isRoman = text.allSatisfy { RowNumbers.roman.contains($0) || $0 == "." || $0 == " " }
    guard isRoman || text.contains(where: \.isNumber) else {
      throw RoadmapFault(line: number.line, .numberUnreadable(text))
    }
  }
}

extension Term {
  /// Whether it tells where a roadmap begins: days, months or a quarter, not a whole year.
  fileprivate var isNarrow: Bool {
    switch precision {
    case .day, .part, .month, .quarter, .range: true
    case .year, .schoolYear, .recurring, .asNeeded, .text: false
    }
  }
}
