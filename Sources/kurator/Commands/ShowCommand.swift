import ArgumentParser
import Mentoring
import ProgramFile
import Screens
import TerminalKit

/// The command `kurator show SCREEN [--file FILE] [--size 120x40] [--keys KEYS] …`.
struct ShowCommand: Command {
  static let configuration = CommandConfiguration.own("show")
  static let topic = CommandWords.Topic.show

  @Argument var screen: ScreenName
  @OptionGroup var programme: FileOption
  @Option var size = FrameSize(size: Size(width: 100, height: 30))
  @Option(parsing: .unconditional) var keys = ""
  @Option var format = FrameFormat.text
  @Flag var write = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let events = try events()
    var world = world.standingStill()
    world.environment.hasSeenTour = true
    let settled = world.environment.settings.read()
    world.complain(of: settled)
    let outside = write ? Outside.disk(world.environment) : .untouched(world.environment)
    let launch = world.launch(outside, world.handbook(), settled: settled, isRehearsal: !write)
    let rehearsal = launch.rehearse(
      try beginning(in: world), size: size.size, repertoire: world.environment.repertoire,
      events: events)
    rehearsal.runner.close()
    let wished = rehearsal.preview ?? rehearsal.program.context.preferences.theme
    return .done(
      format.output(
        of: rehearsal.program.view(), repertoire: world.environment.repertoire,
        theme: world.wardrobe(settled, wearing: wished).worn, most: world.environment.colour.most))
  }

  private func events() throws(CommandFailure) -> [InputEvent] {
    do throws(KeyScript.Fault) {
      return try KeyScript.events(of: keys)
    } catch {
      throw .usage(.badValue(keys, of: "--keys", .keys(wrong: error.word)))
    }
  }

  private func beginning(in world: World) throws(CommandFailure) -> Launch.Beginning {
    let isWithout = programme.file == nil && world.environment.file == nil
    if screen.chapter == .start || isWithout && !screen.chapter.isOfProgramme {
      return Chapter?.some(screen.chapter).alone
    }
    let path = try programme.path(in: world, Self.name)
    guard !write else { return try world.beginning(.init(path: path, screen: screen.chapter)) }
    let copy = try world.withProgramme(path) { (file) throws(CommandFailure) in
      try world.asking { () throws(StoreTrouble) in try file.copyInMemory() }
    }
    return .desk(EffectRunner.Desk(file: copy, path: path), screen.chapter)
  }
}

extension World {
  /// The same world at noon of the day that was set by hand, so that frames come out the same.
  func standingStill() -> World {
    guard environment.isDaySet else { return self }
    var environment = environment
    environment.clock = .fixed(Moment(day: environment.today, second: 12 * 3_600))
    return World(environment: environment, complain: complain)
  }
}
