import TerminalKit

/// What is selected in a field goes to the clipboard by the key that copies lists elsewhere.
extension Program {
  /// The form that takes the keys.
  private var formInFront: Form? {
    if let layer = stack.last { return layer.sheet.formInFront }
    return pages[chapter]?.formInFront
  }

  /// Copies or cuts what is selected in the field in front, where the key is for that; nothing where
  /// it is not, or there is nothing to copy.
  mutating func copyTyped(_ key: Key) -> [Effect]? {
    guard let command = TextCommand(key), command == .copy || command == .cut,
      let text = formInFront?.copiable(command)
    else { return nil }
    let copying = fulfil([.effect(.copy(CopiedText(text)))])
    guard command == .cut else { return copying }
    if let effects = changeSheet({ $0.press(key, $1) }) { return copying + effects }
    return copying + fulfil(withPage(chapter) { $0.type(key, $1) } ?? [])
  }
}
