extension OrdersPage {
  mutating func translate(_ context: Context) {
    guard case .editing(var form) = mode else { return }
    form.translate(context)
    mode = .editing(form)
  }
}
