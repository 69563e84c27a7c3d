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
      if let trouble = world.environment.encodingTrouble { listening.complain(trouble) }
      let ahead = Ahead { listening.readAhead(opening) }
      // Before the files are read: what changes meanwhile is told, and read again.
      let watch = world.environment.settings.watch()
      let settled = world.environment.settings.readWhole()
      defer {
        _ = ahead.value()
        for finding in heard.withLock({ $0 }) { world.complain(finding) }
        world.complain(of: settled)
      }
      let wardrobe = world.wardrobe(settled, wearing: world.environment.theme)
      // Early, so that the terminal has told its ground by the first frame.
      let terminal = try terminal(world, wardrobe)
      defer { terminal.close() }
      let read = ahead.value()
      var launch = listening.launch(read.handbook, settled)
      launch.watch = watch
      launch.greeting = greeting(heard.withLock { $0 }, in: world.words)
      let afterwords = launch.run(try read.beginning.get(), on: terminal, wardrobe: wardrobe)
      for sentence in afterwords { world.complain(sentence) }
      return .done
    } catch {
      world.complain(error.sentence(in: world.words))
      return error.status
    }
  }

  /// As much of what was heard at the start as a message of the screen holds: the first sentence,
  /// and how many more there are.
  static func greeting(_ heard: [String], in words: Words) -> String? {
    guard let first = heard.first else { return nil }
    return heard.count > 1
      ? "\(first) \(words.commands.report.moreFindings(heard.count - 1))" : first
  }

  @MainActor private static func terminal(_ world: World, _ wardrobe: Wardrobe)
    throws(CommandFailure) -> CursesTerminal
  {
    let environment = world.environment
    do throws(TerminalError) {
      return try CursesTerminal(
        theme: wardrobe.worn, repertoire: environment.repertoire,
        most: environment.colour.most, asksGround: wardrobe.name == nil)
    } catch {
      throw .usage(.noTerminal)
    }
  }
}

extension Environment {
  /// Why Russian is drawn in Latin letters though nobody has asked for that, and what to do.
  var encodingTrouble: String? {
    otherEncoding.map { words.commands.doctor.sentence(.otherEncoding($0.locale)) }
  }
}

extension World {
  /// What takes long to read and needs neither terminal nor settings.
  fileprivate func readAhead(_ opening: Run.Opening)
    -> (handbook: HandbookContents, beginning: Result<Launch.Beginning, CommandFailure>)
  {
    let handbook = handbook()
    do throws(CommandFailure) {
      return (handbook, .success(try beginning(opening, patience: Self.shortPatience)))
    } catch {
      return (handbook, .failure(error))
    }
  }

  /// What the program needs to begin on the terminal, where it follows what the reader settles.
  fileprivate func launch(_ handbook: HandbookContents, _ settled: Settled) -> Launch {
    let tongue = Tongue(environment.language)
    var launch = launch(.disk(environment, tongue: tongue), handbook, settled: settled)
    launch.settings?.tongue = tongue
    return launch
  }

  /// What the program needs to begin.
  ///
  /// In a rehearsal programmes and samples are opened and made in memory, and nothing is settled.
  func launch(
    _ outside: Outside, _ handbook: HandbookContents, settled: Settled = Settled(),
    isRehearsal: Bool = false
  ) -> Launch {
    Launch(
      preferences: environment.preferences, clock: environment.clock, author: environment.author,
      handbook: handbook, outside: outside,
      makeDemo: { [self] () throws(Refusal) in
        try openDemo(handbook, isRehearsal: isRehearsal)
      }, isRehearsal: isRehearsal, settled: settled,
      settings: SettingsSource(environment.settings, language: environment.ownLanguage),
      settingsFolder: environment.settings.path, isPseudo: environment.isPseudo)
  }

  /// Seconds that the first picture waits for a file that another program holds: as long as nobody
  /// sees that it does.
  private static let shortPatience = 0.05

  /// The programme to begin with, opened; one that another program holds for longer than `patience`
  /// is to be opened on the screen.
  private func beginning(_ opening: Run.Opening, patience: Double) throws(CommandFailure)
    -> Launch.Beginning
  {
    guard let path = opening.path else { return opening.screen.alone }
    do throws(StoreTrouble) {
      let wait = LockWait(patience: patience)
      let file = try ProgramFile.open(path, at: environment.clock.now(), waiting: wait)
      return .desk(EffectRunner.Desk(file: file, path: path), opening.screen)
    } catch .busy {
      return .held(path: path, opening.screen)
    } catch {
      throw .refused(.store(error))
    }
  }

  /// The programme to begin with, opened.
  func beginning(_ opening: Run.Opening) throws(CommandFailure) -> Launch.Beginning {
    guard let path = opening.path else { return opening.screen.alone }
    let file = try asking { () throws(StoreTrouble) in
      try ProgramFile.open(path, at: environment.clock.now())
    }
    return .desk(EffectRunner.Desk(file: file, path: path), opening.screen)
  }

  /// The theme wished for; where none is wished, or none has that name, the theme goes by the ground
  /// of the terminal.
  func wardrobe(_ settled: Settled, wearing wished: String?) -> Wardrobe {
    let isThere = wished.map { settled.shelf.names.contains($0) } ?? false
    let ground = TerminalTraits.ofProcess.ground ?? .dark
    return Wardrobe(name: isThere ? wished : nil, ground: ground) { name, ground in
      settled.shelf.theme(named: name, for: ground)
    }
  }

  /// Says what is wrong in themes and keys; of `config.yaml` every command says it.
  func complain(of settled: Settled) {
    for finding in settled.findings {
      if case .setting = finding { continue }
      complain(finding.sentence(in: words))
    }
  }
}

extension Chapter? {
  /// The chapter with nothing open, where it needs no programme, else the start screen.
  var alone: Launch.Beginning {
    guard let self, self != .start, !self.isOfProgramme else { return .start }
    return .alone(self)
  }
}
