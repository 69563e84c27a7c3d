import TerminalKit

extension Program {
  /// A handle that the mouse has taken hold of.
  struct Grasp: Hashable, Sendable {
    let handle: String
    /// Where the mouse was when the handle was last told of it.
    var place: Point
    /// Whether it has been moved.
    var isDragged = false
    /// How far it has been moved in all.
    var way = Point(x: 0, y: 0)
  }

  /// How many rows the wheel moves at once.
  private static let wheel = 3
  /// No click presses a key more often, whatever its zone says.
  private static let mostPresses = 1_000

  /// A click does what its zone says, the wheel moves, and a handle is dragged.
  mutating func handle(_ mouse: Mouse) -> [Effect] {
    guard context.preferences.usesMouse else { return [] }
    switch mouse.action {
    case .press where mouse.button == .left: return click(at: mouse.place)
    case .drag: return drag(to: mouse.place)
    case .release: return letGo()
    case .wheelUp: return turn(.up)
    case .wheelDown: return turn(.down)
    case .press, .move: return []
    }
  }

  /// What was grasped is let go, as when the window goes behind another.
  mutating func letGo() -> [Effect] {
    guard let grasp else { return [] }
    self.grasp = nil
    return tell(grasp.handle, grasp.isDragged ? .release : .click)
  }

  /// Takes a handle that is dragged back to where it was and lets it go there; nothing where none is
  /// dragged, or with another key.
  mutating func giveUpDrag(_ key: Key) -> [Effect]? {
    guard key == .escape, let grasp, grasp.isDragged else { return nil }
    self.grasp = nil
    let back = tell(grasp.handle, .drag(by: Point(x: -grasp.way.x, y: -grasp.way.y)))
    let effects = back + tell(grasp.handle, .release)
    notice = Notice(context.words.shell.dragGivenUp, .note)
    return effects
  }

  private mutating func turn(_ key: Key) -> [Effect] {
    spent = nil
    notice = nil
    return press(key, times: Self.wheel)
  }

  private mutating func press(_ key: Key, times: Int) -> [Effect] {
    (0..<min(max(0, times), Self.mostPresses))
      .reduce(into: []) { effects, _ in effects += press(key) }
  }

  private mutating func click(at place: Point) -> [Effect] {
    let isSpent = spent == place
    spent = nil
    guard !isSpent else { return [] }
    notice = nil
    let before = view()
    guard let act = before.zone(at: place)?.act, act != .nothing else { return [] }
    let effects = carryOut(act, at: place)
    // The second click of two in one place is not meant for what the first has brought there.
    let wasCovered = before.isCovered(at: place)
    if wasCovered != view().isCovered(at: place) || wasCovered && act.types { spent = place }
    return effects
  }

  private mutating func carryOut(_ act: Zone.Act, at place: Point) -> [Effect] {
    switch act {
    case .key(let key, let times): return press(key, times: times)
    // A zone tells which of its places was clicked by that place's handle.
    case .places: return []
    case .handle(let handle):
      grasp = Grasp(handle: handle, place: place)
      return tell(handle, .press)
    case .action(let name):
      guard !stack.isEmpty else { return run(name) }
      if let action = ShellAction.all.first(where: { $0.id == name }), action.isOverSheets {
        return run(name)
      }
      notice = Notice(context.words.shell.sheetIsOpen, .obstacle)
      return []
    }
  }

  private mutating func drag(to place: Point) -> [Effect] {
    guard var grasp, place != grasp.place else { return [] }
    let distance = Point(x: place.x - grasp.place.x, y: place.y - grasp.place.y)
    (grasp.place, grasp.isDragged) = (place, true)
    grasp.way = Point(x: grasp.way.x + distance.x, y: grasp.way.y + distance.y)
    self.grasp = grasp
    return tell(grasp.handle, .drag(by: distance))
  }

  /// Tells whoever has marked the handle: the top sheet, or else the page.
  private mutating func tell(_ handle: String, _ motion: Motion) -> [Effect] {
    guard stack.isEmpty else { return changeSheet { $0.grasp(handle, motion, $1) } ?? [] }
    return fulfil(withPage(chapter) { $0.grasp(handle, motion, $1) })
  }
}

extension Zone.Act {
  /// Whether it presses a letter, as the buttons of a question do.
  fileprivate var types: Bool {
    if case .key(let key, _) = self { key.typed != nil } else { false }
  }
}
