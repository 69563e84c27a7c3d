import ArgumentParser
import Mentoring
import Paperwork
import Screens

/// The command `kurator check FILE [--json]`: a programme, or a roadmap that somebody else wrote.
struct CheckCommand: Command {
  static let configuration = CommandConfiguration.own("check")
  static let topic = CommandWords.Topic.check

  @Argument var file: String
  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let checked = try CheckedRoadmap(at: file, in: world)
    let status: EndStatus = checked.hasErrors ? .refused : .done
    if json { return .json(checked.json(in: world.words), status: status) }
    return .lines(checked.lines(in: world.words), status: status)
  }
}

/// A roadmap with all that is wrong with it.
struct CheckedRoadmap {
  private let path: String
  private let roadmap: Roadmap
  private let findings: [RoadmapFinding]
  /// Numbers that the source has twice: what stands in their places is counted anew.
  private let repeated: [RoadmapImport.Finding]

  init(at file: String, in world: World) throws(CommandFailure) {
    path = file
    var year: SchoolYear?
    if ProgrammePath.isProgramme(file) {
      let full = world.environment.full(file)
      roadmap = try world.roadmap(of: full)
      year = try world.year(of: full)
      repeated = []
    } else {
      var read = try world.roadmap(at: file, in: nil)
      // «В течение года» is the year that the title names.
      if let year = SchoolYear(titled: read.roadmap.title) {
        read = try world.roadmap(at: file, in: year)
      }
      roadmap = read.roadmap
      repeated = read.findings.filter(\.isRepeatedNumber)
    }
    findings = RoadmapCheck(roadmap, in: year, handbook: world.handbook()).findings
  }

  /// Whether anything is certainly wrong.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// What is wrong, a line each, and how much it is.
  func lines(in words: Words) -> [String] {
    let check = words.commands.check
    let counts = RoadmapFinding.Severity.allCases.map { severity in
      findings.count { $0.severity == severity } + (severity == .warning ? repeated.count : 0)
    }
    return findings.map { check.line(of: $0) }
      + repeated.map { words.commands.source.remark("\(path):\($0.line)", $0.remark) }
      + [check.summary(path, counts[0], counts[1], counts[2])]
  }

  /// The same for other programs.
  func json(in words: Words) -> JSON {
    let found = findings.map { finding -> JSON in
      [
        "code": .string(finding.kind.code), "severity": .string(finding.severity.rawValue),
        "place": place(of: finding), "message": .string(words.commands.check.sentence(finding)),
      ]
    }
    let twice = repeated.map { finding -> JSON in
      [
        "code": "duplicate-number", "severity": "warning",
        "place": ["kind": "line", "id": .null, "text": .string("\(finding.line)")],
        "message": .string(words.commands.source.remark("\(finding.line)", finding.remark)),
      ]
    }
    return .document(["findings": .array(found + twice)])
  }

  private func place(of finding: RoadmapFinding) -> JSON {
    switch finding.place {
    case .roadmap: ["kind": "roadmap", "id": .null, "text": .string(roadmap.title)]
    case .stage(let number):
      [
        "kind": "stage", "id": .optional(roadmap.stages[number - 1].id?.number),
        "text": .string("\(number)"),
      ]
    case .measure(let stage, let measure):
      [
        "kind": "measure",
        "id": .optional(roadmap.stages[stage - 1].measures[measure - 1].id?.number),
        "text": .string("\(stage).\(measure)"),
      ]
    case .action(let place):
      [
        "kind": "item", "id": .optional(roadmap[place]?.action.id?.number),
        "text": .string(place.number),
      ]
    }
  }
}

extension RoadmapImport.Finding {
  /// Whether a number stands again that was there before.
  fileprivate var isRepeatedNumber: Bool {
    if case .numberOutOfOrder(let written, let expected) = kind {
      written < expected
    } else if case .numberRepeated = kind {
      true
    } else {
      false
    }
  }
}
