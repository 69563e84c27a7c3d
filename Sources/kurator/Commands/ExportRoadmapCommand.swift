import ArgumentParser
import Mentoring
import Paperwork
import ProgramFile
import Screens

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
  private static let tables = RoadmapPaper.Format.allCases.map(\.rawValue)

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
      let told = try output.write(
        source.table(RoadmapPaper.Format(rawValue: format) ?? .docx, layout), to: path, in: world)
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
    let calendar = source.calendar(on: world.environment.today, alarmDays: remind?.number)
    guard calendar.eventCount > 0 else { throw .nothingDated }
    let report = world.words.commands.report
    let notes = calendar.undated.isEmpty ? [] : [report.notInCalendar(calendar.undated)]
    return try output.write([(path, calendar.bytes)], notes: notes, in: world)
  }

  private func writePicture(_ source: RoadmapOnPaper, _ path: String, _ world: World)
    throws(CommandFailure) -> Outcome
  {
    let picture = source.picture(on: world.environment.today)
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

extension World {
  /// The roadmap of a programme, for a paper.
  ///
  /// - Throws: ``CommandFailure``, also where it has none.
  fileprivate func roadmapOnPaper(of path: String) throws(CommandFailure) -> RoadmapOnPaper {
    try withProgramme(path) { (file) throws(CommandFailure) in
      let paper = try asking { () throws(StoreTrouble) in try RoadmapOnPaper(of: file) }
      guard let paper else { throw .refused(.rule(.gone(.roadmap))) }
      return paper
    }
  }
}
