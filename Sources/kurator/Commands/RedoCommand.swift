import ArgumentParser
import Mentoring
import Screens

/// The command `kurator redo FILE [N] [--yes]`.
struct RedoCommand: ReversalCommand {
  static let configuration = CommandConfiguration.own("redo")
  static let topic = CommandWords.Topic.redo
  static let reversal = Reversal.redo

  @Argument var file: String?
  @Argument var count: Count?
  @Flag var yes = false
}
