public import Mentoring

/// The words of a check of the roadmap.
public struct CheckWords: Sendable {
  /// What is wrong and what to do.
  let flaw: @Sendable (RoadmapFlaw) -> String
  /// What to do where the position in a cell told the terms.
  let guess: String
  /// How bad it is.
  let severity: @Sendable (RoadmapFinding.Severity) -> String
  /// The roadmap as a place, a stage and a measure by their numbers.
  let roadmap: String
  let stage: @Sendable (Int) -> String
  let measure: @Sendable (_ stage: Int, _ measure: Int) -> String
  /// How much was found in a file.
  public let summary:
    @Sendable (_ path: String, _ errors: Int, _ warnings: Int, _ notes: Int) -> String
}

extension CheckWords {
  /// What is wrong and what to do, in a sentence, with a second one where it rests on a guess.
  public func sentence(_ finding: RoadmapFinding) -> String {
    let text = flaw(finding.kind)
    return finding.isGuess ? text + ". " + guess : text
  }

  /// Where, how bad, what and what to do.
  public func line(of finding: RoadmapFinding) -> String {
    "\(name(of: finding.place)): \(severity(finding.severity)): \(sentence(finding))"
  }

  /// A place by its name.
  public func name(of place: RoadmapFinding.Place) -> String {
    switch place {
    case .roadmap: roadmap
    case .stage(let number): stage(number)
    case .measure(let stage, let measure): self.measure(stage, measure)
    case .action(let place): place.number
    }
  }

  /// Years as a title has them.
  static func years(_ years: ClosedRange<Int>) -> String {
    years.lowerBound == years.upperBound
      ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  /// Runs of days, one after the other.
  static func days(_ runs: [ClosedRange<CalendarDay>]) -> String {
    runs.map { run in
      run.lowerBound == run.upperBound
        ? run.lowerBound.dotted : "\(run.lowerBound.dotted) – \(run.upperBound.dotted)"
    }.joined(separator: ", ")
  }

  /// Three of some names, and how many more there are.
  static func some(_ names: [String], _ more: String) -> String {
    let few = names.prefix(3).joined(separator: ", ")
    return names.count > 3 ? "\(few) \(more) \(names.count - 3)" : few
  }

  /// The beginning of a text that may be long.
  static func short(_ text: String) -> String {
    text.count > 80 ? text.prefix(80) + "…" : text
  }
}
