import Mentoring
import TerminalKit

extension RoadmapPage {
  /// The actions on the time in sight and on the terms in it.
  static let timing: [PageAction<Self>] = [
    PageAction(
      "roadmap.zoomIn", [.character("+"), .character("=")], { $0.timeline.zoomIn }, isInBar: false,
      unless: { page, context in page.obstacleToZoom(by: 1, context) },
      run: { page, context in page.zoom(by: 1, context) }),
    PageAction(
      "roadmap.zoomOut", [.character("-")], { $0.timeline.zoomOut }, isInBar: false,
      unless: { page, context in page.obstacleToZoom(by: -1, context) },
      run: { page, context in page.zoom(by: -1, context) }),
    pan("roadmap.earlier", [Key(.left, .shift), .character("<")], -1, { $0.timeline.earlier }),
    pan("roadmap.later", [Key(.right, .shift), .character(">")], 1, { $0.timeline.later }),
    PageAction(
      "roadmap.today", [.character("0")], { $0.timeline.toToday }, isInBar: false,
      unless: { page, context in page.obstacleToPan(context) },
      run: { page, context in page.goToToday(context) }),
    shift("roadmap.shiftBack", [.character("["), Key(.left, .control)], -1) {
      $0.timeline.shiftBack
    },
    shift("roadmap.shiftOn", [.character("]"), Key(.right, .control)], 1) { $0.timeline.shiftOn },
  ]

  private static func pan(
    _ id: String, _ keys: [Key], _ steps: Int, _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction<Self> {
    PageAction(
      id, keys, words, isInBar: false,
      unless: { page, context in page.obstacleToPan(context) },
      run: { page, context in page.pan(by: steps, context) })
  }

  private static func shift(
    _ id: String, _ keys: [Key], _ months: Int,
    _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction<Self> {
    PageAction(
      id, keys, words, isInBar: false,
      unless: { page, context in page.obstacleToShift(context) },
      run: { page, context in page.shift(page.toBeShifted, by: months, context) })
  }
}
