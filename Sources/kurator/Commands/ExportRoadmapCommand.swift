import ArgumentParser
import Mentoring
import Paperwork
import ProgramFile
import Screens
import Settings
import TerminalKit

/// The command `kurator export roadmap --file FILE --out PATH [--layout LAYOUT] [--remind DAYS]
/// [--pages] [--force]`.
struct ExportRoadmapCommand: Command {
  static let configuration = CommandConfiguration.own("roadmap")
  static let topic = CommandWords.Topic.exportRoadmap

  @OptionGroup var programme: FileOption
  @OptionGroup var output: OutputOption
  @Option var layout: String?
  @Option var remind: Count?
  @Flag var pages = false

  /// The formats that are tables, which `import` reads back.
  private static let tables = ["docx", "csv", "txt"]

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let (path, format) = try output.path(in: world, formats: Self.tables + ["ics", "svg"])
    if layout != nil, !Self.tables.contains(format) {
      throw .usage(.onlyWith("--layout", needs: "--out *.docx, *.csv, *.txt", command: Self.name))
    }
    if remind != nil, format != "ics" {
      throw .usage(.onlyWith("--remind", needs: "--out *.ics", command: Self.name))
    }
    if pages, format != "svg" {
      throw .usage(.onlyWith("--pages", needs: "--out *.svg", command: Self.name))
    }
    let wanted: RoadmapLayout? = if let layout { try Self.layout(layout) } else { nil }
    let source = try world.roadmapOnPaper(of: programme.path(in: world, Self.name))
    switch format {
    case "ics": return try writeCalendar(source, path, world)
    case "svg": return try writePicture(source, path, world)
    default:
      let layout = wanted ?? RoadmapLayout(for: source.roadmap)
      let told = try output.write(source.table(format, layout), to: path, in: world)
      for loss in source.losses(in: layout, words: world.words.commands.report) {
        world.complain(loss)
      }
      for finding in RoadmapCheck.unverified(source.roadmap, in: world.handbook()) {
        world.complain(world.words.commands.check.sentence(finding))
      }
      return told
    }
  }

  private func writeCalendar(_ source: RoadmapOnPaper, _ path: String, _ world: World)
    throws(CommandFailure) -> Outcome
  {
    let calendar = RoadmapCalendar(
      source.roadmap, named: source.key, version: source.version, on: world.environment.today,
      alarmDays: remind?.number)
    guard calendar.eventCount > 0 else { throw .nothingDated }
    let report = world.words.commands.report
    let notes = calendar.undated.isEmpty ? [] : [report.notInCalendar(calendar.undated)]
    return try output.write([(path, calendar.bytes)], notes: notes, in: world)
  }

  private func writePicture(_ source: RoadmapOnPaper, _ path: String, _ world: World)
    throws(CommandFailure) -> Outcome
  {
    let theme = EmbeddedThemes.theme(named: "light") ?? .mono
    let picture = TimelinePicture(
      source.roadmap, on: world.environment.today, colors: TimelineColors(theme))
    guard pages else { return try output.write(picture.whole, to: path, in: world) }
    let stem = path.dropLast(".svg".count)
    let files = picture.pages.enumerated().map { ("\(stem)-\($0 + 1).svg", $1) }
    let told = try output.write(files, in: world)
    if output.force { clearPages(after: files.count, of: String(stem), world) }
    return told
  }

  /// Removes the pages of a longer picture that the program wrote before and nobody has changed.
  private func clearPages(after count: Int, of stem: String, _ world: World) {
    var number = count + 1
    while world.environment.tray.isOurs("\(stem)-\(number).svg") {
      SmallFile.remove("\(stem)-\(number).svg")
      number += 1
    }
  }

  private static func layout(_ name: String) throws(CommandFailure) -> RoadmapLayout {
    guard let layout = RoadmapLayout(rawValue: name) else {
      let known = RoadmapLayout.allCases.map(\.rawValue)
      throw .usage(.badValue(name, of: "--layout", .oneOf(known)))
    }
    return layout
  }
}

/// A roadmap with all that a paper says of it.
struct RoadmapOnPaper {
  let roadmap: Roadmap
  let programme: Programme
  /// The number of the last step.
  let version: Int64
  /// What the file was made with; a copy that went on into another year is another programme.
  fileprivate let code: String

  /// What tells the programme from all others, whatever is renamed.
  fileprivate var key: String { "\(code)\n\(programme.year.text)" }

  /// What a layout leaves out, or does not give back as it was, in words.
  fileprivate func losses(in layout: RoadmapLayout, words: CommandWords.Report) -> [String] {
    switch layout {
    case .plain, .plan:
      RoadmapLayout(for: roadmap) == .result ? [words.resultsLeftOut(layout.rawValue)] : []
    case .numbered, .result: []
    }
  }

  /// The roadmap as a table.
  fileprivate func table(_ format: String, _ layout: RoadmapLayout) -> [UInt8] {
    switch format {
    case "csv": RoadmapWriter.csv(roadmap, layout)
    case "txt": RoadmapWriter.text(roadmap, layout)
    default:
      RoadmapWriter.docx(roadmap, layout, approval: RoadmapApproval(programme, roadmap))
    }
  }
}

extension World {
  /// The roadmap of a programme, for a paper.
  ///
  /// - Throws: ``CommandFailure``, also where it has none.
  fileprivate func roadmapOnPaper(of path: String) throws(CommandFailure) -> RoadmapOnPaper {
    try withProgramme(path) { (file) throws(CommandFailure) in
      let (roadmap, programme, version, code) = try asking { () throws(StoreTrouble) in
        (
          try file.roadmap(), try file.overview().programme, try file.version(),
          try file.programmeCode()
        )
      }
      guard let roadmap else { throw .refused(.rule(.gone(.roadmap))) }
      return RoadmapOnPaper(
        roadmap: roadmap, programme: programme, version: version, code: code)
    }
  }
}

extension TimelineColors {
  /// The colours of the screen in a theme; where it leaves one to the terminal, black on white.
  fileprivate init(_ theme: Theme) {
    func ink(_ role: Role) -> String { theme[role].foreground.hex ?? "#000000" }
    self.init(
      paper: theme[.text].background.hex ?? "#ffffff", ink: ink(.text), quiet: ink(.muted),
      rule: ink(.border), done: ink(.done), late: ink(.barLate), due: ink(.bar),
      planned: ink(.barPlanned), today: ink(.today))
  }
}

extension Color {
  /// The colour as `#rrggbb`, where it is known.
  fileprivate var hex: String? {
    components.map { color in
      "#"
        + [color.red, color.green, color.blue].map { part in
          (part < 16 ? "0" : "") + String(part, radix: 16)
        }.joined()
    }
  }
}
