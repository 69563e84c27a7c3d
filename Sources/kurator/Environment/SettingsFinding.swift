import Handbook
import Screens
import Settings
import StrictYAML
import TerminalKit

/// Something that is wrong in the files of a person's settings.
enum SettingsFinding: Hashable, Sendable {
  /// A line of `config.yaml`.
  case setting(YAMLFinding)
  /// A theme of the person's own.
  case theme(YAMLFinding)
  /// A line of `keys.yaml`.
  case keys(KeymapFinding)
  /// A file that cannot be read.
  case unreadable(FileFault)
  /// The theme that is settled is not there; the one it resembles, where it is settled, and whether
  /// the one before stays.
  case unknownTheme(String, nearest: String?, place: String? = nil, isKept: Bool = false)
  /// Roles of a theme of the person's own are hard to read; its file, the worst first.
  case faintTheme(path: String, [Theme.Faint])
  /// The file of the theme in use is gone; the theme stays until the end.
  case goneTheme(String)
  /// A file of the handbook that has changed while the program runs.
  case handbook(HandbookFinding)

  /// The sentence: where, what, and what is done or to do.
  func sentence(in words: Words) -> String {
    let report = words.commands.report
    switch self {
    case .setting(let finding): return finding.sentenceForSettings(in: words)
    case .theme(let finding):
      return report.themeIgnored(finding.fullPlace, words.commands.slip(finding.problem.slip))
    case .keys(let finding): return report.keyIgnored(finding.fullPlace, finding.slip(in: words))
    case .unreadable(let fault): return report.notRead(fault.path, fault.text(in: words))
    case .unknownTheme(let name, let nearest, let place, let isKept):
      return report.unknownTheme(name, nearest, place, isKept)
    case .faintTheme(let path, let faint):
      return report.faintTheme(path, faint.map { ($0.role.name, $0.tenths) })
    case .goneTheme(let name): return report.goneTheme(name)
    case .handbook(.mistake(let finding)):
      return report.notTakenOn(finding.fullPlace, words.commands.slip(finding.problem.slip))
    case .handbook(let finding): return finding.sentence(in: words)
    }
  }
}

extension SettingsFinding {
  /// The file that it is in, where it is in one.
  var path: String? {
    switch self {
    case .setting(let finding), .theme(let finding): finding.source
    case .keys(let finding): finding.source
    case .unreadable(let fault): fault.path
    case .faintTheme(let path, _): path
    case .unknownTheme, .goneTheme, .handbook: nil
    }
  }

  /// The same, of a file by its name alone, as a line of the screen has no place for folders.
  fileprivate var short: SettingsFinding {
    func short(_ finding: YAMLFinding) -> YAMLFinding {
      YAMLFinding(
        source: Path.name(of: finding.source), place: finding.place, problem: finding.problem)
    }
    switch self {
    case .setting(let finding): return .setting(short(finding))
    case .theme(let finding): return .theme(short(finding))
    case .keys(let finding):
      return .keys(
        KeymapFinding(
          source: Path.name(of: finding.source), place: finding.place, problem: finding.problem))
    case .unreadable(let fault):
      return .unreadable(FileFault(path: Path.name(of: fault.path), fault.reason))
    case .faintTheme(let path, let faint):
      return .faintTheme(path: Path.name(of: path), faint)
    case .unknownTheme(let name, let nearest, let place, let isKept):
      return .unknownTheme(
        name, nearest: nearest, place: place.map { Path.name(of: $0) }, isKept: isKept)
    case .goneTheme, .handbook: return self
    }
  }
}

extension Sequence<SettingsFinding> {
  /// As much as a message of the screen holds: the first, and how many more there are.
  func message(in words: Words) -> [String] {
    let all = Array(self)
    guard let first = all.first else { return [] }
    let more = all.count > 1 ? [words.commands.report.moreFindings(all.count - 1)] : []
    return [first.short.sentence(in: words)] + more
  }
}

extension KeymapFinding {
  fileprivate var fullPlace: String { "\(source):\(place.line):\(place.column)" }

  fileprivate func slip(in words: Words) -> String {
    let words = words.commands
    return switch problem {
    case .file(let problem): words.slip(problem.slip)
    case .unknownAction(let id, let nearest): words.keySlip(.unknownAction(id, nearest: nearest))
    case .unknownKey(let key): words.keySlip(.unknownKey(key))
    case .notSent(let key, let instead): words.keySlip(.notSent(key, instead: instead))
    case .reserved(let key): words.keySlip(.reserved(key))
    case .fixed(let id): words.keySlip(.fixed(id))
    case .stays(let id, let keys): words.keySlip(.stays(id, keys: keys))
    case .taken(let key, let id, let line): words.keySlip(.taken(key, by: id, line: line))
    }
  }
}
