extension Words {
  /// What is to be said of a message that came when the screen was gone: that something which was
  /// asked for before is not there; nothing of every other.
  public func afterword(_ message: Message) -> String? {
    switch message {
    case .notBackedUp(let trouble): shell.notBackedUp(trouble)
    case .worked(.copy, let outcome): (outcome as? Message).flatMap(afterword)
    case .failed(let failure): sentence(failure)
    default: nil
    }
  }
}
