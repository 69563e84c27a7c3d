import Mentoring
import ProgramFile
import Screens
import Settings
import Synchronization
import TerminalKit

/// Shows the program on the terminal of the process.
enum Stage {
  /// Shows it until it is left.
  @MainActor static func show(_ world: World, _ opening: Run.Opening) -> EndStatus {
    do throws(CommandFailure) {
      let heard = Mutex<[String]>([])
      let listening = World(environment: world.environment) { finding in
        heard.withLock { $0.append(finding) }
      }
      var launch = listening.launch(.disk(world.environment))
      let findings = heard.withLock { $0 }
      launch.greeting = findings.first
      defer { for finding in findings { world.complain(finding) } }
      let beginning = try world.beginning(opening)
      let terminal = try terminal(world)
      launch.run(beginning, on: terminal)
      return .done
    } catch {
      world.complain(error.sentence(in: world.words))
      return error.status
    }
  }

  @MainActor private static func terminal(_ world: World) throws(CommandFailure)
    -> CursesTerminal
  {
    let environment = world.environment
    let theme = world.theme()
    do throws(TerminalError) {
      return try CursesTerminal(
        theme: theme, repertoire: environment.repertoire,
        monochrome: environment.colour == .never)
    } catch {
      throw .usage(.noTerminal)
    }
  }
}

extension World {
  /// What the program needs to begin.
  ///
  /// In a rehearsal programmes and samples are opened and made in memory.
  func launch(_ outside: Outside, isRehearsal: Bool = false) -> Launch {
    let handbook = handbook()
    return Launch(
      language: environment.language, clock: environment.clock, author: environment.author,
      handbook: handbook, outside: outside,
      makeDemo: { [self] () throws(Refusal) in
        try openDemo(handbook, isRehearsal: isRehearsal)
      }, isRehearsal: isRehearsal)
  }

  /// The programme to begin with, opened.
  func beginning(_ opening: Run.Opening) throws(CommandFailure) -> Launch.Beginning {
    guard let path = opening.path else { return .start }
    let file = try asking { () throws(StoreTrouble) in
      try ProgramFile.open(path, at: environment.clock.now())
    }
    return .desk(EffectRunner.Desk(file: file, path: path), opening.screen)
  }

  /// The theme wished for; the dark one where nothing is wished, or no theme has the name that the
  /// settings give, which is told.
  func theme() -> Theme {
    if let name = environment.theme {
      if let theme = EmbeddedThemes.theme(named: name) { return theme }
      complain(words.commands.report.settingIgnored("theme", name))
    }
    return EmbeddedThemes.theme(named: "dark") ?? .mono
  }
}
