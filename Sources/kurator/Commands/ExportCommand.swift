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

/// The command `kurator export roadmap --file FILE --out PATH [--layout LAYOUT] [--force]`.
struct ExportRoadmapCommand: Command {
  static let configuration = CommandConfiguration.own("roadmap")
  static let topic = CommandWords.Topic.exportRoadmap

  @OptionGroup var programme: FileOption
  @OptionGroup var output: OutputOption
  @Option var layout: String?

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let (path, format) = try output.path(in: world, formats: ["txt", "csv"])
    let wanted: RoadmapLayout? = if let layout { try Self.layout(layout) } else { nil }
    let roadmap = try world.roadmap(of: programme.path(in: world, Self.name))
    let layout = wanted ?? RoadmapLayout(for: roadmap)
    let bytes =
      format == "csv" ? RoadmapWriter.csv(roadmap, layout) : RoadmapWriter.text(roadmap, layout)
    return try output.write(bytes, to: path, in: world)
  }

  private static func layout(_ name: String) throws(CommandFailure) -> RoadmapLayout {
    guard let layout = RoadmapLayout(rawValue: name) else {
      let known = RoadmapLayout.allCases.map(\.rawValue)
      throw .usage(.badValue(name, of: "--layout", .oneOf(known)))
    }
    return layout
  }
}

extension World {
  /// The roadmap of a programme.
  ///
  /// - Throws: ``CommandFailure``, also where it has none.
  func roadmap(of path: String) throws(CommandFailure) -> Roadmap {
    let roadmap = try withProgramme(path) { (file) throws(CommandFailure) in
      try asking { () throws(StoreTrouble) in try file.roadmap() }
    }
    guard let roadmap else { throw .refused(.rule(.gone(.roadmap))) }
    return roadmap
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
