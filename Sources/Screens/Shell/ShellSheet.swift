/// A sheet of the shell itself, which shows something of the program as it is now.
protocol ShellSheet: Sheet {
  /// Takes over what has changed in the program under it.
  mutating func follow(_ program: Program)
}

extension Program {
  /// Lets the sheets of the shell show the program as it is now.
  mutating func refreshSheets() {
    for index in stack.indices {
      guard var sheet = stack[index].sheet as? any ShellSheet else { continue }
      sheet.follow(self)
      stack[index].sheet = sheet
    }
  }
}
