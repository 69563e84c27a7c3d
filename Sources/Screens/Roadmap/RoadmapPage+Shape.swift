import Mentoring
import TerminalKit

/// The line that is to have the focus once a change of the roadmap is loaded.
enum RoadmapFollow: Hashable, Sendable {
  /// The line that was not there before.
  case new
  /// The line of this name.
  case line(String)
}

/// Lines that are added, moved and removed.
extension RoadmapPage {
  /// The actions on the shape of the roadmap.
  static let shaping: [PageAction<Self>] = [
    PageAction(
      "roadmap.addAction", [.function(6), .character("o")], { $0.shape.addAction },
      isInBar: false,
      unless: { page, context in
        if let reason = page.obstacleToShape(context) { return reason }
        return page.gap == nil ? context.words.shape.noMeasure(context.keyNames) : nil
      },
      run: { page, context in page.addAction(context) }),
    PageAction(
      "roadmap.addMeasure", [.character("p")], { $0.shape.addMeasure }, isInBar: false,
      unless: { page, context in page.obstacleToShape(context) },
      run: { page, context in page.addPart(page.newMeasure, context) }),
    PageAction(
      "roadmap.addStage", [.character("h")], { $0.shape.addStage }, isInBar: false,
      unless: { page, context in page.obstacleToShape(context) },
      run: { page, context in page.addPart(page.newStage, context) }),
    place("roadmap.moveUp", [Key(.up, .shift), .character("w")], -1) { $0.shape.moveUp },
    place("roadmap.moveDown", [Key(.down, .shift), .character("s")], 1) { $0.shape.moveDown },
    PageAction(
      "roadmap.remove", [.function(8), .delete, .character("x")], { $0.shape.remove },
      isInBar: false,
      unless: { page, context in
        if let reason = page.obstacleToShape(context) { return reason }
        let isOnly = page.focusedLine?.row.depth == 0 && page.outline?.roadmap.stages.count == 1
        return isOnly ? context.words.shape.lastStage : nil
      },
      run: { page, context in page.askToRemove(context) }),
  ]

  private static func place(
    _ id: String, _ keys: [Key], _ step: Int, _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction<Self> {
    PageAction(
      id, keys, words, isInBar: false,
      unless: { page, context in
        if let reason = page.obstacleToShape(context) { return reason }
        if page.isNarrowed { return context.words.shape.narrowed }
        let shape = context.words.shape
        return page.placing(by: step) == nil ? (step < 0 ? shape.isFirst : shape.isLast) : nil
      },
      run: { page, context in page.place(by: step, context) })
  }

  private func obstacleToShape(_ context: Context) -> String? {
    guard outline != nil else { return context.words.roadmap.empty(context.keyNames) }
    return focusedLine == nil ? context.words.roadmap.nothingFound : nil
  }

  /// The stage that the focused line belongs to.
  private var focusedStage: RoadmapStage? {
    guard let line = focusedLine else { return nil }
    return outline?.roadmap.stages[line.row.stage - 1]
  }

  /// The measure that the focused line is or belongs to; of a stage its last one.
  private var focusedMeasure: RoadmapMeasure? {
    guard let stage = focusedStage, let line = focusedLine else { return nil }
    return switch line.row {
    case .stage: stage.measures.last
    case .measure(_, let number): stage.measures[number - 1]
    case .action(let action): stage.measures[action.place.measure - 1]
    }
  }

  /// Where a new action goes: behind the focused one, else behind the last one of its measure.
  private var gap: RoadmapGap? {
    focusedMeasure?.id.map { RoadmapGap(measure: $0, behind: focusedAction?.action.id) }
  }

  private var newMeasure: RoadmapPartForm.Part? {
    let behind = focusedLine?.row.depth == 0 ? nil : focusedMeasure?.id
    return focusedStage?.id.map { .newMeasure(in: $0, behind: behind) }
  }

  private var newStage: RoadmapPartForm.Part? { .newStage(behind: focusedStage?.id) }

  private mutating func addAction(_ context: Context) -> [Wish] {
    guard let gap, let roadmap = outline?.roadmap,
      let form = RoadmapForm(filling: gap, of: roadmap, context)
    else { return [] }
    mode = .editing(form)
    return []
  }

  private mutating func addPart(_ part: RoadmapPartForm.Part?, _ context: Context) -> [Wish] {
    guard let part, let roadmap = outline?.roadmap,
      let form = RoadmapPartForm(part, of: roadmap, context)
    else { return [] }
    mode = .editing(form)
    return []
  }

  private var placing: RoadmapPlacing? {
    guard let line = focusedLine, let roadmap = outline?.roadmap else { return nil }
    return RoadmapPlacing(line.row, in: roadmap)
  }

  private func placing(by step: Int) -> Change? { placing?.change(by: step) }

  private mutating func place(by step: Int, _ context: Context) -> [Wish] {
    guard let change = placing(by: step), let name = focusedName else { return [] }
    follow = .line(name)
    let told = placing?.inherited(by: step).map { terms, responsibles in
      let text = context.words.shape.inherited(
        terms.map(\.text).joined(separator: "; "), responsibles.joined(separator: ", "))
      return [Wish.tell(Notice(text, .note))]
    }
    return [.effect(.perform(change))] + (told ?? [])
  }

  /// Puts the focus where it belongs after a change that was asked for here; `before` are the lines
  /// that there were.
  mutating func follow(from before: [RoadmapLine], _ context: Context) {
    guard let follow, let lines = outline?.everyLine else { return }
    self.follow = nil
    switch follow {
    case .line(let name): showLine(name, context)
    case .new:
      let known = Set(before.map(\.id))
      if let new = lines.first(where: { !known.contains($0.id) }) { showLine(new.id, context) }
    }
  }
}
