import ArgumentParser
import Mentoring
import Paperwork
import Screens

/// The command `kurator export KIND …`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.own(
    "export", subcommands: [ExportOrderCommand.self, ExportRoadmapCommand.self])
}

/// The command `kurator export order --file FILE --out PATH [--order N] [--force]`.
struct ExportOrderCommand: Command {
  static let configuration = CommandConfiguration.own("order")
  static let topic = CommandWords.Topic.exportOrder

  @OptionGroup var programme: FileOption
  @OptionGroup var output: OutputOption
  @Option var order: Count?

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let (path, _) = try output.path(in: world, formats: ["docx"])
    let file = try programme.path(in: world, Self.name)
    let (_, paper) = try world.orderPaper(of: file, number: order?.number)
    return try output.write(Docx.bytes(of: paper), to: path, in: world)
  }
}

/// The command `kurator export roadmap --file FILE --out PATH [--force]`.
struct ExportRoadmapCommand: Command {
  static let configuration = CommandConfiguration.own("roadmap")
  static let topic = CommandWords.Topic.exportRoadmap

  @OptionGroup var programme: FileOption
  @OptionGroup var output: OutputOption

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let (path, format) = try output.path(in: world, formats: ["txt", "csv"])
    let file = try programme.path(in: world, Self.name)
    let roadmap = try world.withProgramme(file) { (file) throws(CommandFailure) in
      try world.asking { () throws(StoreTrouble) in try file.roadmap() }
    }
    guard let roadmap else { throw .refused(.rule(.gone(.roadmap))) }
    let rows = rows(of: roadmap, world)
    if format == "csv" { return try output.write(CSVWriter.bytes(rows), to: path, in: world) }
    var table = TextTable(columns: [.left, .left, .left, .left, .left])
    for row in rows { table.add(row) }
    let text = ([roadmap.title, ""] + table.lines).joined(separator: "\n") + "\n"
    return try output.write(Array(text.utf8), to: path, in: world)
  }

  private func rows(of roadmap: Roadmap, _ world: World) -> [[String]] {
    let report = world.words.commands.report
    let head = [report.number, report.action, report.term, report.responsible, report.state]
    return [head]
      + roadmap.actions.map { placed in
        [
          placed.place.number, placed.action.text,
          placed.terms.map(\.text).joined(separator: "; "),
          placed.responsibles.joined(separator: "; "),
          report.actionState(placed.state(on: world.environment.today)),
        ]
      }
  }
}

/// The options `--out` and `--force`.
struct OutputOption: ParsableArguments {
  @Option var out: String
  @Flag var force = false

  /// The full path and the format that its ending names.
  ///
  /// - Throws: ``Mistake`` where the ending is none of `formats`.
  func path(in world: World, formats: [String]) throws(CommandFailure) -> (String, String) {
    let format = Path.format(of: out)
    guard formats.contains(format) else {
      throw .usage(.badValue(out, of: "--out", .format(formats.map { ".\($0)" })))
    }
    return (world.environment.full(out), format)
  }

  /// Writes the file and tells its full path.
  func write(_ bytes: [UInt8], to path: String, in world: World) throws(CommandFailure) -> Outcome {
    try world.write(bytes, to: path, replacing: force)
    return .lines([world.words.commands.report.written(path)])
  }
}
