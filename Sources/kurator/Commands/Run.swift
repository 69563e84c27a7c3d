import Mentoring
import PlainText
import Screens
import Settings
import TerminalKit

/// One run of the program: from its arguments to its exit status.
struct Run: Sendable {
  /// What the process was started with.
  let facts: ProcessFacts
  /// Where words go.
  let pipes: Pipes
  /// Shows the program until it is left.
  let show: @MainActor @Sendable (World, Opening) -> EndStatus
  /// Looks at the terminal of the process.
  var look: @MainActor @Sendable () -> Result<TerminalReport, TerminalError> = {
    .failure(.notATerminal)
  }

  /// What is to be shown.
  struct Opening: Hashable, Sendable {
    /// The programme, by its path from the root; nothing is the start screen.
    var path: String?
    /// The screen; nothing is where the reader was last time.
    var screen: Chapter?
  }

  /// Does what `arguments` ask for.
  @MainActor func run(_ arguments: [String]) -> EndStatus {
    let (options, rest, mistake) = GlobalOptions.taken(from: arguments)
    let (config, findings) = Environment.config(in: Folders(environment: facts.variables))
    let language = Language(options, facts, config)
    let repertoire = Repertoire(options, facts, config)
    let complain = { @Sendable (sentence: String) in self.complain(sentence, repertoire) }
    do throws(CommandFailure) {
      if let mistake { throw .usage(mistake) }
      try checkTheme(options.theme)
      let environment = try environment(options, config)
      for finding in findings {
        complain(finding.sentenceForSettings(in: language.words))
      }
      let invocation = try invocation(rest, environment)
      return try carryOut(
        invocation,
        World(
          environment: environment, complain: complain,
          ask: { pipes.ask(Output.drawn($0, with: repertoire)) }, vigil: vigil))
    } catch {
      complain(error.sentence(in: language.words))
      return error.status
    }
  }

  /// Shows how far long work is only where stderr is a terminal that can go back on a line.
  private var vigil: Vigil {
    var vigil = pipes.vigil
    vigil.columns = facts.variable("TERM") == nil ? nil : facts.errorColumns
    return vigil
  }

  private func checkTheme(_ name: String?) throws(CommandFailure) {
    guard let name, !EmbeddedThemes.names.contains(name) else { return }
    let folders = Folders(environment: facts.variables)
    let names = SettingsFolder(path: folders?.config).read().shelf.names
    guard names.contains(name) else {
      throw .usage(.badValue(name, of: "--theme", .oneOf(names)))
    }
  }

  /// Says a sentence on stderr, without what a terminal would obey.
  private func complain(_ sentence: String, _ repertoire: Repertoire) {
    let text = Output.drawn(Sanitized(sentence).text, with: repertoire)
    let lines = Prose.lines(of: text, columns: facts.errorColumns)
    pipes.complain(lines.joined(separator: "\n"))
  }

  private func environment(_ options: GlobalOptions, _ config: Config) throws(CommandFailure)
    -> Environment
  {
    do { return try Environment(options, facts, config) } catch { throw .usage(error) }
  }

  private func invocation(_ words: [String], _ environment: Environment) throws(CommandFailure)
    -> Invocation
  {
    do {
      return try Invocation(words) { SmallFile.exists(environment.full($0)) }
    } catch {
      throw .usage(error)
    }
  }

  @MainActor private func carryOut(_ invocation: Invocation, _ world: World)
    throws(CommandFailure) -> EndStatus
  {
    switch invocation {
    case .help(let topic):
      let help = world.words.commands.help.drawn(with: world.environment.repertoire)
      let width = facts.columns
      let page = topic.map { help.page(of: $0, columns: width) } ?? help.page(columns: width)
      return try print(Output(verbatim: [page]), world)
    case .keymap: return try print(Output(verbatim: world.keymapFile()), world)
    case .version: return try print(Output(["kurator \(Kurator.version)"]), world)
    case .command(let command):
      switch try command.run(in: world) {
      case .done(let output): return try print(output, world)
      case .examine(let asJSON): return try print(examine(world, asJSON), world)
      case .open(let path, let screen): return show(world, Opening(path: path, screen: screen))
      }
    }
  }

  @MainActor private func examine(_ world: World, _ asJSON: Bool) -> Output {
    let terminal = world.environment.hasTerminal ? look() : nil
    let examination = world.examination(facts, terminal)
    let status = examination.findings(in: world.words).isEmpty ? EndStatus.done : .refused
    return asJSON
      ? Output(examination.json(in: world.words), status: status)
      : Output(
        verbatim: examination.lines(in: world.words, columns: facts.outputColumns), status: status)
  }

  private func print(_ answer: Output, _ world: World) throws(CommandFailure) -> EndStatus {
    let text = answer.text(in: facts.outputColumns, with: world.environment.repertoire)
    guard answer.text.isEmpty || pipes.write(text + "\n") else {
      throw .outputCut
    }
    return answer.status
  }
}
