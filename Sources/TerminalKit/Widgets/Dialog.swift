/// A question over the screen, in the only box that there is.
///
///     var dialog = Dialog(                                             // in the state
///       title: "Delete?", text: ["Anna Lovelace goes from the base."],
///       buttons: [
///         .init("delete", "Delete (Y)", keys: [.character("y")]),
///         .init("keep", "Keep (N)", keys: [.character("n")]),
///       ], focus: "keep")
///     switch dialog.handle(key) {                                      // in update
///     case .chosen("delete"): delete()
///     case .chosen, .cancelled: close()
///     case .moved, .ignored: break
///     }
///     dialog.draw(in: grid.bounds, on: &grid)                          // in view
///
/// Letters are taken as they are typed, never by their place on the keyboard. Without `focus`
/// Enter does nothing until the person has moved to a button. ↑ and ↓ scroll a long text.
public struct Dialog: Hashable, Sendable {
  /// A button.
  public struct Button: Hashable, Sendable {
    /// What ``Outcome/chosen(_:)`` names.
    public let id: String
    /// What stands on it.
    public let label: String
    /// The keys that press it, besides Enter; letters of either case.
    public let keys: [Key]

    /// Creates a button.
    public init(_ id: String, _ label: String, keys: [Key] = []) {
      self.id = id
      self.label = label
      self.keys = keys
    }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// Nothing.
    case ignored
    /// Another button has the focus, or the text was scrolled.
    case moved
    /// The button of this id was pressed.
    case chosen(String)
    /// The person has gone back.
    case cancelled
  }

  let title: String
  let text: [String]
  let buttons: [Button]
  var focus: Int?
  var scroll = 0

  /// Creates a dialog with a paragraph for each of `text`; `focus` names the button for Enter.
  public init(title: String, text: [String], buttons: [Button], focus: String? = nil) {
    self.title = title
    self.text = text
    self.buttons = buttons
    self.focus = buttons.firstIndex { $0.id == focus }
  }

  /// Says the same in the words of another dialog; the focus stays on the button of its id.
  public mutating func takeWords(of other: Dialog) {
    let focused = focus.map { buttons[$0].id }
    self = other
    focus = focused.flatMap { id in buttons.firstIndex { $0.id == id } }
  }

  /// The same dialog where its reader has got to in another, such as the same in another language.
  public func keepingPlace(of other: Dialog) -> Dialog {
    var dialog = self
    dialog.scroll = other.scroll
    dialog.focus = other.focus.flatMap { buttons.indices.contains($0) ? $0 : nil } ?? focus
    return dialog
  }

  /// Takes a key.
  public mutating func handle(_ key: Key) -> Outcome {
    if let pressed = buttons.first(where: { $0.answers(to: key) }) { return .chosen(pressed.id) }
    switch key {
    case .escape: return .cancelled
    case .enter: return focus.map { .chosen(buttons[$0].id) } ?? .ignored
    case .left, .backTab: return moveFocus(by: -1)
    case .right, .tab: return moveFocus(by: 1)
    case .up, .pageUp: return scroll(by: key == .up ? -1 : -5)
    case .down, .pageDown: return scroll(by: key == .down ? 1 : 5)
    default: return .ignored
    }
  }

  private mutating func moveFocus(by step: Int) -> Outcome {
    guard !buttons.isEmpty else { return .ignored }
    let next = focus.map { $0 + step } ?? (step > 0 ? 0 : -1)
    focus = (next + buttons.count) % buttons.count
    return .moved
  }

  private mutating func scroll(by lines: Int) -> Outcome {
    let most = Dialog.widestText * text.count + text.reduce(0) { $0 + $1.count }
    scroll = min(max(0, scroll + lines), most)
    return .moved
  }
}

extension Dialog.Button {
  fileprivate func answers(to key: Key) -> Bool {
    keys.contains(key)
      || key.typed.map { typed in
        keys.contains { $0.typed?.lowercased() == typed.lowercased() }
      } ?? false
  }
}
