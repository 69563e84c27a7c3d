/// What a key or a paste did to a widget.
public enum Outcome: Hashable, Sendable {
  /// Nothing: the key is free for somebody else.
  case ignored
  /// What the widget holds has changed.
  case edited
  /// Only the place of the cursor has changed.
  case moved
  /// The person is done.
  case submitted
  /// The person has gone back.
  case cancelled
}
