/// What something took to be shown.
struct Cost: Hashable {
  /// Bytes sent to the terminal.
  var bytes: Int
  /// Frames shown.
  var frames: Int
  /// What the program wrote anywhere: each call counts.
  var writes: Int
}

extension Pty {
  /// What it costs to show what comes of an action on a settled screen.
  func cost(of action: () throws -> Void) throws -> Cost {
    try settle()
    let (count, writes) = (received.count, state.writes)
    try action()
    try settle()
    let sent = received[count...]
    return Cost(
      bytes: sent.count, frames: PrivateModes(Array(sent)).updates, writes: state.writes - writes)
  }

  /// What it costs to press one key.
  func cost(of key: String) throws -> Cost { try cost { try press(key) } }
}
