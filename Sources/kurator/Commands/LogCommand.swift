import ArgumentParser
import Mentoring
import PlainText
import Screens

/// The command `kurator log FILE [--json]`.
struct LogCommand: Command {
  static let configuration = CommandConfiguration.own("log")
  static let topic = CommandWords.Topic.log

  @Argument var file: String
  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let steps = try world.withProgramme(world.environment.full(file)) {
      (programme) throws(CommandFailure) in
      try world.asking { () throws(StoreTrouble) in try programme.history() }
    }
    if json { return .json(.document(["steps": .array(steps.map(\.json))])) }
    guard !steps.isEmpty else { return .lines([world.words.commands.report.emptyHistory]) }
    return .lines(steps.map { line(of: $0, world.words) })
  }

  private func line(of step: Step, _ words: Words) -> String {
    let time = "\(step.at.day.dotted) \(step.at.clock)"
    var parts = ["№ \(step.id.number)", time, words.step(step.title)]
    if let undone = step.undoes { parts.append("(№ \(undone.number))") }
    parts.append("· \(words.commands.report.rows(step.changes.count))")
    if !step.by.isEmpty { parts.append("· \(Sanitized(step.by).text)") }
    return parts.joined(separator: "  ")
  }
}

extension Step {
  /// The step for other programs.
  var json: JSON {
    [
      "id": .integer(id.number), "at": .string(at.iso), "by": .string(by),
      "title": .string(title.rawValue), "undoes": .optional(undoes?.number),
      "changes": .array(
        changes.map { change in
          [
            "table": .string(change.table), "id": .integer(change.row),
            "before": change.before.map { .written($0) } ?? .null,
            "after": change.after.map { .written($0) } ?? .null,
          ]
        }),
    ]
  }
}
