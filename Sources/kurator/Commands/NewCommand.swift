import ArgumentParser
import Handbook
import Mentoring
import Paperwork
import ProgramFile
import Screens

/// The command `kurator new FILE [--organization NAME] [--year 2026] [--roadmap SOURCE | builtin]
/// [--stages r145|az1128]`.
struct NewCommand: Command {
  static let configuration = CommandConfiguration.own("new")
  static let topic = CommandWords.Topic.new

  @Argument var file: ProgrammePath
  @Option var organization: String?
  @Option var year: TypedYear?
  @Option var roadmap: String = Self.builtin
  @Option var stages: String?

  /// What stands for the roadmap of a set of stages.
  private static let builtin = "builtin"

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let year = year?.year ?? SchoolYear(preparedOn: world.environment.today)
    let (map, source) = try chosenRoadmap(for: year, world)
    let path = world.environment.full(file.path)
    let programme = Programme(organization: named(in: world.words), year: year)
    try world.make(path, programme, [([.roadmap(.replace(map))], .importRoadmap)])
    let report = world.words.commands.report
    let notes = stages.flatMap { stages in source.map { [report.stagesSource(stages, $0)] } } ?? []
    return .lines([report.created(file.path, Path.word(file.path), year)] + notes)
  }

  /// The roadmap, and where its set of stages comes from.
  private func chosenRoadmap(for year: SchoolYear, _ world: World) throws(CommandFailure)
    -> (Roadmap, source: String?)
  {
    guard roadmap == Self.builtin else {
      if stages != nil { throw .usage(.clash("--stages", "--roadmap", command: Self.name)) }
      return (try world.roadmap(at: roadmap, in: year).roadmap, nil)
    }
    let handbook = world.handbookWithSources()
    let contents = handbook.contents
    guard let stages else { return (contents.roadmap.roadmap(for: year), nil) }
    guard let template = contents.roadmaps.first(where: { $0.code == stages }) else {
      let known = contents.roadmaps.map(\.code)
      throw .usage(.badValue(stages, of: "--stages", .oneOf(known)))
    }
    return (template.roadmap(for: year), handbook.sources["roadmaps/\(stages).yaml"])
  }

  private func named(in words: Words) -> Organization {
    let name = organization ?? words.commands.report.unnamedOrganization
    return Organization(
      fullName: name, shortName: name, kind: .kindergarten, place: "", headTitle: "",
      headName: PersonName(""))
  }
}

/// A path that a programme may be made at: its name ends in `.kurator`.
struct ProgrammePath: Hashable, Sendable, ExpressibleByArgument {
  let path: String

  init?(argument: String) {
    guard Self.isProgramme(argument) else { return nil }
    path = argument
  }

  /// Whether the name is that of a programme.
  static func isProgramme(_ path: String) -> Bool {
    Path.format(of: path) == "kurator"
  }
}

/// A school year as it is typed: `2026` or `2026/27`.
struct TypedYear: Hashable, Sendable, ExpressibleByArgument {
  let year: SchoolYear

  init?(argument: String) {
    guard let year = SchoolYear(typed: argument) else { return nil }
    self.year = year
  }
}

extension World {
  /// Makes a programme with its first steps; no file is left where one of them is refused.
  func make(_ path: String, _ programme: Programme, _ steps: [([Edit], StepTitle)])
    throws(CommandFailure)
  {
    let author = environment.author
    let now = environment.clock.now()
    try changing { () throws(Refusal) in
      try ProgramFile.make(at: path, programme, by: author, at: now) { (file) throws(Refusal) in
        for (edits, title) in steps { try file.perform(edits, title: title, by: author, at: now) }
      }
    }
  }
}
