import Mentoring
import TerminalKit

/// What was typed into the form of an action outlives a change of the roadmap under it: a measure
/// that was chosen is known by its number in the file, not by its place in the list.
extension RoadmapForm {
  /// The form as `roadmap` has its action now, with what was typed here; nothing where the action is
  /// as it was, or gone.
  func renewed(by roadmap: Roadmap, _ context: Context) -> RenewedForm<RoadmapForm>? {
    guard sent == nil,
      let present = roadmap.actions.first(where: { $0.action.id == action.action.id })
    else { return nil }
    let fresh = RoadmapForm(present, of: roadmap, isDone: isDone, context)
    guard (fresh.action, fresh.heading, fresh.stages) != (action, heading, stages) else {
      return nil
    }
    return laid(over: fresh, in: .roadmap, context)
  }

  private enum More {
    static let (chosen, own, listed) = ("chosen", "own", "listed")
    static let (awaited, awaitedBefore) = ("awaited", "awaitedBefore")
  }

  var more: [String: String] { chosenMeasure.merging(typedNumbers) { one, _ in one } }

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
