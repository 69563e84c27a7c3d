import Mentoring
import TerminalKit

@testable import Screens

/// Walks through the program as far as its actions and keys lead, each place once.
struct Explorer {
  /// A place that was found, and how it was come to.
  struct Visit {
    let playground: Playground
    let way: [String]

    var told: String { way.joined(separator: " → ") }
  }

  /// What a step from one place was.
  struct Step {
    let before: Visit
    /// An action's name, or a key's in «».
    let name: String
    /// Why the action was not possible; nothing for one that was, and for a key.
    let obstacle: String?
    let after: Playground
  }

  /// Keys that lists, fields and sheets take besides the actions.
  private static let keys: [Key] = [
    .enter, .escape, .tab, .backTab, .down, .up, .left, .right, .pageDown, .pageUp, .home, .end,
    .space, .backspace, .delete, .character("x"), .character("5"), .function(2), .insert,
    .function(8), Key(.down, .alt), .character("."),
  ]

  private(set) var seen: Set<String> = []
  private(set) var ran: Set<String> = []

  /// Walks from `start` on, and tells of every place and every step.
  mutating func walk(
    from start: Playground, named name: String, atMost limit: Int = 400,
    place: (Visit) -> Void, step: (Step) -> Void
  ) {
    var open = [Visit(playground: start, way: [name])][...]
    seen.insert(start.place)
    var places = 0
    while let visit = open.popFirst(), places < limit {
      places += 1
      place(visit)
      for next in steps(from: visit) {
        step(next)
        guard seen.insert(next.after.place).inserted else { continue }
        open.append(Visit(playground: next.after, way: visit.way + [next.name]))
      }
    }
  }

  private mutating func steps(from visit: Visit) -> [Step] {
    var steps: [Step] = []
    for name in visit.playground.runnable {
      var after = visit.playground
      let obstacle = after.obstacle(name)
      after.run(name)
      if obstacle == nil { ran.insert(name) }
      steps.append(Step(before: visit, name: name, obstacle: obstacle, after: after))
    }
    for key in Self.keys {
      var after = visit.playground
      after.press(key)
      steps.append(Step(before: visit, name: "«\(key.name)»", obstacle: nil, after: after))
    }
    return steps
  }
}
