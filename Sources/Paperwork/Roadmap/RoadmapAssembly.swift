import Mentoring

/// A roadmap that grows row by row.
struct RoadmapAssembly {
  private(set) var stages: [RoadmapStage] = []
  private(set) var findings: [RoadmapImport.Finding] = []

  mutating func report(line: Int, _ kind: RoadmapImport.Finding.Kind) {
    findings.append(RoadmapImport.Finding(line: line, kind: kind))
  }

  mutating func add(_ row: RoadmapColumns.Row) throws(RoadmapFault) {
    try check(row.number)
    if !row.stage.isEmpty { stages.append(RoadmapStage(title: row.stage.text, measures: [])) }
    let cells = [row.measure, row.content, row.terms, row.responsibles]
    guard let first = cells.first(where: { !$0.isEmpty }) else { return }
    guard !stages.isEmpty else { throw RoadmapFault(line: first.line, .stageMissing) }
    let stage = stages.count - 1
    if row.measure.isEmpty {
      let measure = stages[stage].measures.count + 1
      report(line: first.line, .measureWithoutTitle(stage: stage + 1, measure: measure))
    }
    let actions = actions(of: row.content)
    stages[stage].measures.append(
      RoadmapMeasure(
        title: row.measure.text, terms: terms(of: row.terms),
        responsibles: row.responsibles.lines.map(\.text), actions: actions))
  }

  /// A number of any kind holds a digit or is Roman, in letters of either alphabet.
  private func check(_ number: RoadmapCell) throws(RoadmapFault) {
    let text = number.text
    let isRoman = text.allSatisfy { "IVXІХ. ".contains($0) }
    guard isRoman || text.contains(where: \.isNumber) else {
      throw RoadmapFault(line: number.line, .numberUnreadable(text))
    }
  }

  private mutating func terms(of cell: RoadmapCell) -> [Term] {
    cell.lines.map { line in
      let term = Term(read: line.text)
      if term.days == nil { report(line: line.number, .termInWords(line.text)) }
      return term
    }
  }

  private mutating func actions(of cell: RoadmapCell) -> [RoadmapAction] {
    var list = ActionList()
    for line in cell.lines { list.add(line) }
    findings += list.findings
    return list.texts.map { RoadmapAction(text: $0) }
  }
}
