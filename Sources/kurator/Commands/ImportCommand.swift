import ArgumentParser
import Mentoring
import Paperwork
import Screens

/// The command `kurator import KIND SOURCE …`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.own(
    "import", subcommands: [ImportRoadmapCommand.self])
}

/// The command `kurator import roadmap SOURCE --file FILE [--dry-run] [--json]`.
struct ImportRoadmapCommand: Command {
  static let configuration = CommandConfiguration.own("roadmap")
  static let topic = CommandWords.Topic.importRoadmap

  @Argument var source: String
  @OptionGroup var programme: FileOption
  @Flag var dryRun = false
  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let path = dryRun ? nil : try programme.path(in: world, Self.name)
    let read = try world.roadmap(at: source)
    if let path { try keep(read.roadmap, in: path, world) }
    if json { return .json(read.json(in: world.words)) }
    return .lines(report(read, path, world.words))
  }

  private func keep(_ roadmap: Roadmap, in path: String, _ world: World) throws(CommandFailure) {
    try world.withProgramme(path) { (file) throws(CommandFailure) in
      try world.perform([.roadmap(.replace(roadmap))], .importRoadmap, on: file)
    }
  }

  private func report(_ read: RoadmapImport, _ path: String?, _ words: Words) -> [String] {
    let remarks = read.findings.map { finding in
      words.commands.source.remark("\(source):\(finding.line)", finding.remark)
    }
    let count = CommandWords.RoadmapCount(read.roadmap, remarks: read.findings.count)
    let report = words.commands.report
    return remarks + [path.map { report.imported(count, $0) } ?? report.wouldImport(count)]
  }
}

extension World {
  /// Reads a roadmap that somebody else wrote.
  func roadmap(at source: String) throws(CommandFailure) -> RoadmapImport {
    let bytes = try read(source, limit: RoadmapText.byteLimit)
    do {
      return try RoadmapText.read(bytes, source: source)
    } catch {
      throw .source(place: "\(source):\(error.line)", error.reason.fault)
    }
  }
}
