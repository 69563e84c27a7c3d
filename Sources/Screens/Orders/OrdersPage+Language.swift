import TerminalKit

extension OrdersPage {
  mutating func translate(_ context: Context) {
    switch mode {
    case .editing(var form):
      form.translate(context)
      mode = .editing(form)
    case .asking(var dialog, let change):
      guard let question = question(about: change.title, context) else { return }
      dialog.takeWords(of: question)
      mode = .asking(dialog, change)
    case .browsing, .acquainting: break
    }
  }
}
