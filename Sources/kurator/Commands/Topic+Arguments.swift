import Assignment
import Screens
import TerminalKit

extension CommandWords.Topic {
  /// The options that it has besides the global ones.
  var options: [String] {
    switch self {
    case .open: ["--screen"]
    case .log: ["--details", "--json"]
    case .new: ["--organization", "--year", "--roadmap", "--stages"]
    case .show: ["--file", "--size", "--keys", "--format", "--write"]
    case .importRoadmap: ["--file", "--dry-run", "--json"]
    case .exportOrder: ["--file", "--out", "--order", "--force"]
    case .exportRoadmap: ["--file", "--out", "--layout", "--remind", "--pages", "--force"]
    case .check: ["--json"]
    case .match:
      [
        "--table", "--file", "--capacity", "--pin", "--ban", "--objective", "--why", "--prices",
        "--alternatives", "--json",
      ]
    case .rollover:
      [
        "--to", "--year", "--mentors-from-mentees", "--no-repeats", "--dry-run", "--yes", "--json",
      ]
    case .demo: ["--people"]
    case .doctor, .handbook, .handbookCopy: ["--json"]
    case .undo, .redo: ["--yes"]
    case .verify, .backup, .restore, .handbookPrint: []
    }
  }

  /// The command as it is typed.
  var call: String { command.isEmpty ? "kurator" : "kurator \(command)" }

  /// The option that somebody probably meant.
  func nearestOption(to option: String) -> String? {
    nearestWord(to: option, among: options + GlobalOption.allCases.map(\.rawValue))
  }

  /// Tells that an argument or an option is missing, by the name that it has in the command.
  func missing(_ key: String) -> Mistake {
    let option = "--\(key)"
    guard !options.contains(option), let argument = CommandWords.Argument(rawValue: key) else {
      return .missingOption(option, command: command)
    }
    return .missingArgument(argument, command: command)
  }

  /// What an argument or option of that name takes.
  func value(of key: String) -> CommandWords.Value {
    switch key {
    case "screen": .oneOf(Chapter.allCases.map(\.rawValue))
    case "format": .oneOf(FrameFormat.allCases.map(\.rawValue))
    case "size": .size(smallest: FrameSize.smallest.text, largest: FrameSize.largest.text)
    case "year": .schoolYear
    case "objective": .oneOf(Objective.allCases.map(\.rawValue))
    case "alternatives": .countTo(MatchOptions.mostAlternatives)
    case "count", "order", "people", "remind": .count
    case "file", "to": .programme
    default: .anything
    }
  }
}
