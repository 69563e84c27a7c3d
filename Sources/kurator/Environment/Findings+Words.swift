import Handbook
import Screens
import StrictYAML

extension HandbookFinding {
  /// The sentence: which file was left aside, and why.
  func sentence(in words: Words) -> String {
    let report = words.commands.report
    return switch self {
    case .mistake(let finding): finding.sentence(in: words)
    case .leftOut(let finding):
      report.leftOut(finding.fullPlace, words.commands.slip(finding.problem.slip))
    case .unknownFile(let file, let nearest): report.unknownFile(file, nearest)
    case .sameQuestionnaire(let file, let other): report.sameQuestionnaire(file, other)
    }
  }
}

extension HandbookFinding {
  /// The same of files by their whole paths, where they are in `folder`.
  func within(_ folder: String?) -> HandbookFinding {
    guard let folder else { return self }
    return switch self {
    case .mistake(let finding): .mistake(finding.within(folder))
    case .leftOut(let finding): .leftOut(finding.within(folder))
    case .unknownFile(let file, let nearest): .unknownFile("\(folder)/\(file)", nearest: nearest)
    case .sameQuestionnaire(let file, let other):
      .sameQuestionnaire(file: "\(folder)/\(file)", as: other)
    }
  }
}

extension FileFault {
  /// The sentence: which file of the handbook in `folder` cannot be read, and what stands for it.
  func sentenceForHandbook(in folder: String?, _ words: Words) -> String {
    let report = words.commands.report
    let name = folder.map { path.hasPrefix($0 + "/") ? String(path.dropFirst($0.count + 1)) : path }
    let reason = text(in: words)
    guard let name, HandbookFile.Kind(file: name) != nil else {
      return report.notRead(path, reason)
    }
    return Handbook.bringsAlong(name)
      ? report.leftAside(path, reason) : report.leftOut(path, reason)
  }
}

extension YAMLFinding {
  /// The same of the file by its whole path.
  fileprivate func within(_ folder: String) -> YAMLFinding {
    YAMLFinding(source: "\(folder)/\(source)", place: place, problem: problem)
  }

  /// The sentence: which file was left aside, where it is wrong and how.
  func sentence(in words: Words) -> String {
    words.commands.report.leftAside(fullPlace, words.commands.slip(problem.slip))
  }

  /// The sentence: which setting does not count, where it is and how it is wrong.
  func sentenceForSettings(in words: Words) -> String {
    words.commands.report.settingIgnored(fullPlace, words.commands.slip(problem.slip))
  }

  /// The file, the line and the column.
  var fullPlace: String { "\(source):\(line):\(column)" }
}
