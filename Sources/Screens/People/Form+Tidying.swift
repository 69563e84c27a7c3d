import Mentoring
import TerminalKit

extension Form {
  /// Writes the day that was read in a field the way papers write it, so that a year of two digits
  /// shows which century it was taken for.
  mutating func tidyDay(in id: String) {
    guard let day = CalendarDay(typed: text(id)) else { return }
    tidy(id, as: day.dotted)
  }

  /// Writes what was read in a field as `text`.
  mutating func tidy(_ id: String, as text: String) {
    guard self.text(id) != text else { return }
    set(id, to: .text(text))
  }
}
