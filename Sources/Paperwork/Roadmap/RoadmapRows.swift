import Mentoring

/// The rows of a roadmap in one of the layouts: each cell a text of lines.
struct RoadmapRows {
  /// What stands in a cell for an action of which there is nothing to say.
  static let nothing = "–"

  let layout: RoadmapLayout
  let roadmap: Roadmap
  let hasDone: Bool
  /// What is told of actions beyond the layout, and what it says of which.
  private let details: [(detail: ActionDetail, texts: [ActionPlace: String])]

  /// The rows of a roadmap; `withDetails` adds a column for everything else that is known of its
  /// actions.
  init(_ roadmap: Roadmap, _ layout: RoadmapLayout, withDetails: Bool = false) {
    self.roadmap = roadmap.spelledOut(in: layout)
    self.layout = layout
    hasDone = roadmap.actions.contains { $0.action.done != nil }
    let known = ActionDetail.allCases.map { (detail: $0, texts: $0.texts(of: roadmap)) }
    details = withDetails ? known.filter { !$0.texts.isEmpty } : []
  }

  /// The names of the columns.
  var head: [String] {
    layout.head + (hasDone ? [RoadmapLayout.doneHead] : []) + details.map(\.detail.rawValue)
  }

  /// What the columns beyond the layout say of a measure's actions, or of one of them.
  private func details(_ stage: Int, _ measure: Int, of actions: Range<Int>) -> [String] {
    details.map { detail in
      DetailList.written(
        actions.map { action in
          detail.texts[ActionPlace(stage: stage, measure: measure, action: action + 1)] ?? ""
        })
    }
  }

  /// The head and the rows below it.
  var rows: [[String]] {
    [head]
      + roadmap.stages.enumerated().flatMap { index, stage in
        layout == .numbered ? numbered(stage, index + 1) : table(stage, index + 1)
      }
  }

  private func table(_ stage: RoadmapStage, _ number: Int) -> [[String]] {
    guard !stage.measures.isEmpty else {
      return [["\(number).", stage.title] + Array(repeating: "", count: columns - 2)]
    }
    return stage.measures.enumerated().map { index, measure in
      let isFirst = index == 0
      var row = [
        isFirst ? "\(number)." : "", isFirst ? stage.title : "", measure.title,
        Self.list(measure.actions.map(\.text)), terms(of: measure), responsibles(of: measure),
      ]
      if layout == .result { row.append(result(of: measure)) }
      if hasDone { row.append(Self.doneCell(of: measure.actions)) }
      return row + details(number, index + 1, of: measure.actions.indices)
    }
  }

  var columns: Int { head.count }

  private static func list(_ texts: [String]) -> String {
    texts.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
  }

  private func terms(of measure: RoadmapMeasure) -> String {
    Self.groups(measure.actions.map { $0.terms.map(\.text) }, else: measure.terms.map(\.text))
  }

  private func responsibles(of measure: RoadmapMeasure) -> String {
    Self.groups(measure.actions.map(\.responsibles), else: measure.responsibles)
  }

  /// A group of lines for each action, or those of the measure where no action has its own.
  private static func groups(_ own: [[String]], else whole: [String]) -> String {
    guard own.contains(where: { !$0.isEmpty }) else { return whole.joined(separator: "\n") }
    return own.map { $0.isEmpty ? nothing : $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func result(of measure: RoadmapMeasure) -> String {
    guard measure.actions.contains(where: { !$0.result.isEmpty }) else { return measure.result }
    return Self.list(measure.actions.map { $0.result.isEmpty ? Self.nothing : $0.result })
  }

  private static func doneCell(of actions: [RoadmapAction]) -> String {
    let marks = actions.map { $0.done.map(mark) ?? nothing }
    guard actions.contains(where: { $0.done != nil }) else { return "" }
    return marks.count == 1 ? marks[0] : list(marks)
  }

  static func mark(of done: RoadmapAction.Done) -> String {
    done.document.isEmpty ? done.date.dotted : "\(done.date.dotted), \(done.document)"
  }

  func numbered(_ stage: RoadmapStage, _ number: Int) -> [[String]] {
    var rows = [["\(number)", stage.title] + Array(repeating: "", count: columns - 2)]
    for (index, measure) in stage.measures.enumerated() {
      let place = "\(number).\(index + 1)"
      let isOne = measure.actions.count == 1 && measure.actions[0].text == measure.title
      rows.append(
        row(
          place, measure.title, measure.ownTerms.map(\.text), measure.ownResponsibles,
          measure.result,
          isOne ? measure.actions[0].done : nil)
          + details(number, index + 1, of: isOne ? 0..<1 : 0..<0))
      guard !isOne else { continue }
      if measure.actions.isEmpty {
        rows.append(row("\(place).1", Self.nothing, [], [], "", nil) + details.map { _ in "" })
      }
      for (order, action) in measure.actions.enumerated() {
        rows.append(
          row(
            "\(place).\(order + 1)", action.text, action.terms.map(\.text), action.responsibles,
            action.result, action.done) + details(number, index + 1, of: order..<order + 1))
      }
    }
    return rows
  }

  private func row(
    _ number: String, _ text: String, _ terms: [String], _ responsibles: [String],
    _ result: String, _ done: RoadmapAction.Done?
  ) -> [String] {
    let cells = [
      number, text, terms.joined(separator: "\n"), responsibles.joined(separator: "\n"), result,
    ]
    return hasDone ? cells + [done.map(Self.mark) ?? ""] : cells
  }
}

extension Roadmap {
  /// The roadmap as it is read back from a table: every text on one line, what holds for all
  /// actions of a measure with the measure, everything else with each action.
  ///
  /// The numbered layout alone has a row for what a measure has beside its actions.
  func spelledOut(in layout: RoadmapLayout) -> Roadmap {
    Roadmap(
      title: title.onOneLine,
      stages: stages.map { stage in
        RoadmapStage(
          title: stage.title.onOneLine,
          measures: stage.measures.map { $0.spelledOut(keepingOwn: layout == .numbered) })
      })
  }
}

extension RoadmapMeasure {
  fileprivate func spelledOut(keepingOwn: Bool) -> RoadmapMeasure {
    var measure = RoadmapMeasure(
      title: title.onOneLine, terms: terms, responsibles: responsibles.map(\.onOneLine),
      result: result.onOneLine, actions: actions.map(\.spelledOut))
    if measure.actions.contains(where: { !$0.result.isEmpty }) {
      for index in actions.indices where actions[index].result.isEmpty {
        measure.actions[index].result = measure.result
      }
      measure.result = measure.actions.count == 1 ? measure.actions[0].result : ""
      if measure.actions.count == 1 { measure.actions[0].result = "" }
    }
    measure.settle(keepingOwn: keepingOwn)
    return measure
  }
}

extension RoadmapAction {
  fileprivate var spelledOut: RoadmapAction {
    RoadmapAction(
      text: text.onOneLine, terms: terms, responsibles: responsibles.map(\.onOneLine),
      result: result.onOneLine, done: done)
  }
}

extension String {
  fileprivate var onOneLine: String { SourceLine(number: 1, self).text }
}
