/// What was done with the mouse, and over which cell.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    /// A button went down.
    case press
    /// A button went up.
    case release
    /// The mouse moved with a button held down.
    case drag
    /// The mouse moved with no button held down.
    case move
    /// The wheel turned away from the person.
    case wheelUp
    /// The wheel turned towards the person.
    case wheelDown
  }

  /// Which button.
  public enum Button: Hashable, Sendable {
    /// None, as when the wheel turns.
    case none
    /// The left one.
    case left
    /// The wheel, pressed.
    case middle
    /// The right one.
    case right
  }

  /// What was done.
  public let action: Action
  /// Which button.
  public let button: Button
  /// The cell under the mouse.
  public let place: Point
  /// The keys held down.
  public let modifiers: Key.Modifiers

  /// Creates an event of the mouse.
  public init(
    _ action: Action, button: Button = .none, at place: Point, modifiers: Key.Modifiers = []
  ) {
    self.action = action
    self.button = button
    self.place = place
    self.modifiers = modifiers
  }
}
