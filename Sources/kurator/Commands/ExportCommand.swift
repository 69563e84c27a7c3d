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

extension World {
  /// The roadmap of a programme.
  ///
  /// - Throws: ``CommandFailure``, also where it has none.
  func roadmap(of path: String) throws(CommandFailure) -> Roadmap {
    guard let roadmap = try presentRoadmap(of: path) else { throw .refused(.rule(.gone(.roadmap))) }
    return roadmap
  }

  /// The roadmap of a programme, if it has one.
  func presentRoadmap(of path: String) throws(CommandFailure) -> Roadmap? {
    try withProgramme(path) { (file) throws(CommandFailure) in
      try asking { () throws(StoreTrouble) in try file.roadmap() }
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
    try write([(path, bytes)], in: world)
  }

  /// Writes some files, or none of them where one is in the way, and tells their full paths; `notes`
  /// are what else is to be said.
  func write(_ files: [(path: String, bytes: [UInt8])], notes: [String] = [], in world: World)
    throws(CommandFailure) -> Outcome
  {
    if !force, files.count > 1 {
      for file in files where SmallFile.exists(file.path) {
        guard world.environment.tray.mayWrite(file.bytes, to: file.path) else {
          throw .inTheWay(path: file.path)
        }
      }
    }
    for file in files { try world.write(file.bytes, to: file.path, replacing: force) }
    return .lines(files.map { world.words.commands.report.written($0.path) } + notes)
  }
}
