import TerminalKit

/// A sheet that is one form: Enter and F2 are done with it from any field, the rest is the form's.
protocol FormedSheet: Sheet {
  var form: Form { get set }

  /// What comes of the form as it stands.
  mutating func done() -> SheetOutcome
}

extension FormedSheet {
  var formInFront: Form? { form }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    form.width = context.size.width
    guard key != .enter, key != .function(2) else { return done() }
    return switch form.handle(key) {
    case .submitted: done()
    case .edited, .moved: .stays()
    case .ignored, .cancelled: .ignored
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    _ = form.paste(text)
    return .stays()
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    form.draw(in: area, on: &grid)
  }

  /// The key bar of a form of several fields, whose F2 does what `done` says.
  func fieldItems(_ done: String, _ context: Context) -> [KeyBar.Item] {
    [
      KeyBar.Item(key: context.name(of: .function(2)), label: done),
      KeyBar.Item(key: context.name(of: .tab), label: context.words.people.nextField.label),
      KeyBar.Item(key: context.name(of: .escape), label: context.words.shell.back.label),
    ]
  }
}
