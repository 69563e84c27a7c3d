import TerminalKit

extension PeoplePage {
  var hasUnkept: Bool {
    switch mode {
    case .editing(let form): form.hasUnkept
    case .consents(let pane): pane.hasUnkept
    case .consenting(let form): form.hasUnkept
    case .browsing, .finding, .removing, .viewing: false
    }
  }
}

extension ConsentsPane {
  /// Whether a consent is being typed.
  var hasUnkept: Bool {
    guard case .typing(let form) = mode else { return false }
    return form.hasUnkept
  }
}
