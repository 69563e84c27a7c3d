import ArgumentParser
import Mentoring
import Screens

/// The command `kurator demo [FILE] [--people N]`.
struct DemoCommand: Command {
  static let configuration = CommandConfiguration.own("demo")
  static let topic = CommandWords.Topic.demo

  @Argument var file: ProgrammePath?
  @Option var people: Count?

  func run(in world: World) throws(CommandFailure) -> Outcome {
    if let file { return try write(to: file.path, world) }
    if people != nil { throw .usage(.missingArgument(.file, command: Self.name)) }
    guard world.environment.hasTerminal else { return .lines(try DemoPath(world: world).played()) }
    return .open(path: try world.demoOfTheDay(), screen: nil)
  }

  private func write(to path: String, _ world: World) throws(CommandFailure) -> Outcome {
    let full = world.environment.full(path)
    try world.writeDemo(
      to: full, of: people.map { DemoCast.crowd(of: $0.number) } ?? .kindergarten)
    if world.environment.hasTerminal { return .open(path: full, screen: nil) }
    return .lines([world.words.commands.report.demoWritten(path, Path.word(path))])
  }
}
