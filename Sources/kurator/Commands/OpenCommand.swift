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

/// The name of a screen.
struct ScreenName: Hashable, Sendable, ExpressibleByArgument {
  let chapter: Chapter

  init?(argument: String) {
    guard let chapter = Chapter(rawValue: argument) else { return nil }
    self.chapter = chapter
  }
}
