import Mentoring
import TerminalKit

/// What was typed into the form of an action outlives a change of the roadmap under it: a measure
/// that was chosen is known by its number in the file, not by its place in the list.
extension RoadmapForm {
  /// The form as `roadmap` has its action now, with what was typed here; nothing where the action is
  /// as it was, or gone.
  func renewal(by roadmap: Roadmap, _ context: Context) -> RoadmapRenewal? {
    guard sent == nil, let fresh = fresh(in: roadmap, context),
      (fresh.action, fresh.stages) != (action, stages)
    else { return nil }
    return RoadmapRenewal(laid(over: fresh, in: .roadmap, context), context)
  }

  private func fresh(in roadmap: Roadmap, _ context: Context) -> RoadmapForm? {
    if let gap { return RoadmapForm(filling: gap, of: roadmap, context) }
    return roadmap.actions.first { $0.action.id == action.action.id }
      .map { RoadmapForm($0, of: roadmap, isDone: isDone, context) }
  }

  func isIn(_ roadmap: Roadmap) -> Bool {
    if let gap { return gap.filled(in: roadmap) != nil }
    return roadmap.actions.contains { $0.action.id == action.action.id }
  }

  var record: GoneRecord { gap == nil ? .action : .part(.measure) }

  /// The place for the new action that a draft is of; nothing where it is of none.
  static func gap(of draft: Draft) -> RoadmapGap? {
    guard draft.place?.name == "newAction", let measure = draft.moreNumber(More.measure) else {
      return nil
    }
    return RoadmapGap(
      measure: RoadmapMeasure.ID(measure),
      behind: draft.moreNumber(More.behind).map { RoadmapAction.ID($0) })
  }

  private enum More {
    static let (chosen, own, listed) = ("chosen", "own", "listed")
    static let (awaited, awaitedBefore) = ("awaited", "awaitedBefore")
    static let (measure, behind) = ("in", "behind")
  }

  var more: [String: String] {
    let place = gap.map { gap in
      [
        More.measure: "\(gap.measure.number)",
        More.behind: gap.behind.map { "\($0.number)" } ?? "",
      ]
    }
    return chosenMeasure.merging(typedNumbers) { one, _ in one }
      .merging(place ?? [:]) { one, _ in one }
  }

  /// The measure that was chosen in the place of the action's own, and who answers for it.
  private var chosenMeasure: [String: String] {
    guard form.isTouched("measure"), let place = form.choice("measure"),
      let chosen = measure(at: place), let number = chosen.id?.number
    else { return [:] }
    let before = own.flatMap { measure(at: $0)?.id?.number }
    return [
      More.chosen: "\(number)", More.own: before.map { "\($0)" } ?? "",
      More.listed: NameList(chosen.responsibles).text,
    ]
  }

  /// The actions whose numbers were typed: another action may have these numbers later.
  private var typedNumbers: [String: String] {
    guard form.isTouched("after"), let ids = awaited.ids(in: form.text("after")) else {
      return [:]
    }
    return [
      More.awaited: Self.rows(of: ids), More.awaitedBefore: Self.rows(of: action.action.after),
    ]
  }

  private static func rows(of ids: [RoadmapAction.ID]) -> String {
    ids.map(\.number).sorted().map { "\($0)" }.joined(separator: ",")
  }

  var led: Set<String> {
    let responsibles: Set<String> = form.isTouched("measure") ? ["responsibles"] : []
    return typedNumbers.isEmpty ? responsibles : responsibles.union(["after"])
  }

  mutating func fill(typed draft: Draft, _ context: Context) -> Bool {
    guard let rows = draft.more(More.awaited) else { return fillMeasure(typed: draft) }
    var rest = draft
    rest.fields.removeAll { $0.name == "after" }
    let isOvertaken = fillMeasure(typed: rest)
    let ids = rows.split(separator: ",").compactMap { Int64($0) }.map { RoadmapAction.ID($0) }
    form.set("after", to: .text(awaited.text(of: ids)))
    return isOvertaken || Self.rows(of: action.action.after) != draft.more(More.awaitedBefore)
  }

  private mutating func fillMeasure(typed draft: Draft) -> Bool {
    guard let chosen = draft.moreNumber(More.chosen) else { return form.fill(typed: draft) }
    var rest = draft
    rest.fields.removeAll { ["measure", "responsibles"].contains($0.name) }
    let isOvertaken = form.fill(typed: rest)
    let place = Array(stages.joined()).firstIndex { $0.id?.number == chosen }
    guard let place, let measure = measure(at: place) else { return true }
    form.set("measure", to: .choice(place))
    let (now, listed) = (NameList(measure.responsibles), draft.more(More.listed) ?? "")
    let typed = draft["responsibles"] ?? listed
    let isTyped = !NameList([listed]).isLike(typed)
    form.set("responsibles", to: .text(isTyped ? typed : now.text))
    let present = own.flatMap { self.measure(at: $0)?.id?.number }
    return isOvertaken || present != draft.moreNumber(More.own)
      || isTyped && !now.isLike(listed)
  }
}
