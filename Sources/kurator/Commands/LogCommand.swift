import ArgumentParser
import Mentoring
import PlainText
import ProgramFile
import Screens

/// The command `kurator log FILE [--details] [--json]`.
struct LogCommand: Command {
  static let configuration = CommandConfiguration.own("log")
  static let topic = CommandWords.Topic.log

  @Argument var file: String
  @Flag var details = false
  @Flag var json = false

  /// How many of the rows that a step changed are told one by one.
  private static let mostRows = 20

  func run(in world: World) throws(CommandFailure) -> Outcome {
    try world.withProgramme(world.environment.full(file)) { (programme) throws(CommandFailure) in
      if json {
        let steps = try world.asking { () throws(StoreTrouble) in try programme.history() }
        return .json(.document(["steps": .array(steps.map(\.json))]))
      }
      let steps = try world.asking { () throws(StoreTrouble) in try programme.steps() }
      guard !steps.isEmpty else { return .lines([world.words.commands.report.emptyHistory]) }
      return .lines(try lines(of: steps, in: programme, world))
    }
  }

  private func lines(of steps: [StepRow], in programme: ProgramFile, _ world: World)
    throws(CommandFailure) -> [String]
  {
    let counts = try world.asking { () throws(StoreTrouble) in try programme.changeCounts() }
    let changes = details ? try changes(of: steps, in: programme, world) : [:]
    return steps.flatMap { step in
      [line(of: step, counts[step.id] ?? 0, world.words)]
        + (changes[step.id] ?? []).map { "    " + $0 }
    }
  }

  /// What each step changed, in sentences.
  private func changes(of steps: [StepRow], in programme: ProgramFile, _ world: World)
    throws(CommandFailure) -> [Step.ID: [String]]
  {
    let (words, handbook) = (world.words, world.handbook())
    var changes: [Step.ID: [String]] = [:]
    try world.asking { () throws(StoreTrouble) in
      try programme.eachDetail(of: steps.map(\.id)) { detail in
        let (told, more) = words.changes(detail, handbook, atMost: Self.mostRows)
        changes[detail.id] = told + (more > 0 ? [words.moreChanges(more)] : [])
      }
    }
    return changes
  }

  private func line(of step: StepRow, _ changes: Int, _ words: Words) -> String {
    let number = words.commands.report.stepNumber
    let time = "\(step.at.day.dotted) \(step.at.clock)"
    var parts = [number(step.id), time, words.step(step)]
    if let undone = step.undoes { parts.append("(\(number(undone)))") }
    parts.append("· \(words.commands.report.rows(changes))")
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
