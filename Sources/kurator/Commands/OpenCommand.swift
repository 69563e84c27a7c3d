import ArgumentParser
import Mentoring
import Screens

/// The command `kurator [FILE] [--screen SCREEN]`.
struct OpenCommand: Command {
  static let configuration = CommandConfiguration.own("open")
  static let topic = CommandWords.Topic.open

  @Argument var file: String?
  @Option var screen: ScreenName?

  func run(in world: World) throws(CommandFailure) -> Outcome {
    guard world.environment.hasTerminal else { throw .usage(.noTerminal) }
    let path = (file ?? world.environment.file).map { world.environment.full($0) }
    if let path, !SmallFile.exists(path) { throw .refused(.store(.missing(path: path))) }
    return .open(path: path ?? world.environment.lastFile(), screen: screen?.chapter)
  }
}

extension OpenCommand {
  /// The command of the line `[FILE] [--screen SCREEN]`, in this order; of any other line nothing,
  /// which the parser then reads or says what is wrong with.
  ///
  /// This line opens the program, and the parser takes longer than the first frame.
  init?(plainly words: [String]) {
    var rest = words[...]
    var file: String?
    if let first = rest.first, !first.isEmpty, !first.hasPrefix("-") { file = rest.removeFirst() }
    var screen: ScreenName?
    if rest.count == 2, rest.removeFirst() == "--screen" {
      screen = rest.popFirst().flatMap { ScreenName(argument: $0) }
      guard screen != nil else { return nil }
    }
    guard rest.isEmpty else { return nil }
    self.init()
    self.file = file
    self.screen = screen
  }
}

/// The name of a screen.
struct ScreenName: Hashable, Sendable, ExpressibleByArgument {
  let chapter: Chapter

  init?(argument: String) {
    guard let chapter = Chapter(rawValue: argument) else { return nil }
    self.chapter = chapter
  }
}
