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
      let wardrobe = world.wardrobe()
      // Before the file is opened, so that the terminal has told its ground by the first frame.
      let terminal = try terminal(world, wardrobe)
      defer { terminal.close() }
      launch.run(try world.beginning(opening), on: terminal, wardrobe: wardrobe)
      return .done
    } catch {
      world.complain(error.sentence(in: world.words))
      return error.status
    }
  }

  @MainActor private static func terminal(_ world: World, _ wardrobe: Wardrobe)
    throws(CommandFailure) -> CursesTerminal
  {
    let environment = world.environment
    do throws(TerminalError) {
      return try CursesTerminal(
        theme: wardrobe.worn, repertoire: environment.repertoire,
        monochrome: environment.colour == .never, asksGround: wardrobe.name == nil)
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

  /// The theme wished for; where none is wished, or no theme has the name that the settings give,
  /// which is told, the theme goes by the ground of the terminal.
  func wardrobe() -> Wardrobe {
    var name = environment.theme
    if let wished = name, !EmbeddedThemes.names.contains(wished) {
      complain(words.commands.report.settingIgnored("theme", wished))
      name = nil
    }
    return Wardrobe(name: name, ground: TerminalTraits.ofProcess.ground ?? .dark) { name, ground in
      EmbeddedThemes.theme(named: name ?? ground.rawValue) ?? .mono
    }
  }
}
