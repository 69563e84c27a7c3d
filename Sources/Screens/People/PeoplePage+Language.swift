extension PeoplePage {
  mutating func translate(_ context: Context) {
    switch mode {
    case .editing(var form):
      form.translate(context)
      mode = .editing(form)
    case .consents(var pane):
      pane.translate(context)
      mode = .consents(pane)
    case .consenting(var form):
      form.translate(context)
      mode = .consenting(form)
    case .browsing, .finding, .viewing, .removing: break
    }
  }
}

extension ConsentsPane {
  /// Takes over the words of the present language.
  fileprivate mutating func translate(_ context: Context) {
    guard case .typing(var form) = mode else { return }
    form.translate(context)
    mode = .typing(form)
  }
}
