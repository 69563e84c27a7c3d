import TerminalKit

/// What is said of a line, to be read whole where its page has little room for it.
struct DetailSheet: Findable {
  private let heading: String
  let lines: [Pager.Line]
  var reading = Reading()

  /// Shows `texts` one under another, the blank ones left out.
  init(_ heading: String, _ texts: [TextRun]) {
    self.heading = heading
    let told = texts.filter { !$0.text.isEmpty }
    lines = Array(told.flatMap { [Pager.Line([$0]), Pager.Line("")] }.dropLast())
  }

  func title(_ words: Words) -> String { heading }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    read(key, closedBy: [.function(3), .character("v")], context)
  }
}
