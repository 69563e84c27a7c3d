public import TerminalKit

extension CommandWords.Help {
  /// The help with no other letters than `repertoire` has, to be laid out by their width.
  public func drawn(with repertoire: Repertoire) -> CommandWords.Help {
    guard repertoire == .ascii else { return self }
    func draw(_ text: String) -> String { text.drawn(with: repertoire) }
    let entry = self.entry
    return CommandWords.Help(
      head: draw(head), commands: draw(commands), options: draw(options),
      everywhere: draw(everywhere), example: draw(example), statuses: draw(statuses),
      variables: draw(variables), entry: { entry($0).drawn(with: repertoire) },
      globals: globals.map { $0.drawn(with: repertoire) },
      status: status.map { $0.drawn(with: repertoire) },
      variable: variable.map { $0.drawn(with: repertoire) }, more: draw(more))
  }
}

extension CommandWords.Entry {
  fileprivate func drawn(with repertoire: Repertoire) -> CommandWords.Entry {
    CommandWords.Entry(
      usage.drawn(with: repertoire), summary.drawn(with: repertoire),
      example: example.drawn(with: repertoire), options: options.map { $0.drawn(with: repertoire) })
  }
}

extension CommandWords.Line {
  fileprivate func drawn(with repertoire: Repertoire) -> CommandWords.Line {
    CommandWords.Line(word.drawn(with: repertoire), text.drawn(with: repertoire))
  }
}
