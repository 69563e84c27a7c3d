import ArgumentParser
import Mentoring
import Screens

/// The command `kurator undo FILE [N] [--yes]`.
struct UndoCommand: ReversalCommand {
  static let configuration = CommandConfiguration.own("undo")
  static let topic = CommandWords.Topic.undo
  static let reversal = Reversal.undo

  @Argument var file: String?
  @Argument var count: Count?
  @Flag var yes = false
}
