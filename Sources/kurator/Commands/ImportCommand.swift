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
    let known = path ?? programme.file.map { world.environment.full($0) }
    let year = if let known { try world.year(of: known) } else { SchoolYear?.none }
    let read = try world.roadmap(at: source, in: year)
      .ready(on: world.environment.today, facts: world.handbook().roadmaps)
    let kept = try known.flatMap { (path) throws(CommandFailure) in
      try world.withProgramme(path) { (file) throws(CommandFailure) in
        let present = try world.asking { () throws(StoreTrouble) in try file.roadmap() }
        if !dryRun {
          try world.perform([.roadmap(.renew(read.roadmap))], .importRoadmap, on: file)
        }
        return present.map { read.roadmap.keeping(marksOf: $0) }
      }
    }
    if json { return .json(read.json(in: world.words, kept: kept)) }
    return .lines(report(read, kept, path, world.words))
  }

  private func report(
    _ read: RoadmapImport, _ kept: KeptRoadmap?, _ path: String?, _ words: Words
  ) -> [String] {
    let remarks = read.findings.map { finding in
      words.commands.source.remark("\(source):\(finding.line)", finding.remark)
    }
    let count = CommandWords.RoadmapCount(read.roadmap, remarks: read.findings.count)
    let report = words.commands.report
    let outline = dryRun ? read.outline(in: report.outline) : []
    return outline + remarks + read.guesses(in: report.outline) + read.facts(in: report.outline)
      + (kept?.lines(in: report.outline) ?? [])
      + [path.map { report.imported(count, $0) } ?? report.wouldImport(count)]
  }
}

extension World {
  /// Reads a roadmap that somebody else wrote; `year` is that of terms without their own.
  func roadmap(at source: String, in year: SchoolYear?) throws(CommandFailure) -> RoadmapImport {
    let bytes = try read(source, limit: RoadmapSource.byteLimit)
    do {
      return try RoadmapSource.read(bytes, source: source, in: year)
    } catch {
      throw .source(place: "\(source):\(error.line)", error.reason.fault)
    }
  }

  /// The school year of a programme.
  func year(of path: String) throws(CommandFailure) -> SchoolYear? {
    try withProgramme(path) { (file) throws(CommandFailure) in
      try asking { () throws(StoreTrouble) in try file.overview().programme.year }
    }
  }
}
