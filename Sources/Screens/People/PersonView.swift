import Mentoring
import TerminalKit

/// Everything about one person on a page of its own: the card, and the answers in words.
struct PersonView: Sendable {
  let person: Person.ID
  /// Consents and sheets, once they are loaded.
  var file: PersonFile?
  private(set) var top = 0

  init(_ person: Person.ID) { self.person = person }

  /// Scrolls a text of so many lines in a window of so many; false for any other key.
  mutating func handle(_ key: Key, lines: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    switch key {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown, .space: top += page
    case .home: top = 0
    case .end: top = lines
    default: return false
    }
    top = min(max(0, top), max(0, lines - height))
    return true
  }
}
