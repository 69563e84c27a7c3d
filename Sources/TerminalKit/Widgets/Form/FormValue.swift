/// What stands in a field of a form.
public enum FormValue: Hashable, Sendable {
  /// What was typed, in a text, a date, a number, tags; lines end in a line feed.
  case text(String)
  /// Which label was chosen, from 0; nothing when none was.
  case choice(Int?)
  /// Yes or no.
  case flag(Bool)
}
