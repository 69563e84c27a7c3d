import ArgumentParser
import Handbook
import Screens
import Settings

/// The command `kurator doctor [--json]`.
struct DoctorCommand: Command {
  static let configuration = CommandConfiguration.own("doctor")
  static let topic = CommandWords.Topic.doctor

  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome { .examine(asJSON: json) }
}

extension World {
  /// Looks at everything that the screens depend on.
  func examination(_ facts: ProcessFacts, _ terminal: Result<TerminalReport, TerminalError>?)
    -> Examination
  {
    let (files, faults) = environment.handbookFiles()
    let handbook = environment.settings.handbookPath
    let unread = faults.map { $0.sentenceForHandbook(in: handbook, words) }
    let findings = Handbook.load(userFiles: files).1.map { finding in
      finding.within(handbook).sentence(in: words)
    }
    return Examination(
      term: facts.variable("TERM"), isOnTerminal: facts.inputIsTerminal && facts.outputIsTerminal,
      terminal: terminal, traits: TerminalTraits(facts.variables), locale: LocaleReport(facts),
      repertoire: environment.repertoire, otherEncoding: environment.otherEncoding,
      preferences: environment.preferences,
      most: environment.colour.most,
      settled: environment.settings.read(), folder: environment.settings,
      handbook: (files: files.count, findings: unread + findings),
      copyProgram: Clipboard(facts.variables).command?.first, copyPath: environment.copyPath,
      state: environment.folders.map { StorePlace($0.state) })
  }
}
